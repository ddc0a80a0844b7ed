const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** A date or time as Excel in en-US reads it when typed, as its serial and the format it gives; undefined where it stays text. */
export function readTypedDate(
  text: string,
  year: number,
): { readonly value: number; readonly numberFormat: string } | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (time) return timeOf(time);
  const numbers = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (numbers) return ofNumbers(numbers, year);
  const words = text.split(/[\s,/-]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 3 || !/^[\w\s,/-]+$/.test(text)) return undefined;
  const at = words.findIndex((word) => FULL_MONTHS.test(word));
  const month = MONTHS.indexOf((words[at] ?? "").slice(0, 3).toLowerCase()) + 1;
  const rest = words.filter((_, index) => index !== at).map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : NaN));
  if (at < 0 || at > 1 || rest.some(Number.isNaN)) return undefined;
  const [first = NaN, second] = rest;
  if (second !== undefined) return dated(fullYear(second), month, first, "d-mmm-yy");
  return first >= 1 && first <= daysIn(year, month)
    ? dated(year, month, first, "d-mmm")
    : dated(fullYear(first), month, 1, "mmm-yy");
}

function ofNumbers(match: RegExpExecArray, year: number) {
  const [, a = "", b = "", c] = match;
  if (a.length === 4)
    return c === undefined
      ? dated(Number(a), Number(b), 1, "mmm-yy")
      : dated(Number(a), Number(b), Number(c), "m/d/yyyy");
  if (a.length > 2) return undefined;
  if (c === undefined) {
    const inYear = dated(year, Number(a), Number(b), "d-mmm");
    return inYear ?? (Number(a) <= 12 ? dated(fullYear(Number(b)), Number(a), 1, "mmm-yy") : undefined);
  }
  return c.length === 3 ? undefined : dated(fullYear(Number(c)), Number(a), Number(b), "m/d/yyyy");
}

function timeOf(match: RegExpExecArray) {
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || hour > 23) return undefined;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, numberFormat: `h:mm${match[3] ? ":ss" : ""}${half ? " AM/PM" : ""}` };
}

/** Two figures below 30 are this century's, as Windows sets it. */
function fullYear(year: number): number {
  return year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dated(year: number, month: number, day: number, numberFormat: string) {
  if (!(year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return undefined;
  return { value: serialOf(year, month, day), numberFormat };
}

/** Excel's day number in the 1900 system, with its 29 February 1900 that never was. */
export function serialOf(year: number, month: number, day: number): number {
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days >= 60 ? days + 1 : days;
}
