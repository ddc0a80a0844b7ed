import { inYear, numberAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/** The years of this century's first half in which Easter Sunday is in March; in all others it is in April. */
const marchEasters = [2, 5, 8, 13, 16, 24, 27, 32, 35, 43, 46];

/** Easter 2019: read with its year only, since a plan year may hold two or none. */
export const easter: Phrase = {
  pattern: /Hy/g,
  read: (match, scene) => {
    const year = match.index + 1;
    const isMarch = marchEasters.includes(numberAt(scene, year) - 2000);
    return reading(match, "month", inYear(scene, year, isMarch ? 2 : 3));
  },
};
