import type { CellValue } from "../../../core/grid/grid";

/** Any error there may be in a cell, such as #VALUE!. */
export const ERROR: unique symbol = Symbol("error");

/** A formula's result. */
export type Result = CellValue | typeof ERROR;

/** A value as a text, as & and the text functions take it. */
export function asText(value: CellValue): string {
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** What + - * / make of two values; an error where one is no number. */
export function calculate(sign: string, a: Result, b: Result): Result {
  if (a === ERROR || b === ERROR) return ERROR;
  const [left, right] = [a, b].map((value) => (typeof value === "string" && value.trim() === "" ? NaN : Number(value)));
  if (left === undefined || right === undefined || Number.isNaN(left) || Number.isNaN(right)) return ERROR;
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  return right === 0 ? ERROR : left / right;
}

/** Texts without regard to capitals; a number is less than a text, a text less than a truth value; nothing equals "" and 0. */
export function compare(sign: string, a: Result, b: Result): Result {
  if (a === ERROR || b === ERROR) return ERROR;
  const [left, right] = [a ?? blankBeside(b), b ?? blankBeside(a)];
  const order = typeof left === typeof right ? orderOf(left, right) : rank(left) - rank(right);
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  if (sign === ">") return order > 0;
  return sign === "<=" ? order <= 0 : order >= 0;
}

type Filled = NonNullable<CellValue>;

function blankBeside(other: CellValue): Filled {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function orderOf(a: Filled, b: Filled): number {
  if (typeof a !== "string" || typeof b !== "string") return Number(a) - Number(b);
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function rank(value: Filled): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
