import type { CellValue } from "../core/grid/grid";

/** Text that Excel would take for a formula, a number, a date, a time or a truth value. */
function isTakenForMore(text: string): boolean {
  return (
    /^[=+\-@'\t\r\n＝＋－＠#]/.test(text) ||
    /^[\s(£$€¥%]*[\d.,]/.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    isDateLike(text)
  );
}

/** "Mar 19", "March 2019", "Monday, March 4": Excel makes a date of a month's name with a number. */
function isDateLike(text: string): boolean {
  return /^(?:\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,]+)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/,]*\d/i.test(
    text,
  );
}

/** What a cell holds at most. */
const longestText = 32_767;

/** Control characters, which a workbook cannot hold as they are, but for tabs and line ends. */

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text of a sheet that the add-in draws as a cell can hold it: without control characters and halves of letters, and cut, with a sign that it is, where it is too long. */
export function fitting(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const clean = value.replace(controls, "").replace(loneSurrogates, "\uFFFD");
  return clean.length <= longestText ? clean : `${clean.slice(0, longestText - 1).replace(loneSurrogates, "")}…`;
}

/** A value as it is to be written: an apostrophe keeps text as text, and is no part of it afterwards. */
export function asTyped(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && isTakenForMore(value) ? `'${value}` : value;
}
