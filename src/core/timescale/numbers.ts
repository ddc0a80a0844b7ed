import { inPlan } from "./months";
import { reading, type IsMeant, type Phrase } from "./reading";
import { groupOf, type Scene } from "./scene";

/** The names of a year's months, and of the parts of a year that end with them. */
const monthNames =
  /^(?:(jan)|(feb|win)|(mar|ear|beg)|(apr)|(may|spr.*g$)|(jun|mid)|(jul|sum.*m$)|(aug|sum)|(sep)|(oct)|(nov|aut.*n$)|(dec|aut|lat|end|chr|xma))/;
const quarterNames = /^(?:(1|one|fir)|(2|two|sec)|(3|thr|thi)|(4|fou|las|fin))/;

/** The word of a token; empty where there is none. */
function wordAt({ tokens }: Scene, index: number): string {
  return tokens[index]?.word ?? "";
}

/** The number that a token begins with: "19th" → 19; NaN where it is none. */
export function numberAt(scene: Scene, index: number): number {
  return parseInt(wordAt(scene, index), 10);
}

/**
 * A month (from 0) in the year at a token: 2019, 19, or 2018/19, whose first months are those of 2019. Without a year
 * (below 0) it stays below 12.
 */
export function inYear(scene: Scene, index: number, month: number, turn = 3): number {
  if (index < 0) return month;
  const isNext = scene.signs[index] === "z" && month < turn;
  const year = isNext ? Number(wordAt(scene, index).slice(-2)) : numberAt(scene, index);
  return (year < 100 ? 2000 + year : year) * 12 + month;
}

/** The month, from 0, that a token names or numbers; NaN where there is none such. */
function monthAt(scene: Scene, index: number): number {
  const month = (numberAt(scene, index) || groupOf(monthNames.exec(wordAt(scene, index))) + 1) - 1;
  return month >= 0 && month < 12 ? month : NaN;
}

/** The month that a quarter ends with: Q1 is April to June, unless the plan's years start in January. */
function quarterEnd(scene: Scene, index: number, isPlanYear: boolean): number {
  const isCalendar = !isPlanYear && scene.plan && scene.plan[0] % 12 === 0;
  const quarter = groupOf(quarterNames.exec(wordAt(scene, index)));
  return quarter < 0 ? NaN : (quarter * 3 + (isCalendar ? 2 : 5)) % 12;
}

/** The signs that can be a part of a date, but for years. */
const partSigns = /[snoMSpEkc]/;

/**
 * A phrase that says a date: its parts in their order, d a day, m a month, q a quarter, y a year of two digits; any other
 * year is known by its sign. A day without a month has the next one's. The last quarter and the winter of a plain year may be
 * either side of New Year: only the plan can say.
 */
export function dated(order: string, pattern: RegExp, isMeant?: IsMeant): Phrase {
  return {
    pattern,
    isMeant,
    read: (match, scene) => {
      const { signs } = scene;
      const at: Record<string, number> = {};
      let parts = 0;
      for (let index = match.index; index < match.index + match[0].length; index += 1) {
        const sign = signs.charAt(index);
        if (/[yz]/.test(sign)) at["y"] = index;
        else if (partSigns.test(sign)) at[order.charAt(parts++)] = index;
      }
      const { d: day, q: quarter, y: year = -1 } = at;
      const month = at["m"] ?? quarter ?? signs.indexOf("M", match.index);
      const isPlanYear = signs[year] === "z";
      const isSeason = signs[month] === "S";
      const isPart = isSeason || signs[month] === "p";
      const named = quarter === undefined ? monthAt(scene, month) : quarterEnd(scene, month, isPlanYear);
      const said = inYear(scene, year, named, isSeason ? 6 : 3);
      const isEitherSide = (quarter !== undefined || isSeason) && year >= 0 && !isPlanYear && named < 3;
      return reading(
        match,
        day !== undefined ? "day" : quarter !== undefined || isPart ? "quarter" : "month",
        isEitherSide ? ([said, said + 12].find((count) => count === inPlan(scene, named)) ?? NaN) : said,
        { day: day === undefined ? 0 : numberAt(scene, day), assumed: isPart ? ["month"] : [] },
      );
    },
  };
}
