import { hasMerges, mergeAt, type Cell, type Grid } from "./grid";
import { shownText } from "./shownText";
import { toTheEnd, type Steps } from "./steps";

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

/** What a row says, and the same by column. */
interface FilledRow {
  readonly cells: readonly Filled[];
  readonly places: readonly (Filled | undefined)[];
}

interface KnownRow {
  readonly grid: Pick<Grid, "merges" | "date1904">;
  readonly row: FilledRow;
}

/** Rows that were read: a grid with a few cells edited shares all others with the one before. */
const rowsRead = new WeakMap<readonly (Cell | undefined)[], KnownRow>();

function readRow(grid: Grid, cells: readonly (Cell | undefined)[]): FilledRow {
  const known = rowsRead.get(cells);
  if (known && known.grid.merges === grid.merges && known.grid.date1904 === grid.date1904) return known.row;
  const filled: Filled[] = [];
  const places: (Filled | undefined)[] = [];
  let isMerged: boolean | undefined;
  for (const cell of cells) {
    if (cell === undefined || cell.value === null || cell.value === "") continue;
    const { row, column } = cell;
    const text = shownText(cell, grid.date1904);
    if (text === "") continue;
    isMerged ??= hasMerges(grid, row);
    const merge = isMerged ? mergeAt(grid, row, column) : undefined;
    if (merge && (merge.top !== row || merge.left !== column)) continue;
    const one = { row, column, bottom: merge?.bottom ?? row, right: merge?.right ?? column, text, cell };
    filled.push(one);
    places[column] = one;
  }
  const row = { cells: filled, places };
  rowsRead.set(cells, { grid: { merges: grid.merges, date1904: grid.date1904 }, row });
  return row;
}

/** Cells read between two steps of a long reading. */
const cellsInStep = 50_000;

/** Reads a grid once, in steps between which others may have their turn. */
export function* makingPage(grid: Grid): Steps<Page> {
  const rows: number[] = [];
  const byRow = new Map<number, FilledRow>();
  let sinceStep = 0;
  for (const key of Object.keys(grid.rows)) {
    const row = Number(key);
    const read = readRow(grid, grid.rows[row] ?? []);
    if (read.cells.length === 0) continue;
    rows.push(row);
    byRow.set(row, read);
    sinceStep += read.cells.length;
    if (sinceStep < cellsInStep) continue;
    yield;
    sinceStep = 0;
  }
  const at = (row: number, column: number) => byRow.get(row)?.places[column];
  return {
    grid,
    rows: rows.sort((a, b) => a - b),
    cellsOf: (row) => byRow.get(row)?.cells ?? [],
    at,
    showing(row, column) {
      const own = at(row, column);
      if (own) return own;
      const merge = mergeAt(grid, row, column);
      return merge && at(merge.top, merge.left);
    },
  };
}

/** Reads a grid once, without a pause. */
export function makePage(grid: Grid): Page {
  return toTheEnd(makingPage(grid));
}
