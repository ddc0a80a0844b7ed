/** A calendar day as "YYYY-MM-DD". Never a Date: a day has no hour and no zone. */
export type Day = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/** The days of a month; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Year, month (from 1) and day to a Day; undefined where the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** True for a text that is a real day of the calendar. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** An Excel serial to its day; 1904 counts from 1 January 1904. The false 29 February 1900 is allowed for. */
export function dayOfSerial(serial: number, date1904 = false): Day {
  const whole = Math.floor(serial);
  const since1900 = date1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  return new Date(Date.UTC(1899, 11, 30) + since1900 * msPerDay).toISOString().slice(0, 10);
}

/** A day to its Excel serial. */
export function serialOfDay(day: Day, date1904 = false): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay);
  if (date1904) return days - 1462;
  return days <= 60 ? days - 1 : days;
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

const months = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** "2018-07-11" → "11 July 2018", "2018-07" → "July 2018". */
export function sayDay(day: string): string {
  const [year = "", month = "", date] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
