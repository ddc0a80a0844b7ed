import { mergeAt, type Cell, type Grid } from "./grid";
import { shownText } from "./shownText";

/** A cell that says something, with the last row and column that it covers (its own where it is not merged). */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  /** As shown, trimmed; never "". */
  readonly text: string;
  readonly cell: Cell;
}

/** A grid as it reads: only the cells that say something, so that size is what was written and never what was formatted. */
export interface Page {
  readonly grid: Grid;
  /** The rows that say something, in order. */
  readonly rows: readonly number[];
  /** The cells of a row from left to right; empty where the row says nothing. */
  cellsOf(row: number): readonly Filled[];
  /** The cell that says something at this very place. */
  at(row: number, column: number): Filled | undefined;
  /** The cell that shows at this place: its own, or the merged one that covers it. */
  showing(row: number, column: number): Filled | undefined;
}

/** Reads a grid once. */
export function makePage(grid: Grid): Page {
  const byRow = new Map<number, Filled[]>();
  const byColumn = new Map<number, (Filled | undefined)[]>();
  for (const key of Object.keys(grid.rows)) {
    const row = Number(key);
    const filled: Filled[] = [];
    const places: (Filled | undefined)[] = [];
    for (const cell of grid.rows[row] ?? []) {
      if (cell === undefined || cell.value === null || cell.value === "") continue;
      const text = shownText(cell, grid.date1904);
      if (text === "") continue;
      const merge = mergeAt(grid, cell.row, cell.column);
      if (merge && (merge.top !== cell.row || merge.left !== cell.column)) continue;
      const one = {
        row,
        column: cell.column,
        bottom: merge?.bottom ?? row,
        right: merge?.right ?? cell.column,
        text,
        cell,
      };
      filled.push(one);
      places[cell.column] = one;
    }
    if (filled.length === 0) continue;
    byRow.set(row, filled);
    byColumn.set(row, places);
  }
  const at = (row: number, column: number) => byColumn.get(row)?.[column];
  return {
    grid,
    rows: [...byRow.keys()].sort((a, b) => a - b),
    cellsOf: (row) => byRow.get(row) ?? [],
    at,
    showing(row, column) {
      const own = at(row, column);
      if (own) return own;
      const merge = mergeAt(grid, row, column);
      return merge && at(merge.top, merge.left);
    },
  };
}
