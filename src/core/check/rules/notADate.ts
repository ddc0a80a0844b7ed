import { doubtRule } from "../doubtRule";

/** What looks like a date and is none to act on. */
export const notADate = doubtRule(
  "not-a-date",
  "should",
  "Not a date to act on",
  "A bare year or a time of day does not say by when the work is to be done.",
);
