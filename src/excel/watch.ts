import { areaAddress, columnLetter, parseAddress, type Area } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { cellAt, type Cell, type Grid } from "../core/grid/grid";
import type { Edit } from "../core/sheets/edit";
import { asTyped } from "./asTyped";
import { toCell } from "./readSheet";

/**
 * Excel has no "write only if nobody has changed it since". So the write asks, in the same request and before its first change, what the cells it
 * is going to change hold at that moment, and what a column beside them does by which a row can be told from the others. The answer comes with the
 * write's own: no further round trip, and no moment between the two in which others could act.
 */
export interface Watch {
  readonly grid: Grid;
  readonly area: Area;
  readonly range: Excel.Range;
  /** Absent for the column by which rows are told apart: its looks do not matter. */
  readonly looks?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** The edits to cells of this column; for the other column those of all. */
  readonly edits: readonly Edit[];
}

/** What is asked again must come in one answer with the write's own, well under Excel's 5 MB. */
const mostBytes = 3_000_000;
/** Of the answer for one cell's value, formula, fill and font colour. */
const bytesPerCell = 120;

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

function watchSheet(
  context: Excel.RequestContext,
  grid: Grid,
  edits: readonly Edit[],
  budget: { bytes: number },
): Watch[] {
  const sheet = context.workbook.worksheets.getItem(grid.sheet);
  const byColumn = new Map<number, Edit[]>();
  const rows = new Set<number>();
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    if (!place) continue;
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
  const ask = (column: number): Excel.Range => {
    const range = sheet.getRange(areaAddress(areaOf(column)));
    range.load("values,formulas");
    return range;
  };
  const best = tellingColumn(grid, [...rows], new Set(byColumn.keys()));
  // As value and as formula, in letters of up to three bytes.
  const telling = best && 6 * best.length <= budget.bytes ? best.column : undefined;
  if (best && telling !== undefined) budget.bytes -= 6 * best.length;
  return [
    ...[...byColumn].map(([column, own]): Watch => {
      const range = ask(column);
      const looks = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { color: true } },
      });
      return { grid, area: areaOf(column), range, looks, edits: own };
    }),
    ...(telling === undefined ? [] : [{ grid, area: areaOf(telling), range: ask(telling), edits }]),
  ];
}

/** Queues the watching of the cells that edits will change. It must come before the edits are queued. A sheet that is gone fails the request here, when nothing is changed yet. */
export function watch(context: Excel.RequestContext, book: Book, edits: readonly Edit[]): readonly Watch[] {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) {
    const own = sheets.get(edit.sheet) ?? [];
    sheets.set(edit.sheet, own);
    own.push(edit);
  }
  const budget = { bytes: mostBytes };
  return [...sheets].flatMap(([name, own]) => {
    const grid = gridOf(book, name);
    return grid ? watchSheet(context, grid, own, budget) : [];
  });
}

/** What a watched cell held when the write came; undefined where it held nothing and had no fill. */
function cellThen(watched: Watch, row: number): Cell | undefined {
  const at = row - watched.area.top;
  return toCell(row, watched.area.left, {
    value: watched.range.values[at]?.[0],
    formula: watched.range.formulas[at]?.[0],
    numberFormat: "General",
    look: watched.looks?.value[at]?.[0],
  });
}

function isSame(a: Cell | undefined, b: Cell | undefined, looks: boolean): boolean {
  const content = (a?.value ?? null) === (b?.value ?? null) && a?.formula === b?.formula;
  // A cell that shows nothing was not read, and so neither was the colour of its text.
  return content && (!looks || (a?.fill === b?.fill && (!a || !b || a.fontColor === b.fontColor)));
}

/** True where a cell that was written to, or its row, was no longer as the job had read it. After the sync. */
export function hasMoved(watches: readonly Watch[]): boolean {
  return watches.some((watched) =>
    watched.edits.some((edit) => {
      const row = parseAddress(edit.cell)?.top ?? 0;
      const asRead = cellAt(watched.grid, row, watched.area.left);
      return !isSame(asRead, cellThen(watched, row), watched.looks !== undefined);
    }),
  );
}

/** Queues what makes the watched cells again what they were when the write came: their values, fills and font colours. */
export function queueBack(context: Excel.RequestContext, watches: readonly Watch[]): void {
  for (const watched of watches) {
    if (!watched.looks) continue;
    const sheet = context.workbook.worksheets.getItem(watched.grid.sheet);
    const letter = columnLetter(watched.area.left);
    for (const edit of watched.edits) {
      const row = parseAddress(edit.cell)?.top ?? 0;
      const range = sheet.getRange(`${letter}${row}`);
      const then = cellThen(watched, row);
      const look = watched.looks.value[row - watched.area.top]?.[0]?.format;
      if (edit.type === "fill" && then?.fill === undefined) range.format.fill.clear();
      if (edit.type === "fill" && then?.fill !== undefined) range.format.fill.color = `#${then.fill}`;
      if (edit.type === "font" && look?.font?.color) range.format.font.color = look.font.color;
      if (edit.type === "value") queueValueBack(range, then);
    }
  }
}

function queueValueBack(range: Excel.Range, then: Cell | undefined): void {
  if (then?.formula !== undefined) range.formulas = [[then.formula]];
  else range.values = [[asTyped(then?.value ?? null) ?? ""]];
}
