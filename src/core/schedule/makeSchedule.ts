import { gridOf, type Book } from "../grid/book";
import { listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { agendas } from "./agendas";
import { contradictionsOf } from "./contradictions";
import { askAboutForums, forumKey, isOpenQuestion } from "./forums";
import type { BiMonthly } from "./frequency";
import { fromGroups } from "./fromGroups";
import { fromPlan } from "./fromPlan";
import { fromSchedule } from "./fromSchedule";
import type { RowsRead } from "./rowsRead";
import { fromTimetable } from "./fromTimetable";
import { readGroups } from "./groups";
import { forumsToFillIn, readMeetings } from "./meetings";
import { knownPriorities } from "./priorities";
import type { Question, Schedule, Sitting } from "./schedule";
import { scheduleYear } from "./scheduleYear";
import { oneName, settleRows, sittingsOf } from "./settle";

/** The rows of every plan and schedule of the workbook, before forums have one name. */
function rowsOfPlans(
  book: Book,
  plans: readonly Plan[],
  meetings: readonly Sitting[],
  biMonthly: BiMonthly,
): readonly RowsRead[] {
  const list = knownPriorities(plans, book);
  return plans.flatMap((plan) => {
    const grid = gridOf(book, plan.sheet);
    const scene = {
      period: scheduleYear(plan, plans, book),
      meetings,
      ...(biMonthly === undefined ? {} : { biMonthly }),
    };
    if (plan.recognition === "schedule" && grid) return [fromSchedule(plan, { ...scene, grid, list })];
    return plan.recognition === "action-plan" ? [fromPlan(plan, { ...scene, grid })] : [];
  });
}

/** The one question about everybody who reports or meets bi-monthly; none where nobody does. */
function askAboutBiMonthly(names: readonly string[]): readonly Question[] {
  if (names.length === 0) return [];
  const text = `“Bi-monthly” can mean every two months or twice a month (${listed(names)}): which does the board mean? Until you say so, nothing is proposed for it.`;
  return [{ kind: "bi-monthly", text, names }];
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
  const { biMonthly } = settings;
  const period = yearOf(plans, book);
  const written = readMeetings(book, period);
  const groups = readGroups(book, biMonthly);
  const read = rowsOfPlans(book, plans, written, biMonthly);
  const said = [...read.flatMap(({ rows }) => rows), ...fromTimetable(book, plans, period)];
  const named = said.flatMap((row) => row.entries.flatMap((entry) => entry.forum ?? []));
  const inUse = [...written.map(({ forum }) => forum), ...named];
  const waiting = read.flatMap((each) => each.undated.map(({ forum }) => forum));
  const name = oneName([...inUse, ...waiting, ...groups.map((group) => group.name)], settings);
  const kept = written.map((sitting) => ({ ...sitting, forum: name(sitting.forum) }));
  const settled = settleRows(said, kept, name);
  const ofGroups = groups.map((group) => ({ ...group, name: name(group.name) }));
  const byFrequency = fromGroups(ofGroups, sittingsOf(settled, kept), period);
  const rows = [...settled, ...byFrequency.rows];
  const sittings = sittingsOf(rows, kept);
  const undated = read.flatMap((each) => each.undated.map((one) => ({ ...one, forum: name(one.forum) })));
  const toFillIn = forumsToFillIn(book, period).map((forum) => forumKey(name(forum)));
  const isOpen = (a: string, b: string) => isOpenQuestion(a, b, settings.forums);
  const agenda = agendas(rows, sittings);
  return {
    period,
    sittings,
    kept,
    rows,
    agenda,
    contradictions: contradictionsOf(
      { rows, kept, sittings, toFillIn, undated, isOpen, agenda, biMonthly },
      plans,
      book,
    ),
    questions: [
      ...askAboutBiMonthly([...new Set([...read.flatMap(({ asked }) => asked), ...byFrequency.asked])]),
      ...askAboutForums(
        [...inUse.map(name), ...undated.map(({ forum }) => forum), ...ofGroups.map((group) => group.name)],
        settings.forums,
      ),
    ],
  };
}
