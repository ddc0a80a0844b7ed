import { inPlan, monthFrom } from "../months";
import { checked } from "../reading";
import { timescalePhrases } from "../vocabulary";
import { isDate, type Placed, type Refinement, type Surroundings } from "./surroundings";

/** A date and the next of the same list or range. */
const joined = timescalePhrases(`
  <read date> (","|";"|/|or|-|of|<also>|<forum>|<sitting>|<up to>|<by then>|<during>|<ends>|<part of time>)* <read date>
`);

/** Gives a date the year of its neighbour before (-1) or behind it (1), where both stand in one list or range. */
function takeYear(dates: Placed[], { line }: Surroundings, index: number, step: 1 | -1): void {
  const [date, other] = [dates[index], dates[index + step]];
  if (!isDate(date) || !isDate(other) || date.month > 11 || other.month < 12) return;
  if (joined.at(line, step > 0 ? date.at : other.at))
    dates[index] = { ...date, month: monthFrom(step < 0 ? other.month : other.month - 11, date.month) };
}

/**
 * Gives months and days their year: the year said for a list or range they stand in ("June and September 2018", "Oct - Jan
 * 2019"), else the plan's; what neither places is left as text.
 */
export const placeYears: Refinement = (readings, surroundings) => {
  const { scene } = surroundings;
  const dates = [...readings];
  dates.forEach((_, index) => takeYear(dates, surroundings, dates.length - index - 2, 1));
  dates.forEach((_, index) => takeYear(dates, surroundings, index, -1));
  return dates.flatMap((date) => {
    if (!isDate(date) || date.month > 11) return { ...date, ...checked(date, scene) };
    const month = inPlan(scene, date.month, date.kind === "quarter" ? 2 : 0);
    return month ? { ...date, ...checked({ ...date, month, assumed: ["year", ...date.assumed] }, scene) } : [];
  });
};
