import { monthCount } from "../months";
import { numberAt, placeAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/** The years of this century's first half in which Easter Sunday is in March; in all others it is in April. */
const marchEasters = [2, 5, 8, 13, 16, 24, 27, 32, 35, 43, 46];

/** Christmas is December, placed by the plan; Easter is read with its year only, since a plan year may hold two or none. */
export const holiday: Phrase = {
  pattern: /H(y)?/g,
  read: (match, scene) => {
    const year = match[1] ? numberAt(scene, match.index + 1) : 0;
    const isEaster = placeAt(scene, match.index, "eas") === 0;
    if (isEaster && !year) return [];
    const month = !isEaster ? 12 : marchEasters.includes(year - 2000) ? 3 : 4;
    return [reading(match, "month", monthCount(year, month))];
  },
};
