import { cellAt, type CellValue, type Grid } from "../grid/grid";
import type { PutBackRecord } from "../sheets/putBack";

type Added = PutBackRecord["rows"][number];
type Gone = NonNullable<PutBackRecord["gone"]>[number];

/** Rows that come back; `inPlace`: over rows that are there for them already. */
export type Restored = Gone & { readonly inPlace: boolean };

/** How many of a row's first columns tell which snapshot it is of: date, name, state and the plan's sheet. */
const telling = 4;

/** What putting back comes to in the rows of one sheet of the add-in's own. */
export interface RowsBack {
  /** Rows to take away, as the sheet stands now. */
  readonly remove: readonly number[];
  /** Rows to write again, in the order to insert them in. */
  readonly restore: readonly Restored[];
  /** True where what the run added was there, and is no longer as it was written. */
  readonly changed: boolean;
}

function valueAt(grid: Grid, row: number, column: number): CellValue {
  return cellAt(grid, row, column)?.value ?? null;
}

function isBlank(grid: Grid, row: number): boolean {
  return !(grid.rows[row] ?? []).some((cell) => cell !== undefined && (cell.value !== null || cell.fill !== undefined));
}

/** True for a row with those first values; `partly`: also where the last of them are still missing. */
function begins(grid: Grid, row: number, values: readonly CellValue[], partly = false): boolean {
  return values.every((value, at) => {
    const there = valueAt(grid, row, at + 1);
    return there === value || (partly && there === null);
  });
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** True where none of the rows that were to go has gone: the last of them goes first. */
function isIntact(grid: Grid, gone: readonly Gone[]): boolean {
  const last = gone.at(-1);
  return last === undefined || begins(grid, last.from + last.values.length - 1, last.values.at(-1) ?? []);
}

/** The rows that the run added, wherever they stand now: at their place, also when only a part was written; else the last that begin as they do. */
function findAdded(grid: Grid, added: Added, gone: readonly Gone[]): readonly number[] | undefined {
  const { from, to, holds } = added;
  const here = rowsFrom(from, to);
  const written = here.filter((row) => !isBlank(grid, row));
  const fits = !holds || here.every((row) => begins(grid, row, holds, true));
  // Rows that were to be replaced begin alike: while they are all there, those added are below them or not yet written.
  if (fits && (written.length > 0 || (gone.length > 0 && isIntact(grid, gone)))) return written;
  const alike = holds ? rowsFrom(1, grid.lastRow).filter((row) => begins(grid, row, holds)) : [];
  if (alike.length === 0 && written.length === 0) return [];
  return alike.length < here.length ? undefined : alike.slice(alike.length - here.length);
}

/** True where the rows stand at their place, whole, in part or still blank: so they are where a put-back that was interrupted had left them. */
function isInPlace(grid: Grid, { from, values }: Gone): boolean {
  return from <= grid.lastRow && values.every((line, r) => begins(grid, from + r, line.slice(0, telling), true));
}

/** Which of the rows that were to go are to come back. They had not gone where the new ones, which come first, are there and the last of the old as well. */
function findGone(grid: Grid, gone: readonly Gone[], added: readonly number[]): readonly Restored[] {
  if (isIntact(grid, gone) && added.length > 0) return [];
  const own = new Set(added);
  const start = (row: number) => JSON.stringify(rowsFrom(1, telling).map((column) => valueAt(grid, row, column)));
  const starts = new Set(gone.flatMap((run) => run.values.map((line) => JSON.stringify(line.slice(0, telling)))));
  const inPlace = gone.filter((run) => isInPlace(grid, run));
  for (const run of inPlace) for (let r = 0; r < run.values.length; r++) own.add(run.from + r);
  let still = rowsFrom(1, grid.lastRow).filter((row) => !own.has(row) && starts.has(start(row))).length;
  return gone.flatMap((run): Restored[] => {
    if (inPlace.includes(run)) return [{ ...run, inPlace: true }];
    const kept = Math.min(still, run.values.length);
    still -= kept;
    const { from, values, fills, sheet } = run;
    if (kept === values.length) return [];
    return [{ sheet, from: from + kept, values: values.slice(kept), fills: fills.slice(kept), inPlace: false }];
  });
}

/** What is to be done for the rows of a run to be as they were before it, also when the run stopped half way. */
export function rowsBack(grid: Grid, added: readonly Added[], gone: readonly Gone[]): RowsBack {
  const found = added.map((each) => findAdded(grid, each, gone));
  const remove = found.flatMap((rows) => rows ?? []);
  return { remove, restore: findGone(grid, gone, remove), changed: found.includes(undefined) };
}
