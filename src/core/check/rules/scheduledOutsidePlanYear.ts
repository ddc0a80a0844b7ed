import { factsOfSchedule } from "../../schedule/scheduleRows";
import type { Rule } from "../rule";

/** A report or update whose month lies before or after the schedule's year. */
export const scheduledOutsidePlanYear: Rule = {
  id: "scheduled-outside-plan-year",
  level: "should",
  title: "Scheduled outside the plan's year",
  why: "What is heard after the year has ended is next year's, or the year is a slip.",
  check: ({ book, plan, plans }) =>
    factsOfSchedule(book, plan, plans).flatMap(({ kind, level, at }) =>
      kind === "outside-year" ? at.map((each) => ({ ...each, level })) : [],
    ),
};
