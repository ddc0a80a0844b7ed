import { monthCount } from "../months";
import { numberAt, placeAt } from "../numbers";
import { reading, type Phrase } from "../reading";

/**
 * Early 2019 is its first quarter, mid-2019 ends in June, late 2019 in December: kind quarter, month assumed. The end of
 * 2019 is its December.
 */
export const partOfYear: Phrase = {
  pattern: /([pE])[-bO]?y(?![-/][sny])/g,
  read: (match, scene) => {
    const month = [3, 3, 6][placeAt(scene, match.index, "earbegmid")] ?? 12;
    const count = monthCount(numberAt(scene, match.index + match[0].length - 1), month);
    if (match[1] === "E") return [reading(match, "month", count)];
    return [reading(match, "quarter", count, { assumed: ["month"] })];
  },
};
