import { dayOfSerial, sayDay } from "./day";
import { trimText } from "./cleanText";
import type { Cell } from "./grid";

/** The parts of a date that a number format can show. */
interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

const known = new Map<string, DateParts | undefined>();
const mostKnown = 500;

/** Which parts of a date an Excel number format shows; undefined where it is no date format. */
export function datePartsOf(format: string | undefined): DateParts | undefined {
  if (format === undefined) return undefined;
  if (!known.has(format)) {
    if (known.size >= mostKnown) known.clear();
    known.set(format, readFormat(format));
  }
  return known.get(format);
}

function readFormat(format: string): DateParts | undefined {
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, "")
    .toLowerCase();
  if (/general|[0#?]/.test(letters.split(";")[0] ?? "") && !/y|d/.test(letters)) return undefined;
  const hours = /h|s/.test(letters);
  const parts = {
    day: /d/.test(letters),
    month: /m/.test(hours ? letters.replace(/h[^a-z]*m+|m+[^a-z]*s/g, "") : letters),
    year: /y|e/.test(letters),
  };
  return parts.day || parts.month || parts.year || hours ? parts : undefined;
}

/** A serial as an officer would read it: 31/03/2019, "March 2019" where the format shows no day, 12:30 where it shows no date. */
function shownDate(serial: number, parts: DateParts, date1904: boolean): string {
  if (!parts.day && !parts.month && !parts.year) {
    const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
    return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  }
  const day = dayOfSerial(serial, date1904);
  if (!parts.day) return parts.month ? sayDay(day.slice(0, 7)) : day.slice(0, 4);
  return day.split("-").reverse().join("/");
}

/** What a cell says, as text: dates in words or figures of British order, decimals as the format shows them, trimmed. "" where it is blank. */
export function shownText(cell: Cell | undefined, date1904: boolean): string {
  if (cell === undefined || cell.value === null) return "";
  const { value, numberFormat } = cell;
  if (typeof value === "string") return trimText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Excel's days end with the year 9999; what lies outside shows as #### and is given as the bare number.
  const parts = value >= 0 && value < 2_958_466 ? datePartsOf(numberFormat) : undefined;
  if (parts) return shownDate(value, parts, date1904);
  const decimals = /^0\.(0+)$/.exec(numberFormat ?? "");
  if (decimals) return value.toFixed(decimals[1]?.length ?? 0);
  if (numberFormat?.endsWith("%")) return `${Number((value * 100).toFixed(2))}%`;
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return String(value);
  return String(Number(value.toPrecision(12)));
}
