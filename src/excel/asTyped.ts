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

/** "Mar 19", "March 2019": Excel makes a date of a month's name with a number. */
function isDateLike(text: string): boolean {
  return /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s\-/,]*\d/i.test(text);
}

/** A value as it is to be written: an apostrophe keeps text as text, and is no part of it afterwards. */
export function asTyped(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && isTakenForMore(value) ? `'${value}` : value;
}
