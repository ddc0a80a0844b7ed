import { columnLetter } from "../../grid/address";
import { wordsOf } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Plan, PriorityRow } from "../../plan/plan";
import { namesPriorities } from "../../language/phrases/priorities";
import { headsJoint, jointWithMore, namesSchedule, noSchedule } from "../../language/phrases/schedules";
import { isReference, saysWhen } from "../headings/dataWords";
import { roleWeights } from "../headings/roleWords";
import { findTitle } from "../title/findTitle";
import { periodOf } from "../title/period";

interface Row {
  readonly row: number;
  readonly ref: Filled | undefined;
  readonly title: Filled;
  readonly entries: readonly Filled[];
}

/** A row that names something and then says when, cell after cell; undefined for any other row. */
function rowOf(page: Page, row: number): Row | undefined {
  const cells = page.cellsOf(row);
  const [first, second] = cells;
  if (!first) return undefined;
  const numbered = second !== undefined && isReference(first.text) && !saysWhen(second.text);
  const title = numbered ? second : first;
  const entries = cells.filter((at) => at.column > title.column);
  return saysWhen(title.text) && /^\d/.test(title.text)
    ? undefined
    : { row, ref: numbered ? first : undefined, title, entries };
}

/**
 * A reporting schedule: rows that name a priority or item and say in one or more cells when it is reported, under words that speak of a
 * schedule, timetable or priorities. Undefined where the sheet holds none.
 */
export function findSchedule(page: Page): Plan | undefined {
  const rows = page.rows.flatMap((row) => rowOf(page, row) ?? []);
  const datedRows = rows.filter((row) => row.entries.length > 0 && row.entries.some((at) => saysWhen(at.text)));
  const first = datedRows[0];
  if (!first || datedRows.length < 3) return undefined;
  const titleColumn = mostCommon(datedRows.map((row) => row.title.column));
  const body = datedRows.filter((row) => row.title.column === titleColumn);
  const start = body[0]?.row ?? first.row;
  const end = body.at(-1)?.row ?? start;
  const inside = rows.filter((row) => row.row >= start && row.row <= end);
  if (body.length < 3 || body.length < inside.length * 0.7) return undefined;
  const above = page.rows.filter((row) => row < start);
  const headRow = above.at(-1);
  const heads = headRow === undefined ? [] : page.cellsOf(headRow);
  const words = wordsOf(
    [page.grid.sheet, ...above.flatMap((row) => page.cellsOf(row).map((at) => at.text))].join(" . ").slice(0, 4000),
  );
  const headWords = wordsOf(heads.map((at) => at.text).join(" . "));
  const several = body.filter((row) => row.entries.filter((at) => saysWhen(at.text)).length > 1).length;
  const speaks = namesSchedule.isIn(words) || (namesPriorities.isIn(headWords) && several >= body.length / 2);
  if (!speaks || noSchedule.isIn(headWords)) return undefined;
  const isHeaded = (column: number, passes: (at: Filled) => boolean) =>
    heads.some((at) => at.column <= column && at.right >= column && passes(at));
  const isLead = (column: number) => isHeaded(column, (at) => (roleWeights(at.text).get("lead") ?? 0) >= 70);
  const said = body.flatMap((row) => row.entries);
  // A column that never says when ("Joint priority?", "Category") is about the item and no report of it.
  const dated = new Set(said.flatMap((at) => (saysWhen(at.text) ? [at.column] : [])));
  const isReport = (at: Filled) => dated.has(at.column) || isHeaded(at.column, (over) => saysWhen(over.text));
  const dates = said.filter(
    (at) => isReport(at) || !(isLead(at.column) || isHeaded(at.column, (over) => isJointHead(over.text))),
  );
  if (dates.filter((at) => saysWhen(at.text)).length < dates.length * 0.5) return undefined;
  const { title, titleCell, lines } = findTitle(page, 1, start, () => false);
  const priorities = inside.map((row): PriorityRow => {
    const lead = row.entries.find((at) => isLead(at.column));
    return {
      row: row.row,
      ref: row.ref?.text ?? null,
      title: row.title.text,
      lead: lead?.text ?? null,
      leadCell: lead ? address(lead) : null,
      group: null,
      entries: row.entries
        .filter((at) => at !== lead && isReport(at))
        .map((at) => ({ cell: address(at), text: at.text })),
    };
  });
  const headed = headRow !== undefined && heads.length > 0 && (headRow >= start - 1 || heads.length > 1);
  return {
    sheet: page.grid.sheet,
    recognition: "schedule",
    title,
    titleCell: titleCell ? address(titleCell) : null,
    period: periodOf(title, lines, page.grid.sheet),
    headerRows: headed && headRow !== undefined ? [headRow] : [],
    columns: {
      ...(body.some((row) => row.ref)
        ? { ref: columnLetter(Math.min(...body.flatMap((row) => row.ref?.column ?? []))) }
        : {}),
      outcome: columnLetter(titleColumn),
    },
    because: [
      {
        cell: address(first.entries[0] ?? first.title),
        text: `${body.length} rows name an item and then say when it is reported: read as a schedule.`,
      },
    ],
    key: [],
    bands: [],
    introRows: [],
    actions: [],
    priorities,
    bodyRows: [start, end],
  };
}

/** "Joint?", "Joint priority?", "Shared with": what it says of an item, and no meeting ("Joint Board"). */
const isJointHead = (text: string) => headsJoint.isIn(text) && !jointWithMore.isIn(text);

const address = (at: Filled) => columnLetter(at.column) + String(at.row);

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
