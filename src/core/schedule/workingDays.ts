import { addDays, type Day } from "../grid/day";
import { bankHolidays, weekdayOf } from "./bankHolidays";

/** Working days before a meeting that papers are due, where nobody has said otherwise. */
export const usualPapersDays = 5;

/** True for Monday to Friday that is no bank holiday in England and Wales. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) % 6 !== 0 && !bankHolidays(Number(day.slice(0, 4))).includes(day);
}

/** The day so many working days before another: what a paper for a meeting on that other day is due. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day;
  for (let left = Math.min(Math.max(0, Math.floor(count)), 260); left > 0;) {
    at = addDays(at, -1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
