import type { Book } from "../grid/book";
import { addDays, isDay } from "../grid/day";
import type { Grid } from "../grid/grid";
import type { Period } from "../plan/plan";
import { datesIn } from "./dates";
import { findHeadedTable } from "./headedTable";
import { columnsOf, ownCells, type KeptColumn, type OwnCell } from "./keptColumns";
import { saysJointSitting } from "./joint";
import type { EntryKind } from "./schedule";
import { kindSaid } from "./entryKind";
import { wordsIn } from "../language";
import { papersDue } from "../language/phrases/reports";

/** One line of a forward plan that officers have gone on with. */
export interface KeptStatus {
  readonly iso: string;
  readonly forum: string;
  readonly joint: boolean;
  readonly item: string;
  readonly lead: string | null;
  readonly kind: EntryKind;
  /** As officers typed it; "" where they have not. */
  readonly status: string;
  /** When its paper is due, as it stands there: a day, or words; "" where nothing does. */
  readonly paperDue: string;
  /** Working days before the meeting that papers were due when it was written; null where the sheet does not say. */
  readonly papersDays: number | null;
  /** What stands in the officers' own columns, by their headings. */
  readonly own: Readonly<Record<string, OwnCell>>;
}

const wanted = {
  date: /^(?:meeting date|date of meeting|meeting)$/,
  forum: /^forum$/,
  item: /^(?:item|agenda item|report title|subject)$/,
  lead: /^(?:lead|report author|lead officer)$/,
  kind: /^(?:report \/ update \/ standing item|type|purpose)$/,
  papers: /^papers? due$/,
  status: /^status$/,
};

/** The columns of the forward plan, by what they are for. */
export type ForwardColumn = keyof typeof wanted;
const names: readonly ForwardColumn[] = ["date", "forum", "item", "lead", "kind", "papers", "status"];

/** What this add-in itself says of an item that nobody has given a status: written anew at each run, never taken for an officer's words. */
export const ownWords = {
  complete: "Action complete",
  stays: "Kept from the forward plan as it stood",
  slipped: "is not recorded as heard",
} as const;

function typedStatus(status: string): string {
  return Object.values(ownWords).some((words) => status.includes(words)) ? "" : status;
}

/** How a title says when papers are due; read back from it, so that a day typed over ours is known. */
export function sayPapersDays(days: number): string {
  return `papers due ${days} working ${days === 1 ? "day" : "days"} before each meeting`;
}

function daysIn(title: string): string | undefined {
  const line = wordsIn(title);
  return line.words[papersDue.find(line)?.parts["days"]?.from ?? -1]?.text;
}

function papersDaysSaid(grid: Grid, headingRow: number): number | null {
  const above = grid.rows.slice(0, headingRow).flatMap((row) => Object.values(row ?? []));
  const said = above.flatMap((cell) => daysIn(String(cell?.value)) ?? []);
  return said[0] === undefined ? null : Number(said[0]);
}

function dueSaid(text: string, iso: string): string {
  const year = isDay(iso) ? { from: addDays(iso, -182), to: iso, asAt: null } : { from: null, to: null, asAt: null };
  const dates = datesIn(text, year);
  const [only] = dates;
  return only && dates.length === 1 && isDay(only.iso) ? only.iso : text;
}

function tableIn(grid: Grid) {
  return findHeadedTable(grid, wanted, ["date", "forum", "item", "status"]);
}

/** The columns of the forward plan that stands in the workbook, in the officers' order; undefined where there is none. */
export function readForwardColumns(book: Book): readonly KeptColumn<ForwardColumn>[] | undefined {
  for (const grid of book.grids) {
    const table = tableIn(grid);
    if (table) return columnsOf(grid, table, names);
  }
  return undefined;
}

/** The lines of the forward plan that stands in the workbook, told by its headings; none where there is none. */
export function readForwardPlan(book: Book, period: Period): readonly KeptStatus[] {
  return book.grids.flatMap((grid) => {
    const table = tableIn(grid);
    const columns = table ? columnsOf(grid, table, names) : [];
    const papersDays = table ? papersDaysSaid(grid, table.headingRow) : null;
    return (table?.lines ?? []).flatMap(({ row, text }) => {
      const iso = datesIn(text.date, period)[0]?.iso;
      if (iso === undefined || text.item === "") return [];
      const joint = saysJointSitting(text.forum);
      const forum = text.forum.replace(/^joint /i, "");
      return [
        {
          iso,
          forum,
          joint,
          item: text.item,
          lead: text.lead || null,
          kind: kindSaid(text.kind) ?? "report",
          status: typedStatus(text.status),
          paperDue: dueSaid(text.papers, iso),
          papersDays,
          own: ownCells(grid, row, columns),
        },
      ];
    });
  });
}
