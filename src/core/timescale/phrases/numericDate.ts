import { countAt, numberAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/** 31/03/2019, 31.3.19, 31-03-2019, and 2019-03-31: day first, always; 03/31/2019 is no date rather than an American one. */
export const numericDate: Phrase = {
  pattern: /(?<!£|[sny#][/.])(?:[sn]([-/.])[sn]\1[ny]|y([-/.])[sn]\2[sn])(?!\/|\.[sn])/g,
  read: (match, scene) => {
    const { index } = match;
    const [year, day] = match[2] ? [index, index + 4] : [index + 4, index];
    return [checked(reading(match, "day", countAt(scene, year, index + 2), { day: numberAt(scene, day) }), scene)];
  },
};
