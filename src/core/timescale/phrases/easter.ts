import { numberOf } from "../dated";
import { reading, type Wording } from "../reading";
import { timescalePhrases } from "../vocabulary";

/** The month (from 0) of Easter Sunday in a year of the Gregorian calendar, by the method printed in Nature in 1876. */
function easterMonth(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return Math.floor((epact + toSunday - 7 * correction + 114) / 31) - 1;
}

/** Easter 2019 is April, Easter 2018 too (on its first day). Without a year only where the plan holds one Easter, well after it begins. */
export const easter: Wording = {
  phrase: timescalePhrases(`
    easter (sunday|monday|weekend)? (","|of|in)? <year:year>
    <year:year> easter
    easter !<thing>
  `),
  read: (match, { line, plan }) => {
    const { year } = match.parts;
    if (year) {
      const number = numberOf(line.words[year.from]);
      return [reading(match, "month", number * 12 + easterMonth(number))];
    }
    if (!plan) return [];
    const first = Math.floor(plan[0] / 12);
    const all = Array.from(
      { length: Math.floor(plan[1] / 12) - first + 1 },
      (_, at) => (first + at) * 12 + easterMonth(first + at),
    );
    const [only, ...others] = all.filter((month) => month >= plan[0] && month <= plan[1] + 1);
    const isClear = only !== undefined && others.length === 0 && only > plan[0] + 1;
    return isClear ? [reading(match, "month", only, { assumed: ["year"] })] : [];
  },
};
