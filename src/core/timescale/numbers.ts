import { months } from "./lexicon";
import { inPlan } from "./months";
import { firm, reading, weak, type IsMeant, type Phrase } from "./reading";
import type { Scene } from "./scene";

/** How months are called, and the parts of a year that end with them; and how quarters are called. */
const names = months.split("|");
const parts = ",win,ear,,spr,mid,,sum,,,aut,lat end chr xma".split(",");
const quarters = "one fir,two sec,thr thi,fou".split(",");

/** The number that a token begins with: "19th" → 19; NaN where it is none. */
export function numberAt({ tokens }: Scene, index: number): number {
  return parseInt(tokens[index]?.word ?? "", 10);
}

/** The number that a token says, or the place of its name in a list, from 1; 0 where it is neither. */
function placeAt(scene: Scene, index: number, list: readonly string[]): number {
  const start = scene.tokens[index]?.word.slice(0, 3);
  return numberAt(scene, index) || list.findIndex((names) => start && names.includes(start)) + 1;
}

/**
 * A month (from 0) in the year at a token: 2019, 19, or 2018/19, whose first months are those of 2019. Without a year
 * (below 0) it stays below 12.
 */
export function inYear(scene: Scene, index: number, month: number): number {
  if (index < 0) return month;
  const isNext = scene.signs[index] === "z" && month < 3;
  const year = isNext ? Number(scene.tokens[index]?.word.slice(-2)) : numberAt(scene, index);
  return (year < 100 ? 2000 + year : year) * 12 + month;
}

/**
 * A phrase that says a date: its parts in their order, d a day, m a month, q a quarter, y a year of two digits; any other
 * year is known by its sign. A day without a month has the next one's. The last quarter and the winter of a plain year may be
 * either side of New Year: only the plan can say.
 */
export function dated(order: string, pattern: RegExp, isMeant: IsMeant = ({ month }) => month >= 0): Phrase {
  return {
    pattern,
    isMeant,
    read: (match, scene) => {
      const { signs, plan } = scene;
      const at: Record<string, number> = {};
      let count = 0;
      [...match[0]].forEach((sign, index) => {
        const part = /[yz]/.test(sign) ? "y" : /[snoMSpEkc]/.test(sign) && order[count++];
        if (part) at[part] = match.index + index;
      });
      const { d: day = -1, q: quarter = -1, y: year = -1, m = signs.indexOf("M", match.index) } = at;
      const isQuarter = quarter >= 0;
      const isPart = isQuarter || /[Sp]/.test(signs.charAt(m));
      const isPlanYear = signs[year] === "z";
      const place = isQuarter
        ? placeAt(scene, quarter, quarters)
        : placeAt(scene, m, names) || placeAt(scene, m, parts);
      // Q1 is April to June, unless the plan's years start in January.
      const isCalendar = !isPlanYear && plan && plan[0] % 12 === 0;
      const named = isQuarter ? (place * 3 + (isCalendar ? -1 : 2)) % 12 : place - 1;
      const said = inYear(scene, year, named);
      const planned = isPart && year >= 0 && !isPlanYear && named < 2 + +isQuarter ? inPlan(scene, named) : said;
      const isThere = place > 0 && place < (isQuarter ? 5 : 13) && Math.abs(planned - said - 6) < 7;
      return reading(match, day >= 0 ? "day" : isPart ? "quarter" : "month", isThere ? planned : NaN, {
        day: day < 0 ? 0 : numberAt(scene, day) || 99,
        assumed: isPart && !isQuarter ? ["month"] : [],
        // "Q1 data by July": a quarter with a word behind it may be what something is of.
        stands: isQuarter && /^[wCA](?!\))/.test(signs.slice(match.index + match[0].length)) ? weak : firm,
      });
    },
  };
}
