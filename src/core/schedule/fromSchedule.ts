import { cellAddress, parseAddress } from "../grid/address";
import type { Grid } from "../grid/grid";
import { wordsOf } from "../grid/cleanText";
import { addMonths } from "../plan/addMonths";
import { addDays } from "../grid/day";
import type { Period, Plan, ScheduleEntry } from "../plan/plan";
import { datesIn } from "./dates";
import { kindSaid } from "./entryKind";
import { forumKey, forumNamesIn } from "./forums";
import { proposeMonths, readFrequency, type BiMonthly } from "./frequency";
import { headingsOver } from "./headingsOver";
import { saysJointSitting, titleAlone } from "./joint";
import { lookUpPriority, type KnownPriority } from "./priorities";
import { readEntry, type EntryScene } from "./readEntry";
import type { RowsRead } from "./rowsRead";
import type { Entry, ScheduleRow, Sitting } from "./schedule";
import { isOutside } from "./scheduleYear";
import { forumsOfStage, isTimetable } from "./timetable";
import { namesYear } from "../language/phrases/spans";

/** What a schedule's rows are read against. */
export interface ScheduleScene {
  readonly grid: Grid;
  readonly period: Period;
  readonly list: readonly KnownPriority[];
  readonly meetings: readonly Sitting[];
  readonly biMonthly?: BiMonthly;
}

/** True for a rhythm of at least twice a year, or one of no certain number of months. */
function saysOften(text: string): boolean {
  const frequency = readFrequency(text);
  return frequency !== undefined && frequency.perYear !== 1;
}

const blank = /^(?:|no|n\/?a|none|-|–|—|0|false)$/;

/** The forum that a schedule is for: named over its entries, in its title or its sheet's name, else the one its cells name most; "Board" where nothing does. */
export function usualForum(plan: Plan, grid: Grid): string {
  const columns = [...new Set(plan.priorities.flatMap((row) => row.entries.map(columnOf)))];
  const headed = columns.flatMap((column) => headingsOver(grid, plan, column)).flatMap((text) => forumNamesIn(text));
  const titled = [plan.title ?? "", plan.sheet].flatMap((text) => forumNamesIn(text));
  const counts = new Map<string, number>();
  const inCells = plan.priorities.flatMap((row) => row.entries.flatMap((entry) => forumNamesIn(entry.text)));
  for (const name of inCells) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const one = new Set(headed.map(forumKey)).size === 1 ? headed[0] : undefined;
  return one ?? titled[0] ?? most ?? "Board";
}

function columnOf(entry: ScheduleEntry): number {
  return parseAddress(entry.cell)?.left ?? 0;
}

/** Headings with the year that stands over them in a row of its own ("June" under "2024"). */
function withYear(headings: readonly string[]): readonly string[] {
  const year = headings.find((text) => /^20\d\d$/.test(text.trim()));
  return year === undefined ? headings : headings.map((text) => (namesYear.isIn(text) ? text : `${text} ${year}`));
}

/** What a cell says, read with the heading over it: a heading may name the date, or the forum, or that the priority is joint. */
function entriesOf(plan: Plan, said: ScheduleEntry, scene: ScheduleScene, usual: string): readonly Entry[] {
  const headings = headingsOver(scene.grid, plan, columnOf(said));
  const headed = headings.flatMap((text) => forumNamesIn(text));
  const forum = (new Set(headed.map(forumKey)).size === 1 ? headed[0] : undefined) ?? usual;
  const entryScene: EntryScene = {
    period: scene.period,
    forum,
    joint: headings.some(saysJointSitting),
    meetings: scene.meetings,
  };
  const made = (entry: Pick<Entry, "iso" | "forum" | "joint" | "kind">, proposed = false): Entry => ({
    ...entry,
    text: said.text,
    proposed,
    outsideYear: isOutside(entry.iso, scene.period),
    sheet: plan.sheet,
    cell: said.cell,
  });
  const own = readEntry(said.text, entryScene);
  if (own.length > 0) return own.map((entry) => made(entry));
  if (blank.test(wordsOf(said.text))) return [];
  const heading = withYear(headings).find((text) => datesIn(text, scene.period).length > 0);
  if (heading !== undefined) {
    return readEntry(heading, entryScene).map((entry) =>
      made({
        ...entry,
        joint: entry.joint || saysJointSitting(said.text),
        kind: kindSaid(said.text) ?? kindSaid(heading) ?? "report",
      }),
    );
  }
  const frequency = readFrequency(said.text, scene.biMonthly);
  if (!frequency?.perYear) return [];
  const named = forumNamesIn(said.text)[0] ?? forum;
  return proposeMonths(frequency.perYear, scene.period).map((iso) =>
    made(
      {
        iso,
        forum: named,
        joint: entryScene.joint || saysJointSitting(said.text),
        kind: kindSaid(said.text) ?? "report",
      },
      true,
    ),
  );
}

/**
 * The rows of a timetable for decisions: each stage at the forum that it names; stages at no forum have no row. A date without
 * a year follows the line above it. It leads up to a plan's year, so that none of it is outside.
 */
function stagesOf(plan: Plan, scene: ScheduleScene): readonly ScheduleRow[] {
  let period = plan.period;
  return plan.priorities.flatMap((row): ScheduleRow[] => {
    const own = { ...scene, period };
    const entries = forumsOfStage(row.title).flatMap((forum) =>
      row.entries
        .flatMap((entry) => entriesOf(plan, entry, own, forum))
        .map((each) => ({
          ...each,
          forum,
          kind: kindSaid(row.title) ?? each.kind,
          outsideYear: isOutside(each.iso, plan.period),
        })),
    );
    const last = row.entries.flatMap((entry) => datesIn(entry.text, period)).at(-1)?.iso;
    if (last !== undefined && plan.period.from === null) {
      const from = `${last.slice(0, 7)}-01`;
      period = { from, to: addDays(addMonths(from, 12), -1), asAt: null };
    }
    const facts = { priority: row.title, what: row.title, ref: row.ref, lead: row.lead, reporter: null, joint: null };
    const cell = entries[0]?.cell ?? null;
    return entries.length === 0 ? [] : [{ of: "stage", ...facts, entries, sheet: plan.sheet, cell, isComplete: false }];
  });
}

/** The rows of a schedule that stands in the workbook: one per priority, with every date its cells name. */
export function fromSchedule(plan: Plan, scene: ScheduleScene): RowsRead {
  if (isTimetable(plan)) return { rows: stagesOf(plan, scene), asked: [], undated: [] };
  const usual = usualForum(plan, scene.grid);
  const columns = plan.priorities.flatMap((row) => row.entries.map(columnOf));
  const asked = plan.priorities.flatMap((row) =>
    row.entries.some(({ text }) => readFrequency(text, scene.biMonthly)?.isAmbiguous) ? [titleAlone(row.title)] : [],
  );
  const rows = plan.priorities.map((row): ScheduleRow => {
    const known = lookUpPriority(row.title, row.ref, scene.list);
    const title = titleAlone(row.title);
    return {
      of: "priority",
      priority: title,
      what: title,
      ref: row.ref,
      lead: row.lead ?? known.lead,
      reporter: null,
      joint: known.joint,
      entries: row.entries.flatMap((entry) => entriesOf(plan, entry, scene, usual)),
      isRegular: row.entries.some(({ text }) => saysOften(text)),
      sheet: plan.sheet,
      cell: row.entries[0]?.cell ?? (columns.length === 0 ? null : cellAddress(row.row, Math.min(...columns))),
      isComplete: false,
    };
  });
  return { rows, asked, undated: [] };
}
