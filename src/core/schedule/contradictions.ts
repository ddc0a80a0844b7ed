import type { Book } from "../grid/book";
import { sayDay } from "../grid/day";
import { countOf } from "../plan/listed";
import type { Plan } from "../plan/plan";
import { afterLastMeeting } from "./afterLastMeeting";
import { againstDates } from "./againstDates";
import { forumKey } from "./forums";
import type { BiMonthly } from "./frequency";
import { sayForum } from "./sayForum";
import type { Agenda, Contradiction, ScheduleRow } from "./schedule";
import { factsOfSchedule } from "./scheduleRows";
import { forumsWithoutSittings, unheardDates, type ToBeHeard } from "./unheard";

/** More items than this on one agenda cannot be heard in a meeting of two hours. */
export const mostItems = 12;

/** What does not hold in the schedules that stand in the workbook, the gravest first. */
function ofSchedules(book: Book, plans: readonly Plan[]): readonly Contradiction[] {
  const facts = plans.flatMap((plan) => factsOfSchedule(book, plan, plans));
  const inOrder = [...facts.filter(({ level }) => level === "must"), ...facts.filter(({ level }) => level !== "must")];
  return inOrder.map(({ kind, text, sheet, at }) => ({
    kind,
    text,
    sheet,
    cells: [...new Set(at.flatMap(({ cell }) => cell ?? []))],
  }));
}

function crowded(agenda: readonly Agenda[]): readonly Contradiction[] {
  return agenda.flatMap(({ sitting, items }): Contradiction[] => {
    if (items.length <= mostItems) return [];
    const text = `${sayForum(sitting)}, ${sayDay(sitting.iso)}: ${countOf(items.length, "item")} on one agenda.`;
    return [{ kind: "too-many-items", text: text.charAt(0).toUpperCase() + text.slice(1), sheet: null, cells: [] }];
  });
}

const reporting = (rows: readonly ScheduleRow[]) =>
  rows.flatMap((row) => (row.of === "sub-group" ? [] : row.entries.map((entry) => ({ row, entry }))));

/** Reports that name nobody who receives them, told once for each plan. */
function toNobody(rows: readonly ScheduleRow[]): readonly Contradiction[] {
  const lost = reporting(rows).filter(({ entry }) => entry.forum === null && entry.kind === "report");
  return [...new Set(lost.map(({ row }) => row.sheet))].map((sheet): Contradiction => {
    const here = lost.filter(({ row }) => row.sheet === sheet);
    const cells = [...new Set(here.flatMap(({ entry }) => entry.cell ?? []))];
    const names = here.length === 1 ? "names no forum that receives it" : "name no forum that receives them";
    return { kind: "no-forum", text: `${countOf(here.length, "report")} in ${sheet} ${names}.`, sheet, cells };
  });
}

/** Dates of a plan outside its years: told here for plans, whose checks tell them by deadline. */
function outside(rows: readonly ScheduleRow[]): readonly Contradiction[] {
  const lost = reporting(rows).filter(
    ({ row, entry }) => row.of === "action" && entry.outsideYear && entry.forum !== null,
  );
  const byDate = new Map<string, Contradiction & { readonly cells: string[] }>();
  for (const { row, entry } of lost) {
    const key = `${row.sheet}|${entry.iso}|${forumKey(entry.forum ?? "")}`;
    const text = `${entry.forum ?? ""} in ${sayDay(entry.iso)} lies outside the plan's years.`;
    const fact = byDate.get(key) ?? { kind: "outside-year", text, sheet: row.sheet, cells: [] };
    if (entry.cell !== null && !fact.cells.includes(entry.cell)) fact.cells.push(entry.cell);
    byDate.set(key, fact);
  }
  return [...byDate.values()];
}

/** What is looked through for what does not hold. */
export interface Drawn extends ToBeHeard {
  readonly agenda: readonly Agenda[];
  readonly biMonthly: BiMonthly;
}

/** Everything that does not hold, one line per fact. */
export function contradictionsOf(drawn: Drawn, plans: readonly Plan[], book: Book): readonly Contradiction[] {
  return [
    ...ofSchedules(book, plans),
    ...outside(drawn.rows),
    ...unheardDates(drawn),
    ...forumsWithoutSittings(drawn),
    ...afterLastMeeting(plans, drawn.kept, drawn.toFillIn),
    ...againstDates(plans, drawn.biMonthly),
    ...crowded(drawn.agenda),
    ...toNobody(drawn.rows),
  ];
}
