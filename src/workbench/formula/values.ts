import type { CellValue } from "../../core/grid/grid";

/** An error such as #N/A, as a formula's result. */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** One value that a formula meets or gives. */
export type Result = CellValue | FormulaError;

/** The cells of a range, row by row. `isClipped` where empty rows or columns past the sheet's last used ones are left out. */
export class Block {
  constructor(
    readonly rows: readonly (readonly Result[])[],
    readonly isClipped = false,
  ) {}
}

/** What stands in a formula where a value is wanted. */
export type Operand = Result | Block;

/** Thrown where the right result is not known here: the cell keeps what it had. Never a result of Excel's. */
export class NotCalculated extends Error {}

export const errors = {
  value: new FormulaError("#VALUE!"),
  notFound: new FormulaError("#N/A"),
  zero: new FormulaError("#DIV/0!"),
  reference: new FormulaError("#REF!"),
  number: new FormulaError("#NUM!"),
} as const;

/** The one value of an operand. A range of several cells has none here. */
export function single(operand: Operand): Result {
  if (!(operand instanceof Block)) return operand;
  const [row] = operand.rows;
  if (operand.rows.length !== 1 || row?.length !== 1) throw new NotCalculated("a range where one value is wanted");
  return row[0] ?? null;
}

/** A value as a text, as & and the text functions take it. */
export function asText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** A value as a number; #VALUE! for a text that is none. Texts that may be dates, times or money depend on the country: not calculated. */
export function asNumber(value: CellValue): number | FormulaError {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const text = value.trim();
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/\d/.test(text)) throw new NotCalculated("a text with figures where a number is wanted");
  return errors.value;
}

/** A value as true or false; #VALUE! for other texts. */
export function asTruth(value: CellValue): boolean | FormulaError {
  if (typeof value !== "string") return Boolean(value);
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : errors.value;
}

/** What + - * / ^ make of two values. */
export function calculate(sign: string, a: Result, b: Result): Result {
  const [left, right] = [a, b].map((value) => (value instanceof FormulaError ? value : asNumber(value)));
  if (left instanceof FormulaError || left === undefined) return left ?? errors.value;
  if (right instanceof FormulaError || right === undefined) return right ?? errors.value;
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  if (sign === "^")
    return Number.isFinite(left ** right) && (left !== 0 || right !== 0) ? left ** right : errors.number;
  return right === 0 ? errors.zero : left / right;
}

/** Texts without regard to capitals; a number is less than a text, a text less than a truth value; nothing equals "" and 0. */
export function compare(sign: string, a: Result, b: Result): Result {
  if (a instanceof FormulaError) return a;
  if (b instanceof FormulaError) return b;
  const order = orderOf(a ?? blankBeside(b), b ?? blankBeside(a));
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

/** Below 0 where the first comes before the second in Excel's order. */
export function orderOf(a: Filled, b: Filled): number {
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a !== "string" || typeof b !== "string") return Number(a) - Number(b);
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function rank(value: Filled): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
