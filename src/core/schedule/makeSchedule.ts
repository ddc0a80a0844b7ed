import { gridOf, type Book } from "../grid/book";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { agendas } from "./agendas";
import { contradictionsOf } from "./contradictions";
import { askAboutForums } from "./forums";
import { fromGroups } from "./fromGroups";
import { fromPlan } from "./fromPlan";
import { fromSchedule, type RowsRead } from "./fromSchedule";
import { fromTimetable } from "./fromTimetable";
import { readGroups } from "./groups";
import { readMeetings } from "./meetings";
import { knownPriorities } from "./priorities";
import type { Schedule, Sitting } from "./schedule";
import { scheduleYear } from "./scheduleYear";
import { oneName, settleRows, sittingsOf } from "./settle";

/** The rows of every plan and schedule of the workbook, before forums have one name. */
function rowsOfPlans(book: Book, plans: readonly Plan[], meetings: readonly Sitting[]): readonly RowsRead[] {
  const list = knownPriorities(plans, book);
  return plans.flatMap((plan) => {
    const grid = gridOf(book, plan.sheet);
    const period = scheduleYear(plan, plans, book);
    if (plan.recognition === "schedule" && grid) return [fromSchedule(plan, { grid, period, list, meetings })];
    return plan.recognition === "action-plan" ? [fromPlan(plan, { grid, period, meetings })] : [];
  });
}

/** The year of the workbook's own schedule, else of its first plan. */
function yearOf(plans: readonly Plan[], book: Book) {
  const first = plans.find((plan) => plan.recognition === "schedule") ?? plans[0];
  return scheduleYear(first, plans, book);
}

/**
 * Who reports what, to which forum, at which sitting: from the schedule that stands in the workbook, its plans, its
 * timetable, its structure's frequencies and the Meetings sheet that officers keep. Empty where the workbook names no meeting.
 */
export function makeSchedule(book: Book, plans: readonly Plan[], settings: Settings): Schedule {
  const period = yearOf(plans, book);
  const written = readMeetings(book, period);
  const groups = readGroups(book);
  const read = rowsOfPlans(book, plans, written);
  const said = [...read.flatMap(({ rows }) => rows), ...fromTimetable(book, plans, period)];
  const named = said.flatMap((row) => row.entries.flatMap((entry) => entry.forum ?? []));
  const inUse = [...written.map(({ forum }) => forum), ...named];
  const name = oneName([...inUse, ...groups.map((group) => group.name)], settings.aliases);
  const kept = written.map((sitting) => ({ ...sitting, forum: name(sitting.forum) }));
  const settled = settleRows(said, kept, name);
  const byFrequency = fromGroups(groups, sittingsOf(settled, kept), period);
  const rows = [...settled, ...byFrequency.rows];
  const sittings = sittingsOf(rows, kept);
  const part = { period, sittings, kept, rows, agenda: agendas(rows, sittings) };
  return {
    ...part,
    contradictions: contradictionsOf(part, plans, book),
    questions: [
      ...askAboutForums([...inUse.map(name), ...groups.map((group) => name(group.name))]),
      ...new Set([...read.flatMap(({ questions }) => questions), ...byFrequency.questions]),
    ],
  };
}
