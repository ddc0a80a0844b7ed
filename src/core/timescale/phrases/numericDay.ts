import { numberAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/** 31/03, 01/04, 31/3: neither 24/7 nor what may be a fraction. */
export const numericDay: Phrase = {
  pattern: /(?<!£|[sny#][-/.])n\/[sn](?![-/%]|\.[sn])/g,
  read: (match, scene) => {
    const day = numberAt(scene, match.index);
    const month = numberAt(scene, match.index + 2);
    const isFraction = scene.signs.charAt(match.index + 2) === "s" && (day < 13 || day === 24);
    // "10/12 cases" counts something; "by 10/12" does not.
    const isCount =
      /^[wlBU]/.test(scene.signs.slice(match.index + 3)) && !/[bfEOtW]$/.test(scene.signs.slice(0, match.index));
    return day < 32 && month > 0 && month < 13 && !isFraction && !isCount
      ? [checked(reading(match, "day", month - 1, { day }), scene)]
      : [];
  },
};
