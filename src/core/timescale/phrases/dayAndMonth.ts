import { monthInYear, numberAt, placeAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/**
 * 31 March, 1ST MARCH 2016, 19 th May 2018, 31st of March, Monday 4 March, 4-Mar-19, and the 4th of "4th and 18th March",
 * whose year is then its neighbour's. The number of a section or priority is no day.
 */
export const dayAndMonth: Phrase = {
  pattern:
    /(?<![£lQ]|M(?=n-)|[sny#][.:]|l\.|[^ynso\n]-)(?:W,?)?([sno])(?:O?-?M(?:[,O/~-]*(y)|[-/']?(n)(?![:.%U]|[-/][sno]|O?M))?|(?=(?:[-~ta,/|]+[sno])+O?-?M))/g,
  read: (match, scene) => {
    const [all, sign = "", year, short] = match;
    const { index } = match;
    const day = numberAt(scene, index + all.indexOf(sign));
    if (day > 31 && !/(?:^|b)$/.test(scene.signs.slice(0, index))) return [];
    const end = index + all.length - 1;
    const said = monthInYear(scene, (year ?? short) ? end : -1, placeAt(scene, scene.signs.indexOf("M", index)));
    return [checked(reading(match, "day", said.month, { day, last: Math.max(end, said.last) }), scene)];
  },
};
