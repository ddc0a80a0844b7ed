import { areaAddress, parseAddress, type Area } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { cellAt, type CellValue } from "../core/grid/grid";
import type { Edit } from "../core/sheets/edit";
import { asTyped } from "./asTyped";
import { addressLists, runsOf } from "./addressLists";

/** What cells of one sheet become: a fill, a font colour or both. undefined leaves that one as it is. */
interface NewLook {
  readonly sheet: string;
  fill?: string | null;
  font?: string | null;
  readonly cells: string[];
}

/** Each cell's new look, and the cells that become alike together: one list of addresses serves fill and font. */
function newLooks(edits: readonly Edit[]): readonly NewLook[] {
  const cells = new Map<string, { sheet: string; cell: string; fill?: string | null; font?: string | null }>();
  for (const edit of edits) {
    if (edit.type !== "fill" && edit.type !== "font") continue;
    const key = `${edit.cell} ${edit.sheet}`;
    const look = cells.get(key) ?? { sheet: edit.sheet, cell: edit.cell };
    cells.set(key, look);
    look[edit.type] = edit.to;
  }
  const looks = new Map<string, NewLook>();
  for (const { cell, ...look } of cells.values()) {
    const key = JSON.stringify([
      look.sheet,
      look.fill === undefined ? "" : [look.fill],
      look.font === undefined ? "" : [look.font],
    ]);
    const known = looks.get(key);
    if (known) known.cells.push(cell);
    else looks.set(key, { ...look, cells: [cell] });
  }
  return [...looks.values()];
}

function dress(ranges: Excel.RangeAreas, look: NewLook): void {
  if (look.fill === null) ranges.format.fill.clear();
  else if (look.fill !== undefined) ranges.format.fill.color = `#${look.fill}`;
  if (look.font !== undefined) ranges.format.font.color = `#${look.font ?? "000000"}`;
}

/** Values that go one below the other into one column; undefined leaves a cell between them as it is. */
interface ValueRun {
  readonly sheet: string;
  area: Area;
  readonly values: (CellValue | undefined)[];
}

/** So many rows may lie between two values of one run: a null costs less than an action, until there are very many. */
const widestGap = 500;

/**
 * True where the rows from one value to the next can be written over with nothing: none is hidden, since Excel misplaces what is
 * written across filtered rows, and no cell between holds a formula, which may be part of an array.
 */
function canSpan(book: Book, sheet: string, column: number, from: number, to: number): boolean {
  const grid = gridOf(book, sheet);
  if (!grid || to - from > widestGap) return false;
  for (let row = from; row <= to; row += 1) {
    if (grid.hiddenRows.has(row)) return false;
    if (row > from && row < to && cellAt(grid, row, column)?.formula !== undefined) return false;
  }
  return true;
}

/** The values of the edits in runs down their columns. */
function valueRuns(edits: readonly Edit[], book: Book): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  const placed = edits.flatMap((edit) => {
    const place = edit.type === "value" ? parseAddress(edit.cell) : undefined;
    return place && edit.type === "value" ? [{ sheet: edit.sheet, place, to: edit.to }] : [];
  });
  placed.sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.place.left - b.place.left || a.place.top - b.place.top)); // prettier-ignore
  for (const { sheet, place, to } of placed) {
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === sheet &&
      last.area.left === place.left &&
      last.area.bottom < place.top &&
      canSpan(book, sheet, place.left, last.area.bottom, place.top);
    if (goesOn) {
      const between = Array.from({ length: place.top - last.area.bottom - 1 }, () => undefined);
      last.area = { ...last.area, bottom: place.top };
      last.values.push(...between, to);
    } else runs.push({ sheet, area: place, values: [to] });
  }
  return runs;
}

/** Queues the edits: cells that become alike are written together, by lists of addresses, and each sheet is named once. The caller syncs. */
export function writeEdits(context: Excel.RequestContext, edits: readonly Edit[], book: Book): void {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  for (const { sheet, area, values } of valueRuns(edits, book)) {
    sheetOf(sheet).getRange(areaAddress(area)).values = values.map((value) => [
      // null leaves a cell as it is.
      value === undefined ? null : (asTyped(value) ?? ""),
    ]);
  }
  for (const look of newLooks(edits)) {
    for (const list of addressLists(runsOf(look.cells))) dress(sheetOf(look.sheet).getRanges(list), look);
  }
}
