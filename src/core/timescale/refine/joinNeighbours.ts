import { timescalePhrases } from "../vocabulary";
import { isDate, type Placed, type Refinement } from "./surroundings";

/** From the start of a range to its end. */
const range = timescalePhrases(`
  <read date> (or|-|<up to>+) (<ends> of?|<part of time> -?)?
  between <read date> <also>
`);

/** From a date to the same said again. */
const same = timescalePhrases(`
  <read date> (<forum>|<sitting>)* ("("|:|-)+ (<by then>|<during>|<forum>|<sitting>)*
`);

/**
 * "April - June 2018", "1st-5th March", "between January and March", "September or October": one with a start and an end, due at
 * its end. "June Board (14 June)", "31 March 2019 (year end)": a date said twice is one, as exact as its exacter saying.
 */
export const joinNeighbours: Refinement = (readings, { line }) => {
  const list: Placed[] = [];
  for (const right of readings) {
    const left = list.at(-1);
    list.push(right);
    if (!isDate(left) || !isDate(right)) continue;
    const months = right.month - left.month;
    const isRange = (months || right.day - left.day) > 0 && range.endsBefore(line, right.at);
    const isSame = !isRange && !months && !(left.day && right.day) && same.endsBefore(line, right.at);
    if (isRange || isSame) {
      const forums = [...left.forums, ...right.forums];
      list.splice(-2, 2, { ...(isRange || right.day ? right : left), from: left.from, to: right.to, forums });
    }
  }
  return list;
};
