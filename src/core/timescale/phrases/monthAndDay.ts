import { monthCount } from "../months";
import { numberAt, placeAt } from "../numbers";
import { checked, reading, type Phrase } from "../reading";

/**
 * March 31st, March the 31st, March 31st 2019. Without an ending a number is a day only where it cannot be a year of
 * about the plan's time: "March 31" in a plan for 2018/19, while "Mar 19" is a month of 2019.
 */
export const monthAndDay: Phrase = {
  pattern: /M([sno])(?![:%UY]|[-/][sno]|O?M)(?:,?O?(y))?/g,
  read: (match, scene) => {
    const { index } = match;
    const { plan } = scene;
    const day = numberAt(scene, index + 1);
    const month = placeAt(scene, index);
    const inYear = monthCount(2000 + day, month + 1);
    const isYear = match[1] === "s" || day > 31 || !plan || (inYear >= plan[0] - 12 && inYear <= plan[1] + 12);
    if (match[1] !== "o" && !match[2] && isYear) return [];
    const count = match[2] ? monthCount(numberAt(scene, index + match[0].length - 1), month + 1) : month;
    return [checked(reading(match, "day", count, { day }), scene)];
  },
};
