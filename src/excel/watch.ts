import { areaAddress, parseAddress, type Area } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { cellAt, type Cell, type Grid } from "../core/grid/grid";
import { groupedBy } from "../core/grid/groupedBy";
import type { Edit } from "../core/sheets/edit";
import { fillReader, isAlikeFill, lookAsked, type ReadFill } from "./cellLook";
import { toCell } from "./readSheet";

/**
 * Excel has no "write only if nobody has changed it since". So the write asks, in the same request and before its first change, what the cells it
 * is going to change hold at that moment, and what a column beside them does by which a row can be told from the others. The answer comes with the
 * write's own: no further round trip, and no moment between the two in which others could act.
 */
export interface Watch {
  readonly grid: Grid;
  /** Its id is asked for: by that it is found again under another name. */
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly range: Excel.Range;
  /** Absent for the column by which rows are told apart: its looks do not matter. */
  readonly looks?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** The edits to cells of this column; for the other column those of all. */
  readonly edits: readonly Edit[];
}

/** What is asked again must come in one answer with the write's own, well under Excel's 5 MB. */
const mostBytes = 3_000_000;
/** Rows below the last one read that are looked at too: others may have put rows in above. */
const rowsBeyond = 200;
/** Of the answer for one cell's value, formula, fill and font colour. */
const bytesPerCell = 140;

/** The column whose texts tell rows apart best; of those that do it equally well, the one with the shortest. */
export function tellingColumn(
  grid: Grid,
  rows: readonly number[],
  columns: ReadonlySet<number>,
): { readonly column: number; readonly length: number } | undefined {
  let best: { column: number; different: number; length: number } | undefined;
  for (let column = 1; column <= grid.lastColumn; column++) {
    if (columns.has(column)) continue;
    const texts = rows.map((row) => String(cellAt(grid, row, column)?.value ?? ""));
    const different = new Set(texts).size;
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const isBetter =
      best === undefined || different > best.different || (different === best.different && length < best.length);
    if (isBetter) best = { column, different, length };
  }
  return best && best.different > 1 ? best : undefined;
}

/** The first and last rows that a rule is for, on the sheet as far as it was read; none of another edit. */
function rowsOf(edit: Edit, grid: Grid): readonly number[] {
  const areas = edit.type === "rule" ? ((edit.from ?? edit.to)?.areas.split(",") ?? []) : [];
  return areas.flatMap((each) => {
    const area = parseAddress(each);
    return area ? [area.top, Math.max(area.top, Math.min(area.bottom, grid.lastRow))] : [];
  });
}

/** How much text a column of a grid holds. */
function lengthOf(grid: Grid, column: number): number {
  return grid.rows.reduce((sum, row) => sum + String(row?.[column]?.value ?? "").length, 0);
}

function watchSheet(
  context: Excel.RequestContext,
  grid: Grid,
  edits: readonly Edit[],
  budget: { bytes: number },
): Watch[] {
  const sheet = context.workbook.worksheets.getItem(grid.sheet);
  sheet.load("id");
  const byColumn = new Map<number, Edit[]>();
  const rows = new Set<number>();
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    if (!place) continue;
    for (const row of rowsOf(edit, grid)) rows.add(row);
    rows.add(place.top);
    const column = byColumn.get(place.left) ?? [];
    byColumn.set(place.left, column);
    column.push(edit);
  }
  const top = rows.size === 0 ? 1 : [...rows].reduce((a, b) => Math.min(a, b));
  const bottom = [...rows].reduce((a, b) => Math.max(a, b), top);
  const bytes = (bottom - top + 1) * byColumn.size * bytesPerCell;
  if (bytes > budget.bytes) return [];
  budget.bytes -= bytes;
  const areaOf = (column: number): Area => ({ top, left: column, bottom, right: column });
  const ask = (area: Area): Excel.Range => {
    const range = sheet.getRange(areaAddress(area));
    range.load("values,formulas");
    return range;
  };
  const best = tellingColumn(grid, [...rows], new Set(byColumn.keys()));
  // As value and as formula, in letters of up to three bytes.
  const length = best ? lengthOf(grid, best.column) : 0;
  const telling = best && 6 * length <= budget.bytes ? best.column : undefined;
  if (telling !== undefined) budget.bytes -= 6 * length;
  const whole: Area = { top: 1, left: telling ?? 1, bottom: grid.lastRow + rowsBeyond, right: telling ?? 1 };
  return [
    ...[...byColumn].map(([column, own]): Watch => {
      const range = ask(areaOf(column));
      const looks = range.getCellProperties(lookAsked);
      return { grid, sheet, area: areaOf(column), range, looks, edits: own };
    }),
    ...(telling === undefined ? [] : [{ grid, sheet, area: whole, range: ask(whole), edits }]),
  ];
}

/** Queues the watching of the cells that edits will change. It must come before the edits are queued. A sheet that is gone fails the request here, when nothing is changed yet. */
export function watch(context: Excel.RequestContext, book: Book, edits: readonly Edit[]): readonly Watch[] {
  const budget = { bytes: mostBytes };
  return [...groupedBy(edits, ({ sheet }) => sheet)].flatMap(([name, own]) => {
    const grid = gridOf(book, name);
    return grid ? watchSheet(context, grid, own, budget) : [];
  });
}

/** What a watched cell held when the write came; undefined where it held nothing and had no fill. */
function cellThen(watched: Watch, row: number, fillOf: ReadFill): Cell | undefined {
  const at = row - watched.area.top;
  const raw = {
    value: watched.range.values[at]?.[0] as unknown,
    formula: watched.range.formulas[at]?.[0] as unknown,
    numberFormat: "General",
    look: watched.looks?.value[at]?.[0],
  };
  return toCell(row, watched.area.left, raw, fillOf);
}

function isSame(a: Cell | undefined, b: Cell | undefined, looks: boolean): boolean {
  const content = (a?.value ?? null) === (b?.value ?? null) && a?.formula === b?.formula;
  // A cell that shows nothing was not read, and so neither was the colour of its text.
  return content && (!looks || (isAlikeFill(a?.fill, b?.fill) && (!a || !b || a.fontColor === b.fontColor)));
}

/** True where a cell that was written to, or its row, was no longer as the job had read it. After the sync. */
export function hasMoved(watches: readonly Watch[]): boolean {
  return watches.some((watched) => {
    const fillOf = fillReader(watched.looks?.value ?? []);
    return watched.edits.some((edit) => {
      const row = parseAddress(edit.cell)?.top ?? 0;
      const asRead = cellAt(watched.grid, row, watched.area.left);
      return !isSame(asRead, cellThen(watched, row, fillOf), watched.looks !== undefined);
    });
  });
}
