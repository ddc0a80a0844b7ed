import type { Argument, FormulaFunction } from "../formula";
import { asNumber, Block, errors, FormulaError, NotCalculated, single, type Result } from "../values";
import { everyValue, Failed, failing, numberOf, rowsOf } from "./arguments";
import { criterion } from "./criteria";

/** Functions that count and add up, by their names. */
export const counting: Readonly<Record<string, FormulaFunction>> = {
  SUM: failing((given) => numbers(given).reduce((sum, number) => sum + number, 0)),
  MIN: failing(
    (given) => numbers(given).reduce<number | undefined>((a = Infinity, b) => Math.min(a, b), undefined) ?? 0,
  ),
  MAX: failing(
    (given) => numbers(given).reduce<number | undefined>((a = -Infinity, b) => Math.max(a, b), undefined) ?? 0,
  ),
  AVERAGE: failing((given) => {
    const all = numbers(given);
    return all.length === 0 ? errors.zero : all.reduce((sum, number) => sum + number, 0) / all.length;
  }),
  COUNT: (given) => everyValue(given).filter(({ value }) => typeof value === "number").length,
  COUNTA: (given) => everyValue(given).filter(({ value }) => value !== null).length,
  COUNTIF: ([cells, wanted]) => holding([cells, wanted]).filter(Boolean).length,
  COUNTIFS: (given) => holding(given).filter(Boolean).length,
  SUMIF: failing(([cells, wanted, added]) => sumWhere(rowsOf(added ?? cells), holding([cells, wanted]))),
  SUMIFS: failing(([added, ...given]) => sumWhere(rowsOf(added), holding(given))),
  ROUND: failing(([value, places]) => rounded(numberOf(value), numberOf(places), Math.round)),
  ROUNDUP: failing(([value, places]) => rounded(numberOf(value), numberOf(places), Math.ceil)),
  ROUNDDOWN: failing(([value, places]) => rounded(numberOf(value), numberOf(places), Math.floor)),
  INT: failing(([value]) => Math.floor(numberOf(value))),
  ABS: failing(([value]) => Math.abs(numberOf(value))),
  MOD: failing(([value, by]) => {
    const [number, divisor] = [numberOf(value), numberOf(by)];
    return divisor === 0 ? errors.zero : number - divisor * Math.floor(number / divisor);
  }),
};

function numbers(given: readonly Argument[]): number[] {
  return everyValue(given).flatMap(({ value, isOfBlock }) => {
    if (value instanceof FormulaError) throw new Failed(value);
    if (isOfBlock) return typeof value === "number" ? [value] : [];
    const number = asNumber(value);
    if (number instanceof FormulaError) throw new Failed(number);
    return [number];
  });
}

/** Per cell, row by row, whether every pair of cells and condition holds. */
function holding(given: readonly (Argument | undefined)[]): boolean[] {
  let held: boolean[] | undefined;
  for (let place = 0; place + 1 < given.length; place += 2) {
    const condition = given[place + 1];
    if (!condition) throw new NotCalculated("a condition that is missing");
    const holds = criterion(single(condition.operand()));
    const cells = given[place]?.operand() ?? null;
    if (cells instanceof Block && cells.isClipped && holds(null))
      throw new NotCalculated("empty cells counted in whole columns");
    const now = rowsOf(given[place]).flat().map(holds);
    if (held && held.length !== now.length) throw new NotCalculated("conditions over ranges of different sizes");
    held = held ? held.map((before, index) => before && now[index] === true) : now;
  }
  return held ?? [];
}

function sumWhere(rows: readonly (readonly Result[])[], held: readonly boolean[]): number {
  const cells = rows.flat();
  if (cells.length !== held.length) throw new NotCalculated("a sum over a range of another size");
  return cells.reduce<number>((sum, value, index) => {
    if (held[index] !== true) return sum;
    if (value instanceof FormulaError) throw new Failed(value);
    return typeof value === "number" ? sum + value : sum;
  }, 0);
}

function rounded(value: number, places: number, by: (size: number) => number): number {
  const shift = Math.trunc(places);
  const moved = (size: number, to: number) => Number(`${size}e${to}`);
  const size = by(moved(Number(Math.abs(value).toPrecision(15)), shift));
  return Math.sign(value) * moved(size, -shift);
}
