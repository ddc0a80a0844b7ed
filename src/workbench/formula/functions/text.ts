import type { FormulaFunction } from "../formula";
import { asNumber, asText, errors, FormulaError } from "../values";
import { everyValue, Failed, failing, numberOf, rowsOf, textOf, valueOf } from "./arguments";
import { hasWildcard, wildcard } from "./criteria";

/** Functions that make or look into texts, by their names. */
export const text: Readonly<Record<string, FormulaFunction>> = {
  TRIM: failing(([value]) =>
    textOf(value)
      .replace(/^ +| +$/g, "")
      .replace(/ +/g, " "),
  ),
  CLEAN: failing(([value]) => textOf(value).replace(/[\u0000-\u001f]/g, "")),
  UPPER: failing(([value]) => textOf(value).toUpperCase()),
  LOWER: failing(([value]) => textOf(value).toLowerCase()),
  PROPER: failing(([value]) =>
    textOf(value)
      .toLowerCase()
      .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ),
  LEN: failing(([value]) => textOf(value).length),
  LEFT: failing(([value, count]) => textOf(value).slice(0, countOf(numberOf(count, 1)))),
  RIGHT: failing(([value, count]) => {
    const whole = textOf(value);
    return whole.slice(Math.max(0, whole.length - countOf(numberOf(count, 1))));
  }),
  MID: failing(([value, from, count]) => {
    const start = Math.trunc(numberOf(from));
    if (start < 1) return errors.value;
    return textOf(value).slice(start - 1, start - 1 + countOf(numberOf(count)));
  }),
  EXACT: failing(([one, other]) => textOf(one) === textOf(other)),
  REPT: failing(([value, times]) => textOf(value).repeat(countOf(numberOf(times)))),
  SUBSTITUTE: failing(([value, old, by, which]) => {
    const [whole, sought, replacement] = [textOf(value), textOf(old), textOf(by)];
    if (sought === "") return whole;
    if (!which) return whole.replaceAll(sought, () => replacement);
    let left = countOf(numberOf(which));
    if (left < 1) return errors.value;
    return whole.split(sought).reduce((done, next) => done + (--left === 0 ? replacement : sought) + next);
  }),
  REPLACE: failing(([value, from, count, by]) => {
    const [whole, start] = [textOf(value), Math.trunc(numberOf(from))];
    if (start < 1) return errors.value;
    return whole.slice(0, start - 1) + textOf(by) + whole.slice(start - 1 + countOf(numberOf(count)));
  }),
  FIND: failing(([sought, value, from]) => placeOf(textOf(value), numberOf(from, 1), textOf(sought))),
  SEARCH: failing(([sought, value, from]) => {
    const [whole, wanted, start] = [textOf(value), textOf(sought), numberOf(from, 1)];
    if (!hasWildcard(wanted)) return placeOf(whole.toLowerCase(), start, wanted.toLowerCase());
    if (start < 1 || start > whole.length) return errors.value;
    const place = whole.slice(start - 1).search(wildcard(wanted, false));
    return place < 0 ? errors.value : place + start;
  }),
  CONCATENATE: failing((given) => given.map(textOf).join("")),
  CONCAT: failing((given) => texts(given).join("")),
  TEXTJOIN: failing(([between, skip, ...given]) => {
    const separator = textOf(between);
    const all = texts(given);
    return (valueOf(skip) === false ? all : all.filter((one) => one !== "")).join(separator);
  }),
  TEXT: failing(([value, format], at) => {
    const given = valueOf(value);
    return typeof given === "number" || given === null ? at.shown(given ?? 0, textOf(format)) : asText(given);
  }),
  VALUE: failing(([value]) => asNumber(valueOf(value))),
  T: failing(([value]) => {
    const first = rowsOf(value)[0]?.[0] ?? null;
    return first instanceof FormulaError ? first : typeof first === "string" ? first : "";
  }),
  N: failing(([value]) => {
    const first = rowsOf(value)[0]?.[0] ?? null;
    return first instanceof FormulaError ? first : typeof first === "string" ? 0 : Number(first);
  }),
  CHAR: failing(([code]) => {
    const number = Math.trunc(numberOf(code));
    return number >= 1 && number < 128 ? String.fromCharCode(number) : number === 160 ? "\u00a0" : errors.value;
  }),
};

function countOf(count: number): number {
  if (count < 0) throw new Failed(errors.value);
  return Math.trunc(count);
}

function placeOf(whole: string, from: number, sought: string): number | FormulaError {
  if (from < 1) return errors.value;
  const place = whole.indexOf(sought, Math.trunc(from) - 1);
  return place < 0 ? errors.value : place + 1;
}

function texts(given: Parameters<FormulaFunction>[0]): string[] {
  return everyValue(given).map(({ value }) => {
    if (value instanceof FormulaError) throw new Failed(value);
    return asText(value);
  });
}
