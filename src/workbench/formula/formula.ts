import { columnNumber, type Area } from "../../core/grid/address";
import { functions } from "./functions";
import { tokensOf, type Token } from "./tokens";
import {
  asText,
  calculate,
  compare,
  FormulaError,
  NotCalculated,
  single,
  type Block,
  type Operand,
  type Result,
} from "./values";

/** What a formula is calculated amid. */
export interface Surroundings {
  /** The cells of an area; of the formula's own sheet where no sheet is named. Throws NotCalculated where they cannot be known. */
  cells(sheet: string | undefined, area: Area): Block;
  /** A name of the workbook's; throws NotCalculated where it is not one range. */
  named(name: string): Block;
  /** How far the formula's cell lies from the one it was written for: references without $ move along. */
  readonly down: number;
  readonly right: number;
  /** The serial of today; absent: what asks for it is not calculated. */
  readonly today?: number;
  readonly date1904: boolean;
  /** A number under a number format. */
  shown(value: number, format: string): string;
}

/** A function's argument, looked at only where the function wants it. */
export interface Argument {
  operand(): Operand;
  /** True where nothing stands between the commas. */
  readonly isOmitted: boolean;
}

/** One of Excel's functions. */
export type FormulaFunction = (given: readonly Argument[], at: Surroundings) => Operand;

/** A formula that is understood, to be calculated for any cell. */
export interface Formula {
  calculate(at: Surroundings): Result;
  /** The workbook's names it uses, in capitals. */
  readonly names: readonly string[];
  /** True where it asks for today. */
  readonly asksToday: boolean;
}

type Part = (at: Surroundings) => Operand;

interface Reader {
  readonly tokens: readonly Token[];
  readonly names: string[];
  at: number;
}

/** Reads a formula; undefined for anything that is not calculated here. */
export function readFormula(formula: string): Formula | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const reader: Reader = { tokens, names: [], at: 0 };
  const whole = comparison(reader);
  if (!whole || reader.at !== tokens.length) return undefined;
  return {
    calculate: (at) => single(whole(at)),
    names: reader.names,
    asksToday: tokens.some(({ kind, text }) => kind === "name" && text === "TODAY"),
  };
}

/** Takes the sign where it comes next. */
function takes(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
  reader.at += 1;
  return token.text;
}

type Level = (reader: Reader) => Part | undefined;

/** Operands of one rank, joined from the left. */
function joined(signs: readonly string[], operand: Level, join: (sign: string, a: Result, b: Result) => Result): Level {
  return (reader) => {
    let left = operand(reader);
    for (let sign = takes(reader, ...signs); sign !== undefined; sign = takes(reader, ...signs)) {
      const [first, second, by] = [left, operand(reader), sign];
      if (!first || !second) return undefined;
      left = (at) => join(by, single(first(at)), single(second(at)));
    }
    return left;
  };
}

const power = joined(["^"], percent, calculate);
const sum = joined(["+", "-"], joined(["*", "/"], power, calculate), calculate);
const text = joined(["&"], sum, (_, a, b) =>
  a instanceof FormulaError ? a : b instanceof FormulaError ? b : asText(a) + asText(b),
);
const comparison: Level = joined(["=", "<>", "<", ">", "<=", ">="], text, compare);

function percent(reader: Reader): Part | undefined {
  let part = signed(reader);
  while (part && takes(reader, "%") !== undefined) {
    const inner = part;
    part = (at) => calculate("/", single(inner(at)), 100);
  }
  return part;
}

function signed(reader: Reader): Part | undefined {
  const sign = takes(reader, "-", "+");
  if (sign === undefined) return atom(reader);
  const inner = signed(reader);
  return inner && sign === "-" ? (at) => calculate("-", 0, single(inner(at))) : inner;
}

function atom(reader: Reader): Part | undefined {
  if (takes(reader, "(") !== undefined) {
    const inner = comparison(reader);
    return takes(reader, ")") === undefined ? undefined : inner;
  }
  const token = reader.tokens[reader.at++];
  switch (token?.kind) {
    case "text":
      return () => token.text;
    case "number":
      return () => Number(token.text);
    case "error":
      return () => new FormulaError(token.text);
    case "place":
      return (at) => at.cells(token.sheet, areaAt(token.text, at));
    case "name":
      return takes(reader, "(") === undefined ? nameOf(token.text, reader) : callOf(token.text, reader);
    default:
      return undefined;
  }
}

function nameOf(name: string, reader: Reader): Part {
  if (name === "TRUE" || name === "FALSE") return () => name === "TRUE";
  reader.names.push(name);
  return (at) => at.named(name);
}

function callOf(name: string, reader: Reader): Part | undefined {
  const called = functions.get(name);
  const given = argumentsOf(reader);
  if (!called || !given) return undefined;
  return (at) =>
    called(
      given.map((part) => ({ operand: () => (part ? part(at) : null), isOmitted: part === undefined })),
      at,
    );
}

/** The parts between the commas; undefined in place of one where nothing stands. */
function argumentsOf(reader: Reader): readonly (Part | undefined)[] | undefined {
  const given: (Part | undefined)[] = [];
  if (takes(reader, ")") !== undefined) return given;
  do {
    const next = reader.tokens[reader.at];
    const isOmitted = next?.kind === "sign" && (next.text === "," || next.text === ")");
    const part = isOmitted ? undefined : comparison(reader);
    if (!part && !isOmitted) return undefined;
    given.push(part);
  } while (takes(reader, ",") !== undefined);
  return takes(reader, ")") === undefined ? undefined : given;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** A place as written ("$F39", "A:C", "B2:$D$9"), moved as far as its formula is. */
function areaAt(written: string, { down, right }: Pick<Surroundings, "down" | "right">): Area {
  const [first = "", last = first] = written.split(":");
  const corners = [first, last].map((corner) => {
    const [, fixedColumn, letters = "", fixedRow, digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(corner) ?? [];
    const column = letters === "" ? undefined : columnNumber(letters) + (fixedColumn === "$" ? 0 : right);
    const row = digits === "" ? undefined : Number(digits) + (fixedRow === "$" ? 0 : down);
    return { column, row };
  });
  const columns = corners.map(({ column }, index) => column ?? (index === 0 ? 1 : LAST_COLUMN));
  const rows = corners.map(({ row }, index) => row ?? (index === 0 ? 1 : LAST_ROW));
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  if (area.top < 1 || area.left < 1 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw new NotCalculated("a place beyond the sheet");
  }
  return area;
}
