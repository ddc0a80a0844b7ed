import type { Area } from "./address";

/** What a cell holds. A real date is its serial number with a date number format; null is empty; an error is its text ("#N/A"). */
export type CellValue = string | number | boolean | null;

/** One cell that has content or a look of its own. Row and column count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its "=". Absent where the cell holds no formula. */
  readonly formula?: string;
  /** True where the value is an Excel error such as #N/A, typed or computed. */
  readonly isError?: boolean;
  /** Excel's own code, en-US. Absent for General. */
  readonly numberFormat?: string;
  /** RRGGBB in capitals, theme and tint resolved. Absent where the cell has no fill. */
  readonly fill?: string;
  /** RRGGBB in capitals. Absent where it is the automatic colour or was not read. */
  readonly fontColor?: string;
}

/** What was read from one worksheet. Rows and columns are Excel's own, so every fact can name its cell. */
export interface Grid {
  readonly sheet: string;
  /** rows[39]?.[6] is F39; both indexes count from 1, and rows or cells without content are absent. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  /** 0 where the sheet is empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Row numbers hidden by hand or by a filter: their actions count all the same. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly isProtected: boolean;
  /** True where the workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** What a grid is made from; see Grid for the meanings. */
export interface GridSource {
  readonly sheet: string;
  readonly cells: Iterable<Cell>;
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly isProtected?: boolean;
  readonly date1904?: boolean;
}

/** Builds a grid; a later cell at the same place replaces an earlier one. */
export function makeGrid(source: GridSource): Grid {
  const rows: (Cell | undefined)[][] = [];
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of source.cells) {
    (rows[cell.row] ??= [])[cell.column] = cell;
    if (cell.row > lastRow) lastRow = cell.row;
    if (cell.column > lastColumn) lastColumn = cell.column;
  }
  return {
    sheet: source.sheet,
    rows,
    merges: source.merges ?? [],
    lastRow,
    lastColumn,
    hiddenRows: new Set(source.hiddenRows ?? []),
    isProtected: source.isProtected ?? false,
    date1904: source.date1904 ?? false,
  };
}

/** The cell at a place; undefined where there is nothing. */
export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.rows[row]?.[column];
}

/** The cell's value as text, exactly as stored; "" where there is none. Dates come as their serial. */
export function rawTextAt(grid: Grid, row: number, column: number): string {
  const value = grid.rows[row]?.[column]?.value;
  return value === null || value === undefined ? "" : String(value);
}

/** Merges of a grid by the rows they touch; the very tall ones are kept apart so that no index runs down a whole sheet. */
interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly Area[]>;
  readonly tall: readonly Area[];
}

const tallest = 2000;
const mergeIndexes = new WeakMap<Grid, MergeIndex>();

function indexMerges(grid: Grid): MergeIndex {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of grid.merges) {
    const bottom = Math.min(area.bottom, grid.lastRow);
    if (bottom - area.top > tallest) tall.push(area);
    else {
      for (let row = area.top; row <= bottom; row++) {
        const there = byRow.get(row);
        if (there) there.push(area);
        else byRow.set(row, [area]);
      }
    }
  }
  return { byRow, tall };
}

function mergeIndexOf(grid: Grid): MergeIndex {
  let index = mergeIndexes.get(grid);
  if (!index) mergeIndexes.set(grid, (index = indexMerges(grid)));
  return index;
}

function covering(areas: readonly Area[], row: number, column: number): Area | undefined {
  for (const area of areas) {
    if (area.top <= row && row <= area.bottom && area.left <= column && column <= area.right) return area;
  }
  return undefined;
}

const none: readonly Area[] = [];

/** The merged area that covers a cell; undefined where the cell stands alone. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  const { byRow, tall } = mergeIndexOf(grid);
  return covering(byRow.get(row) ?? none, row, column) ?? covering(tall, row, column);
}

/** False where no cell of the row is merged: most rows of most sheets. */
export function hasMerges(grid: Grid, row: number): boolean {
  const { byRow, tall } = mergeIndexOf(grid);
  return byRow.has(row) || tall.some(({ top, bottom }) => top <= row && row <= bottom);
}
