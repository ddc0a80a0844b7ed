import { gridOf, type Book } from "../grid/book";
import type { Plan } from "../plan/plan";
import { fromSchedule } from "./fromSchedule";
import { readMeetings } from "./meetings";
import { findPriority, knownPriorities } from "./priorities";
import type { ScheduleRow } from "./schedule";
import { scheduleFacts, type ScheduleFact } from "./scheduleFacts";
import { scheduleYear } from "./scheduleYear";
import { settleRows } from "./settle";
import { isTimetable } from "./timetable";

/** The rows of one schedule of the workbook, its sittings settled by the Meetings sheet. Empty for any other kind of plan. */
export function rowsOfSchedule(book: Book, plan: Plan, plans: readonly Plan[]): readonly ScheduleRow[] {
  const grid = gridOf(book, plan.sheet);
  if (plan.recognition !== "schedule" || !grid) return [];
  const period = scheduleYear(plan, plans, book);
  const meetings = readMeetings(book, period);
  const { rows } = fromSchedule(plan, { grid, period, list: knownPriorities(plans, book), meetings });
  return settleRows(rows, meetings, (name) => name);
}

/** What does not hold in one schedule, for the checks. */
export function factsOfSchedule(book: Book, plan: Plan, plans: readonly Plan[]): readonly ScheduleFact[] {
  if (isTimetable(plan)) return [];
  const rows = rowsOfSchedule(book, plan, plans);
  return [...scheduleFacts(rows, scheduleYear(plan, plans, book)), ...unheardFacts(rows, plan, plans)];
}

/** Listed priorities that a schedule leaves out altogether; told only where every row of the schedule is a listed one. */
export function unheardFacts(
  rows: readonly ScheduleRow[],
  schedule: Plan,
  plans: readonly Plan[],
): readonly ScheduleFact[] {
  const inSchedule = knownPriorities([schedule]);
  return plans.flatMap((plan) => {
    if (plan.recognition !== "priorities-list" || rows.length === 0) return [];
    const listedHere = knownPriorities([plan]);
    const isThisList = inSchedule.every(({ title, ref }) => findPriority(title, ref, listedHere) !== undefined);
    if (!isThisList) return [];
    return listedHere.flatMap((priority): ScheduleFact[] => {
      if (findPriority(priority.title, priority.ref, inSchedule)) return [];
      const text = `${priority.title} is listed as a priority and stands in no row of the schedule.`;
      return [
        { kind: "fewer-than-two", level: "must", text, sheet: schedule.sheet, at: [{ cell: null, message: text }] },
      ];
    });
  });
}
