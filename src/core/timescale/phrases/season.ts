import { endInYear, placeAt } from "../numbers";
import { isAlone, reading, type Phrase } from "../reading";

/**
 * Spring 2019 is March to May and ends in May: kind quarter, month assumed. Winter 2018/19 ends in February 2019. Without a
 * year it is read only where it stands alone. Of the school terms the spring term, which hangs on Easter, is left as text.
 */
export const season: Phrase = {
  pattern: /S(T?)(?:[,(O]?(y|n(?![:%UMw])))?/g,
  read: (match, scene) => {
    const whole = reading(match, "quarter", null, { assumed: ["month"] });
    const ends = match[1] ? [NaN, 6, 11] : [4, 7, 10, 1];
    const end = ends[placeAt(scene, whole.first, "sprsumautwin")] ?? NaN;
    const { month, last } = endInYear(scene, match[2] ? whole.last : -1, end, 6);
    const isRead = month > 11 || (month >= 0 && isAlone(scene, whole));
    return isRead ? [{ ...whole, month, last: Math.max(whole.last, last) }] : [];
  },
};
