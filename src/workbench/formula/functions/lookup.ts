import type { CellValue } from "../../../core/grid/grid";
import type { Argument, FormulaFunction } from "../formula";
import { compare, errors, FormulaError, NotCalculated, orderOf, type Result } from "../values";
import { failing, numberOf, rowsOf, valueOf } from "./arguments";
import { hasWildcard, wildcard } from "./criteria";

/** Functions that look something up, by their names. */
export const lookup: Readonly<Record<string, FormulaFunction>> = {
  VLOOKUP: failing(([sought, table, column, near]) => {
    const rows = rowsOf(table);
    const place = placeIn(
      rows.map(([first]) => first ?? null),
      valueOf(sought),
      isNear(near) ? 1 : 0,
    );
    return place === undefined ? errors.notFound : cellAt(rows, place, Math.trunc(numberOf(column)) - 1);
  }),
  HLOOKUP: failing(([sought, table, row, near]) => {
    const rows = rowsOf(table);
    const place = placeIn(rows[0] ?? [], valueOf(sought), isNear(near) ? 1 : 0);
    return place === undefined ? errors.notFound : cellAt(rows, Math.trunc(numberOf(row)) - 1, place);
  }),
  MATCH: failing(([sought, among, manner]) => {
    const wanted = manner?.isOmitted ? 0 : numberOf(manner, 1);
    if (wanted < 0) throw new NotCalculated("MATCH among falling values");
    const place = placeIn(line(rowsOf(among)), valueOf(sought), wanted > 0 ? 1 : 0);
    return place === undefined ? errors.notFound : place + 1;
  }),
  XLOOKUP: failing(([sought, among, results, otherwise, manner]) => {
    if (manner && !manner.isOmitted && numberOf(manner) !== 0) throw new NotCalculated("XLOOKUP of a near match");
    const wanted = valueOf(sought);
    const place = line(rowsOf(among)).findIndex((value) => isSame(value, wanted, false));
    if (place >= 0) return line(rowsOf(results))[place] ?? null;
    return otherwise && !otherwise.isOmitted ? otherwise.operand() : errors.notFound;
  }),
  INDEX: failing(([table, row, column]) => {
    const rows = rowsOf(table);
    const isOneRow = rows.length === 1 && !column;
    const [down, right] = isOneRow ? [1, numberOf(row)] : [numberOf(row), numberOf(column, 1)];
    if (down < 1 || right < 1) throw new NotCalculated("INDEX of a whole row or column");
    return cellAt(rows, Math.trunc(down) - 1, Math.trunc(right) - 1);
  }),
};

function isNear(argument: Argument | undefined): boolean {
  return !argument || (!argument.isOmitted && valueOf(argument) !== false && valueOf(argument) !== 0);
}

function cellAt(rows: readonly (readonly Result[])[], row: number, column: number): Result {
  if (row < 0 || column < 0) return errors.value;
  // What lies past the last used cell is left out of a block, so a place outside it cannot be told from an empty one there.
  if (row >= rows.length || column >= (rows[0]?.length ?? 0)) throw new NotCalculated("a place past what is looked in");
  return rows[row]?.[column] ?? null;
}

function line(rows: readonly (readonly Result[])[]): readonly Result[] {
  if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) throw new NotCalculated("a lookup in more than one column");
  return rows.length === 1 ? (rows[0] ?? []) : rows.map(([first]) => first ?? null);
}

/** Where the value stands, from 0: the first like it, or of rising values the last not above it. */
function placeIn(among: readonly Result[], wanted: CellValue, manner: 0 | 1): number | undefined {
  if (manner === 0) {
    const place = among.findIndex((value) => isSame(value, wanted, true));
    return place < 0 ? undefined : place;
  }
  let found: number | undefined;
  let before: NonNullable<CellValue> | undefined;
  for (const [place, value] of among.entries()) {
    if (value === null || value instanceof FormulaError || typeof value !== typeof (wanted ?? 0)) continue;
    if (before !== undefined && orderOf(before, value) > 0) {
      throw new NotCalculated("a near match among values that do not rise");
    }
    before = value;
    if (orderOf(value, wanted ?? 0) <= 0) found = place;
  }
  return found;
}

function isSame(value: Result, wanted: CellValue, withWildcards: boolean): boolean {
  if (value === null || value instanceof FormulaError || typeof value !== typeof (wanted ?? 0)) return false;
  if (withWildcards && typeof wanted === "string" && typeof value === "string" && hasWildcard(wanted)) {
    return wildcard(wanted, true).test(value);
  }
  return compare("=", value, wanted ?? 0) === true;
}
