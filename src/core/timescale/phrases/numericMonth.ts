import { countAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/** 03/2019, 3-2019, 2019-03. */
export const numericMonth: Phrase = {
  pattern: /(?<!£|[sny#][-/.])(?:[sn][-/.](y)|y-n)(?![-/]|\.[sn])/g,
  read: (match, scene) => {
    const [year, month] = match[1] ? [match.index + 2, match.index] : [match.index, match.index + 2];
    const count = countAt(scene, year, month);
    return count > 0 ? [checked(reading(match, "month", count), scene)] : [];
  },
};
