import { factsOfSchedule } from "../../schedule/scheduleRows";
import type { Rule } from "../rule";

/** A priority with fewer than two reports in the year; updates are no reports. Where the schedule has one date for each, one is enough. */
export const fewerThanTwoReportsInYear: Rule = {
  id: "fewer-than-two-reports-in-year",
  level: "should",
  title: "Fewer than two reports in the year",
  why: "A priority that is not heard cannot be assured.",
  check: ({ book, plan, plans }) =>
    factsOfSchedule(book, plan, plans).flatMap(({ kind, level, at }) =>
      kind === "fewer-than-two" ? at.map((each) => ({ ...each, level })) : [],
    ),
};
