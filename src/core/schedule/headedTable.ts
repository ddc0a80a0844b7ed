import { wordsOf } from "../grid/cleanText";
import type { Grid } from "../grid/grid";
import { cellAt } from "../grid/grid";
import { shownText } from "../grid/shownText";
import { cellAddress } from "../grid/address";

/** One line under the headings: texts and cells by the names asked for. A name whose column is missing has "" and null. */
export interface TableLine<Name extends string> {
  readonly row: number;
  readonly text: Readonly<Record<Name, string>>;
  readonly cell: Readonly<Record<Name, string | null>>;
}

/** A small table found by its headings. */
export interface HeadedTable<Name extends string> {
  readonly headingRow: number;
  readonly headings: Readonly<Partial<Record<Name, string>>>;
  readonly lines: readonly TableLine<Name>[];
}

/** How many blank rows end a table. */
const gapThatEnds = 2;

function columnsOf<Name extends string>(
  grid: Grid,
  row: number,
  wanted: Readonly<Record<Name, RegExp>>,
): ReadonlyMap<Name, number> {
  const found = new Map<Name, number>();
  for (const cell of grid.rows[row] ?? []) {
    const words = wordsOf(shownText(cell, grid.date1904)).replace(/[:*?]+$/, "");
    if (!cell || words === "" || words.length > 60) continue;
    let isTaken = false;
    for (const name in wanted) {
      if (isTaken || found.has(name) || !wanted[name].test(words)) continue;
      found.set(name, cell.column);
      isTaken = true;
    }
  }
  return found;
}

/**
 * The first table of a grid whose heading row has all the `needed` names, each matched by its pattern against the heading in
 * lower case. It ends at two blank rows. Undefined where the grid has none.
 */
export function findHeadedTable<Name extends string>(
  grid: Grid,
  wanted: Readonly<Record<Name, RegExp>>,
  needed: readonly NoInfer<Name>[],
): HeadedTable<Name> | undefined {
  for (let row = 1; row <= Math.min(grid.lastRow, 400); row++) {
    if (grid.rows[row] === undefined) continue;
    const columns = columnsOf(grid, row, wanted);
    if (!needed.every((name) => columns.has(name))) continue;
    const lines = linesUnder(grid, row, columns, wanted);
    if (lines.length > 0) return { headingRow: row, headings: headingsOf(grid, row, columns), lines };
  }
  return undefined;
}

function headingsOf<Name extends string>(grid: Grid, row: number, columns: ReadonlyMap<Name, number>) {
  const headings: Partial<Record<Name, string>> = {};
  for (const [name, column] of columns) headings[name] = shownText(cellAt(grid, row, column), grid.date1904);
  return headings;
}

function linesUnder<Name extends string>(
  grid: Grid,
  headingRow: number,
  columns: ReadonlyMap<Name, number>,
  wanted: Readonly<Record<Name, RegExp>>,
): readonly TableLine<Name>[] {
  const lines: TableLine<Name>[] = [];
  const names = Object.keys(wanted).filter((name): name is Name => name in wanted);
  let blank = 0;
  for (let row = headingRow + 1; row <= grid.lastRow && blank < gapThatEnds; row++) {
    const textOf = (name: Name) => {
      const column = columns.get(name);
      return column === undefined ? "" : shownText(cellAt(grid, row, column), grid.date1904);
    };
    const text = byName(names, textOf);
    if (names.every((name) => text[name] === "")) {
      blank += 1;
      continue;
    }
    blank = 0;
    const cell = byName(names, (name) => {
      const column = columns.get(name);
      return column === undefined ? null : cellAddress(row, column);
    });
    lines.push({ row, text, cell });
  }
  return lines;
}

function byName<Name extends string, T>(names: readonly Name[], of: (name: Name) => T): Record<Name, T> {
  const result: Partial<Record<Name, T>> = {};
  for (const name of names) result[name] = of(name);
  return result as Record<Name, T>;
}
