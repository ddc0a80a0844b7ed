import type { CellValue } from "../../../core/grid/grid";
import { datePartsOf, serialOf } from "./serialDate";
import { shownText } from "./shownText";

/** What an entry becomes. */
export interface Entry {
  readonly value: CellValue;
  /** The date format that Excel gives a cell in which a date is typed. */
  readonly numberFormat?: string;
  /** True for a text that an apostrophe keeps as text. */
  readonly quoted?: boolean;
}

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * What was typed, as Excel in the United Kingdom takes it: day before month, "Oct 2018" as a day of a month format, 20% as 0.2.
 * In a cell formatted as text all is text. Anything else is text too.
 */
export function enteredValue(
  text: string,
  numberFormat: string | undefined,
  date1904: boolean,
  thisYear: number,
): Entry {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(%?)$/.exec(trimmed);
  if (number && /\d/.test(trimmed)) {
    const [, , , , percent] = number;
    const value = Number(trimmed.replace(/[,%]/g, ""));
    return percent ? { value: value / 100, numberFormat: numberFormat ?? "0%" } : { value };
  }
  const date = typedDate(trimmed, thisYear);
  const serial = date && serialOf(date.year, date.month, date.day, date1904);
  if (!date || serial === undefined) return { value: text };
  return { value: serial, numberFormat: isDateFormat(numberFormat) ? (numberFormat ?? date.format) : date.format };
}

/** The text to begin an edit with: dates as 31/10/2018, percentages as 20%, all else as stored. */
export function editText(value: CellValue, numberFormat: string | undefined, date1904: boolean): string {
  if (typeof value !== "number" || numberFormat === undefined) return shownText(value, undefined, date1904);
  if (isDateFormat(numberFormat) && datePartsOf(value, date1904)) {
    return shownText(value, Number.isInteger(value) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm", date1904);
  }
  return numberFormat.includes("%") ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dmyh]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function typedDate(text: string, thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), format: "dd/mm/yyyy" };
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text);
  if (figures && !(text.includes(".") && figures[3] === undefined)) {
    return {
      year: fullYear(figures[3], thisYear),
      month: Number(figures[2]),
      day: Number(figures[1]),
      format: "dd/mm/yyyy",
    };
  }
  const words = /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const month = words ? monthNumber(words[2] ?? "") : 0;
  if (!words || month === 0 || (words[1] === undefined && words[3] === undefined)) return undefined;
  const format = words[1] === undefined ? "mmm-yy" : words[3] === undefined ? "dd-mmm" : "dd-mmm-yy";
  return { year: fullYear(words[3], thisYear), month, day: Number(words[1] ?? 1), format };
}

/** Only a month's whole name or its three letters. */
function monthNumber(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  const whole = new Date(Date.UTC(2000, monthNames.indexOf(short), 1));
  const place = monthNames.indexOf(short);
  if (place < 0) return 0;
  const name = whole.toLocaleString("en-GB", { month: "long", timeZone: "UTC" }).toLowerCase();
  return word.length === 3 || word.toLowerCase() === name ? place + 1 : 0;
}

/** Two figures below 30 are this century's, as in Excel. */
function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}
