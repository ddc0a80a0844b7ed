import { fits, type Refinement } from "../reading";
import { isDate } from "./line";

const open = /(?<=(?<!e)fw?:?[bZp]*)_|_=*(?:[,/(~-]*a*[FG]*(?:[ug]|(?<=a)[snc]?r)|aru)/y;

/** "From April 2018", "April 2018 and onwards": it is where the work starts, and no end is set. */
export const openEnds: Refinement = (readings, _, line) =>
  readings.map((date) => {
    if (!isDate(date) || !fits(open, line, date)) return date;
    const months = date.kind === "quarter" ? 2 : date.assumed.includes("month") ? 11 : 0;
    return { ...date, kind: "open-ended", month: date.month - months };
  });
