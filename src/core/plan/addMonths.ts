import { daysInMonth, type Day } from "../grid/day";

/** The same day so many months later; a day that the month lacks is its last: 31 August + 1 month is 30 September. The last day of a month stays a last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  const last = daysInMonth(toYear, toMonth);
  const toDate = date === daysInMonth(year, month) ? last : Math.min(date, last);
  return `${String(toYear).padStart(4, "0")}-${String(toMonth).padStart(2, "0")}-${String(toDate).padStart(2, "0")}`;
}
