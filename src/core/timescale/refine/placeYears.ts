import { inPlan, monthFrom } from "../months";
import { checked, fits, type Reading, type Refinement } from "../reading";
import { isDate } from "./line";

/** A date and the next of the same list or range. */
const joined = /_=*[,;/|a~FGtbZEOp-]*_/y;

/** Gives a date the year of its neighbour before (-1) or behind it (1), where both stand in one list or range. */
function takeYear(dates: Reading[], line: string, index: number, step: 1 | -1): void {
  const [date, other] = [dates[index], dates[index + step]];
  if (
    isDate(date) &&
    isDate(other) &&
    date.month < 12 &&
    other.month > 11 &&
    fits(joined, line, step > 0 ? date : other)
  )
    dates[index] = { ...date, month: monthFrom(step < 0 ? other.month : other.month - 11, date.month) };
}

/**
 * Gives months and days their year: the year said for a list or range they stand in ("June and September 2018", "Oct - Jan
 * 2019"), else the plan's; what neither places is left as text.
 */
export const placeYears: Refinement = (readings, scene, line) => {
  const dates = [...readings];
  dates.forEach((_, index) => takeYear(dates, line, dates.length - index - 2, 1));
  dates.forEach((_, index) => takeYear(dates, line, index, -1));
  return dates.flatMap((date) => {
    if (!isDate(date) || date.month > 11) return checked(date, scene);
    const month = inPlan(scene, date.month, date.kind === "quarter" ? 2 : 0);
    return month ? checked({ ...date, month, assumed: ["year", ...date.assumed] }, scene) : [];
  });
};
