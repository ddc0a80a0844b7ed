import { doubtRule } from "../doubtRule";

/** A year that cannot be meant. */
export const dateYearSuspect = doubtRule(
  "date-year-suspect",
  "should",
  "Year looks wrong",
  "A slip in the year makes an action years late, or never late.",
);
