import type { CellValue } from "../core/grid/grid";

/** Text that Excel would take for a formula, a number, a date, a time or a truth value. */
function isTakenForMore(text: string): boolean {
  return (
    // Spaces before a number, a sign or an error are passed over, and a sign may stand before or after the currency.
    /^\s*[=+\-@'＝＋－＠#]|^[\t\r\n]/.test(text) ||
    /^[\s(%+\-\p{Sc}]*[\p{Nd}.,]/u.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    isDateLike(text)
  );
}

const weekday = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\\s,]+";
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[\\s\\-/,]*";
const dateLike = new RegExp(`^\\s*(?:${weekday})?(?:${month})?\\d`, "i");

/** "Mar 19", "March 2019", "Monday, March 4", "Monday 4 March": Excel makes a date of a month's name with a number. */
function isDateLike(text: string): boolean {
  return dateLike.test(text);
}

/** What a cell holds at most. */
const longestText = 32_767;

/** Control characters, which a workbook cannot hold as they are, but for tabs and line ends. */

const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text of a sheet that the add-in draws as a cell can hold it: without control characters and halves of letters, and cut, with a sign that it is, where it is too long with the apostrophe it may need. */
export function fitting(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const clean = value.replace(controls, "").replace(loneSurrogates, "\uFFFD");
  const longest = isTakenForMore(clean) ? longestText - 1 : longestText;
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).replace(loneSurrogates, "")}…`;
}

/** A value as it is to be written: an apostrophe keeps text as text, and is no part of it afterwards. */
export function asTyped(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && isTakenForMore(value) ? `'${value}` : value;
}
