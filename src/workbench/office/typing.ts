import type { CellValue } from "../../core/grid/grid";
import { readTypedDate } from "./typedDate";
import { refusal } from "./refusal";

/** What Excel makes of something typed into a cell, or written by range.values, in en-US. */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** Kept as text by an apostrophe before it. */
      readonly quoted?: true;
      /** Given to a cell of General format together with the value. */
      readonly numberFormat?: string;
    };

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
export const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** Reads one written value; `numberFormat` is the cell's own: "@" keeps everything as text. */
export function readTyped(input: unknown, numberFormat: string, year: number): Typed {
  if (typeof input === "number" || typeof input === "boolean") {
    if (numberFormat === "@")
      return { kind: "value", value: String(input).replace(/^(true|false)$/, (word) => word.toUpperCase()) };
    return { kind: "value", value: input };
  }
  if (typeof input !== "string") throw refusal("InvalidArgument");
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return textOf(input.slice(1), true);
  if (numberFormat === "@") return textOf(input, false);
  return formulaOf(input) ?? plainValueOf(input.trim(), numberFormat, year) ?? textOf(input, false);
}

function textOf(text: string, quoted: boolean): Typed {
  if (text.length > LONGEST_TEXT) throw refusal("InvalidArgument");
  return { kind: "value", value: text, ...(quoted ? { quoted: true as const } : {}) };
}

/** "=…", and what the old signs + - @ at the start turn into one. A sign before a number is a number's; a sign alone is text. */
function formulaOf(input: string): Typed | undefined {
  if (!/^[=+\-@]/.test(input) || input.length === 1 || numberOf(input.trim()) !== undefined) return undefined;
  const formula = input.startsWith("=") ? input : `=${input}`;
  if (formula.length > LONGEST_FORMULA || !isWellFormed(formula.slice(1))) {
    throw refusal("InvalidArgument", "The formula is missing a parenthesis, has a syntax error or is too long.");
  }
  return { kind: "formula", formula };
}

/** A rough check of a formula's form: quotes and brackets close, no operand directly follows another, it does not end in an operator. */
function isWellFormed(body: string): boolean {
  const bare = body.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "S!");
  if (
    /["'’‘;?\\]|\.{2,}|\.(?=\s|$)|[£$](?![A-Za-z\d])/.test(bare.replace(/""/g, "")) ||
    /[-+*/^&=<>,(:]\s*$/.test(bare)
  )
    return false;
  if (/(\d\s+[A-Za-z]|[A-Za-z]\s+\d|"\s*[A-Za-z\d]|\)\s*[A-Za-z\d"])/.test(bare)) return false;
  if (/[A-Za-z]\s+[A-Za-z]/.test(bare) || /^\s/.test(body)) return false;
  let depth = 0;
  for (const [at, sign] of [...bare].entries()) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
    // Between arguments a comma may have a space after it; elsewhere that is a sentence.
    if (sign === "," && depth === 0 && /^(\s|$)/.test(bare.slice(at + 1, at + 2))) return false;
  }
  return depth === 0;
}

/** Numbers, percentages, money, truth values, errors and dates; undefined for what stays text. */
function plainValueOf(text: string, numberFormat: string, year: number): Typed | undefined {
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toUpperCase() === "TRUE" };
  if (ERROR_TEXT.test(text)) return { kind: "value", value: text.toUpperCase() };
  const number = numberOf(text);
  const found = number ?? readTypedDate(text, year);
  if (!found) return undefined;
  const general = numberFormat === "General" || numberFormat === "";
  return general && found.numberFormat
    ? { kind: "value", value: found.value, numberFormat: found.numberFormat }
    : { kind: "value", value: found.value };
}

function numberOf(text: string): { readonly value: number; readonly numberFormat?: string } | undefined {
  const match = /^(\()?([-+])?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([-+]?\d{1,3}))?(%)?(\))?$/.exec(text);
  if (!match) return undefined;
  const [, open, sign, dollar, whole, decimals, exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (whole === undefined && !/\d/.test(decimals ?? "")))
    return undefined;
  const size = Number(
    `${(whole ?? "0").replaceAll(",", "")}${decimals === "." ? "" : (decimals ?? "")}e${exponent ?? "0"}`,
  );
  const value = (open || sign === "-" ? -size : size) / (percent ? 100 : 1);
  const places = decimals && decimals.length > 1 ? ".00" : "";
  if (percent) return { value, numberFormat: `0${places}%` };
  if (dollar) return { value, numberFormat: `$#,##0${places}` };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  return whole?.includes(",") ? { value, numberFormat: `#,##0${places}` } : { value };
}
