import { endInYear, numberAt, placeAt, yearAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/**
 * Q3, quarter 4, Q3 2018/19, 2018/19 Q3, third quarter, the 1 and 3 of "quarters 1 and 3". UK financial quarters (Q1 is April
 * to June) unless the plan's years start in January.
 */
export const quarter: Phrase = {
  pattern:
    /(y(?:[-/][sny])?[,:~-]?)?(?:Q\.?[sc]|(?<=Q(?:[sc][,a/|~t-]+)+)s(?!M)|[ko]Q(?!\.?[sc]))(?:[,(:~bO-]*J?(y|n(?=[-/]n)))?/g,
  read: (match, scene) => {
    const [all, before = "", after] = match;
    const whole = reading(match, "quarter", null);
    const year = after ? whole.last : before ? whole.first : -1;
    const at = whole.first + before.length + all.slice(before.length).search(/[scko]/);
    const number = numberAt(scene, at) || (placeAt(scene, at, "onetwothrfoufirsecthilas---------fin") % 4) + 1;
    if (!(number >= 1 && number <= 4)) return [];
    const isCalendar = scene.plan !== null && scene.plan[0] % 12 === 0 && !yearAt(scene, year).isPlanYear;
    const { month, last } = endInYear(scene, year, (number * 3 + (isCalendar ? -1 : 2)) % 12);
    return Number.isNaN(month) ? [] : [{ ...whole, month, last: Math.max(whole.last, last) }];
  },
};
