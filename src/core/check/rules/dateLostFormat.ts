import { doubtRule } from "../doubtRule";

/** A date whose cell shows its serial number (43555). */
export const dateLostFormat = doubtRule(
  "date-lost-format",
  "should",
  "A date shown as a number",
  "Excel keeps dates as numbers: this cell has lost its date format, and nobody can read it.",
);
