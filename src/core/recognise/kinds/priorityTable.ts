import { columnLetter } from "../../grid/address";
import { wordsOf } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import type { Band, Plan, PriorityRow } from "../../plan/plan";
import { prioritiesNote } from "../../language/phrases/priorities";
import { isReference } from "../headings/dataWords";
import { prioritiesPlan } from "./prioritiesPlan";
import { headAt, type Head, type Part } from "./priorityHead";
import { headsPriorities, isPriorityName, namesBoard, withoutMark } from "./priorityWords";

/** How many blank rows end a table. */
const gapThatEnds = 2;

/** The rows under a heading until two blank ones or the next heading. */
function rowsUnder(page: Page, head: Head, next: number): readonly number[] {
  const rows: number[] = [];
  let last = head.row;
  for (const row of page.rows) {
    if (row <= head.row || row >= next) continue;
    if (row - last > gapThatEnds) break;
    rows.push(row);
    last = Math.max(row, ...page.cellsOf(row).map((at) => at.bottom));
  }
  return rows;
}

interface Read {
  readonly priorities: readonly PriorityRow[];
  readonly bands: readonly Band[];
}

/** The cells of a row under a heading, without what stands beside the table; undefined where the table is wider than its heading. */
function cellsUnder(page: Page, head: Head, row: number): readonly Filled[] | undefined {
  const left = head.cells[0]?.column ?? 1;
  const right = Math.max(...head.cells.map((at) => at.right));
  const all = page.cellsOf(row);
  const isBeside = (at: Filled) => at.column > right + 1 || at.right < left - 1;
  const own = all.filter((at) => !isBeside(at));
  return own.every((at) => at.column >= left && at.column <= right) ? own : undefined;
}

/** A group's title inside a table: alone in its row, where it speaks of a board or of priorities. */
const titlesGroup = (cells: readonly Filled[]) =>
  cells.length === 1 && cells.some((at) => headsPriorities(at.text) || namesBoard(at.text));

function readUnder(page: Page, head: Head, rows: readonly number[], above: string | null): Read | undefined {
  const priorities: PriorityRow[] = [];
  const bands: Band[] = [];
  const shown = (row: number, part: Part) => {
    const over = head.byPart.get(part);
    return over && page.showing(row, over.column);
  };
  let group = above;
  for (const [i, row] of rows.entries()) {
    const cells = cellsUnder(page, head, row);
    if (!cells) return undefined;
    if (cells.length === 0) continue;
    const name = page.at(row, head.name.column);
    const [first] = cells;
    if (first && titlesGroup(cells)) {
      group = first.text;
      bands.push({ row, title: first.text });
      continue;
    }
    const isLast = rows.slice(i + 1).every((each) => (cellsUnder(page, head, each) ?? []).length <= 1);
    const isNote = cells.length === 1 && (prioritiesNote.isIn(first?.text ?? "") || /[.!?]$/.test(first?.text ?? "") || (first?.text.length ?? 0) > 80); // prettier-ignore
    if (isLast && (isNote || (cells.length === 1 && !name))) break;
    // A row that holds its number alone waits to be filled in; anything else without a name is no line of a list.
    if (!name) {
      if (cells.every((at) => at.column === head.byPart.get("ref")?.column)) continue;
      return undefined;
    }
    const inHeaded = cells.every((at) => head.cells.some((over) => over.column <= at.column && over.right >= at.column)); // prettier-ignore
    if (!inHeaded || !isPriorityName(name.text)) return undefined;
    const ref = shown(row, "ref");
    const marked = withoutMark(name.text);
    const lead = shown(row, "lead");
    priorities.push({
      row,
      ref: ref?.text ?? marked.number,
      title: marked.name,
      lead: lead?.text ?? null,
      leadCell: lead ? columnLetter(lead.column) + String(lead.row) : null,
      group: shown(row, "board")?.text ?? group,
      entries: [],
    });
  }
  const names = new Set(priorities.map((each) => wordsOf(each.title)));
  return names.size === priorities.length ? { priorities, bands } : undefined;
}

/** The words right above a heading that title its table alone: "Joint priorities". */
function titleOver(page: Page, head: Head): { readonly row: number; readonly text: string } | undefined {
  const above = page.rows.filter((row) => row < head.row && head.row - row <= 2).at(-1);
  const [only, second] = above === undefined ? [] : page.cellsOf(above);
  return only && !second && above !== undefined ? { row: above, text: only.text } : undefined;
}

const listsOfChoices = /^(?:lists|drop ?-?downs?|look ?-?ups?|validation|data validation|settings|options)$/;

/**
 * A list of priorities in a table with headings of its own (No., Priority, Lead, Joint?), or several of them one under the other.
 * Undefined where the sheet holds none, or where a column says that it is something else.
 */
export function findPriorityTable(page: Page): Plan | undefined {
  if (listsOfChoices.test(wordsOf(page.grid.sheet))) return undefined;
  const heads = page.rows.slice(0, 200).flatMap((row) => headAt(page, row) ?? []);
  const read = heads.map((head, i) => {
    const next = heads[i + 1];
    const over = heads.length > 1 ? titleOver(page, head) : undefined;
    const end = next ? (titleOver(page, next)?.row ?? next.row) : Infinity;
    const found = readUnder(page, head, rowsUnder(page, head, end), over?.text ?? null);
    return found && over ? { ...found, bands: [{ row: over.row, title: over.text }, ...found.bands] } : found;
  });
  const [first] = heads;
  if (!first || read.includes(undefined)) return undefined;
  const priorities = read.flatMap((each) => each?.priorities ?? []);
  // Numbers that name rows, and no ratings or counts, stand before priorities.
  if (priorities.some((each) => each.ref !== null && !isReference(each.ref))) return undefined;
  const found = {
    priorities,
    headerRows: heads.map((head) => head.row),
    bands: read.flatMap((each) => each?.bands ?? []),
    ref: first.byPart.get("ref")?.column ?? null,
    name: first.name.column,
    lead: first.byPart.get("lead")?.column ?? null,
    because: `${priorities.length} names stand under a heading of priorities, with nothing beside them that a plan or schedule says: read as a list of priorities.`,
  };
  const says = first.byPart.has("lead") || first.byPart.has("joint") || first.byPart.has("board");
  return prioritiesPlan(page, found, says ? 2 : 3);
}
