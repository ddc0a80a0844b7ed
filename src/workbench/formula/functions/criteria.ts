import { compare, FormulaError, type Result } from "../values";

/** A text with Excel's * ? and ~ as a pattern; `whole` where it must be all of the text. */
export function wildcard(text: string, whole: boolean): RegExp {
  const body = text.replace(/~([*?~])|([*])|([?])|([\\^$.|+()[\]{}~])/g, (_, escaped, star, mark, special) => {
    if (typeof escaped === "string") return `\\${escaped}`;
    if (typeof star === "string") return "[\\s\\S]*";
    return typeof mark === "string" ? "[\\s\\S]" : `\\${String(special)}`;
  });
  return new RegExp(whole ? `^${body}$` : body, "i");
}

export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/** What COUNTIF and the like take as a condition ("Red", ">3", "<>", "A*"): true for the values it holds for. */
export function criterion(wanted: Result): (value: Result) => boolean {
  if (wanted instanceof FormulaError) return (value) => value instanceof FormulaError && value.code === wanted.code;
  if (typeof wanted !== "string") return (value) => isEqual(value, wanted ?? 0);
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted) ?? [];
  if (sign === "<>") {
    if (rest === "") return (value) => value !== null;
    const same = criterion(`=${rest}`);
    return (value) => !same(value);
  }
  if (sign === "" || sign === "=") return equalTo(rest, sign);
  const number = numberIn(rest);
  const bound = number ?? rest;
  return (value) => value !== null && typeof value === typeof bound && compare(sign, value, bound) === true;
}

function equalTo(text: string, sign: string): (value: Result) => boolean {
  if (text === "") return sign === "=" ? (value) => value === null : (value) => value === null || value === "";
  if (/^(true|false)$/i.test(text)) return (value) => value === /^true$/i.test(text);
  const number = numberIn(text);
  if (number !== undefined) return (value) => isEqual(value, number);
  const pattern = wildcard(text, true);
  return (value) => typeof value === "string" && pattern.test(value);
}

function numberIn(text: string): number | undefined {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;
}

/** A number in a text is the number, as COUNTIF takes it. */
function isEqual(value: Result, wanted: number | boolean): boolean {
  return value === wanted || (typeof value === "string" && typeof wanted === "number" && numberIn(value) === wanted);
}
