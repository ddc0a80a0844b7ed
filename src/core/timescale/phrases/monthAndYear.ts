import { monthInYear, placeAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/** March 2019, Mar-19, Sept '18, June, 2018, 2018 June, and "March 2018/19", the March of that financial year. */
export const monthAndYear: Phrase = {
  pattern: /M(?:[,/(~Ob\n-]?y|[-/']*n(?![:%U]|[-/.][sno]|O?M))|yM/g,
  read: (match, scene) => {
    const end = match.index + match[0].length - 1;
    const [month, year] = match[0] === "yM" ? [end, match.index] : [match.index, end];
    const said = monthInYear(scene, year, placeAt(scene, month));
    return [checked(reading(match, "month", said.month, { last: Math.max(end, said.last) }), scene)];
  },
};
