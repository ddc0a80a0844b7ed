import type { CellValue } from "../../../core/grid/grid";
import type { Formula } from "./formula";
import { asText, ERROR, type Result } from "./values";

/** What a function makes of arguments none of which is an error. */
type OfValues = (...given: readonly CellValue[]) => Result;

const ofValues: Readonly<Record<string, OfValues>> = {
  AND: (...given) => given.every(isTrue),
  OR: (...given) => given.some(isTrue),
  NOT: (value = null) => !isTrue(value),
  N: (value = null) => (typeof value === "number" ? value : value === true ? 1 : 0),
  TRIM: (value = null) => asText(value).trim().replace(/ +/g, " "),
  CLEAN: (value = null) => asText(value).replace(/[\u0000-\u001f]/g, ""),
  UPPER: (value = null) => asText(value).toUpperCase(),
  LOWER: (value = null) => asText(value).toLowerCase(),
  LEN: (value = null) => asText(value).length,
  LEFT: (value = null, count = 1) => asText(value).slice(0, Number(count)),
  RIGHT: (value = null, count = 1) => (Number(count) === 0 ? "" : asText(value).slice(-Number(count))),
  MID: (value = null, from = 1, count = 0) => asText(value).slice(Number(from) - 1, Number(from) - 1 + Number(count)),
  EXACT: (one = null, other = null) => asText(one) === asText(other),
  SUBSTITUTE: (value = null, old = null, by = null) =>
    asText(old) === "" ? asText(value) : asText(value).replaceAll(asText(old), asText(by)),
  FIND: (sought = null, value = null) => placeOf(asText(value), asText(sought)),
  SEARCH: (sought = null, value = null) =>
    /[*?~]/.test(asText(sought)) ? ERROR : placeOf(asText(value).toLowerCase(), asText(sought).toLowerCase()),
  ISBLANK: (value = null) => value === null,
  ISNUMBER: (value = null) => typeof value === "number",
  ISTEXT: (value = null) => typeof value === "string",
};

/** What becomes of an error in the only argument. */
const ofErrors: Readonly<Record<string, boolean>> = {
  ISERROR: true,
  ISERR: true,
  ISBLANK: false,
  ISNUMBER: false,
  ISTEXT: false,
};

/** A function of Excel's with its arguments; undefined for one that is not known here. */
export function call(name: string, given: readonly Formula[]): Formula | undefined {
  const plain = ofValues[name];
  const error = ofErrors[name];
  if (!plain && error === undefined) return undefined;
  return (read) => {
    const results = given.map((each) => each(read));
    const values = results.filter((result) => result !== ERROR);
    if (values.length < results.length) return error ?? ERROR;
    return plain ? plain(...values) : false;
  };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function placeOf(text: string, sought: string): Result {
  const place = text.indexOf(sought);
  return place < 0 ? ERROR : place + 1;
}
