import { doubtRule } from "../doubtRule";

/** A day that the calendar does not have, such as 31 June. */
export const invalidDate = doubtRule(
  "invalid-date",
  "must",
  "No such day",
  "The calendar has no such day, so nobody can say when the action is due.",
);
