import { call } from "./functions";
import { tokensOf, type Token } from "./tokens";
import { asText, calculate, compare, ERROR, type Result } from "./values";

/** What a cell holds, by its reference as written ("$F39"). */
export type CellReader = (reference: string) => Result;

/** A formula that is understood, to be asked for any cell. */
export type Formula = (read: CellReader) => Result;

/** The small part of Excel's formulas that rules about ratings are made of; undefined for anything beyond it. */
export function readFormula(formula: string): Formula | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const reader = { tokens, at: 0 };
  const whole = comparison(reader);
  return reader.at === tokens.length ? whole : undefined;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Takes the sign where it comes next. */
function takes(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "sign" || !signs.includes(token.text)) return undefined;
  reader.at += 1;
  return token.text;
}

type Level = (reader: Reader) => Formula | undefined;

/** Operands of one rank, joined from the left. */
function joined(signs: readonly string[], operand: Level, join: (sign: string, a: Result, b: Result) => Result): Level {
  return (reader) => {
    let left = operand(reader);
    for (let sign = takes(reader, ...signs); sign !== undefined; sign = takes(reader, ...signs)) {
      const [first, second, by] = [left, operand(reader), sign];
      if (!first || !second) return undefined;
      left = (read) => join(by, first(read), second(read));
    }
    return left;
  };
}

const sum = joined(["+", "-"], joined(["*", "/"], single, calculate), calculate);
const text = joined(["&"], sum, (_, a, b) => (a === ERROR || b === ERROR ? ERROR : asText(a) + asText(b)));
const comparison: Level = joined(["=", "<>", "<", ">", "<=", ">="], text, compare);

function single(reader: Reader): Formula | undefined {
  if (takes(reader, "-") !== undefined) {
    const inner = single(reader);
    return inner && ((read) => calculate("-", 0, inner(read)));
  }
  if (takes(reader, "(") !== undefined) {
    const inner = comparison(reader);
    return takes(reader, ")") === undefined ? undefined : inner;
  }
  const token = reader.tokens[reader.at++];
  if (token?.kind === "text") return () => token.text;
  if (token?.kind === "number") return () => Number(token.text);
  if (token?.kind === "cell") return (read) => read(token.text);
  if (token?.kind !== "name") return undefined;
  if (takes(reader, "(") === undefined)
    return /^(TRUE|FALSE)$/.test(token.text) ? () => token.text === "TRUE" : undefined;
  const given = argumentsOf(reader);
  return given && call(token.text, given);
}

function argumentsOf(reader: Reader): readonly Formula[] | undefined {
  const given: Formula[] = [];
  if (takes(reader, ")") !== undefined) return given;
  do {
    const one = comparison(reader);
    if (!one) return undefined;
    given.push(one);
  } while (takes(reader, ",") !== undefined);
  return takes(reader, ")") === undefined ? undefined : given;
}
