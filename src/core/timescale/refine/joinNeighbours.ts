import { fits, type Reading, type Refinement } from "../reading";
import { isDate } from "./line";

const range = /(?<=_=*(?:[~|-]|t+)(?:EO?|p-?)?|q_=*a)_/y;
const same = /(?<=_=*[FG]*[(:~-]+[bZFG]*)_/y;

/**
 * "April - June 2018", "1st-5th March", "between January and March", "September or October": one with a start and an end, due at
 * its end. "June Board (14 June)", "31 March 2019 (year end)": a date said twice is one, as exact as its exacter saying.
 */
export const joinNeighbours: Refinement = (readings, _, line) => {
  const list: Reading[] = [];
  for (const right of readings) {
    const left = list.at(-1);
    list.push(right);
    if (!isDate(left) || !isDate(right)) continue;
    const months = right.month - left.month;
    const isRange = fits(range, line, right) && (months || right.day - left.day) > 0;
    if (isRange || (!months && !left.day !== !right.day && fits(same, line, right))) {
      const forums = [...left.forums, ...right.forums];
      list.splice(-2, 2, { ...(isRange || right.day ? right : left), first: left.first, forums });
    }
  }
  return list;
};
