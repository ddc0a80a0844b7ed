import { fits, type Refinement } from "../reading";
import { isDate } from "./line";

const open = /(?<=(?<!e)fw?:?[bZp]*)_|_=*(?:[,/(~-]*a*[FG]*(?:[ug]|(?<=a)[snc]?r)|aru)/y;

/** A start with an end set behind it: "started in May, finish by November". */
const ended = /(?<=f[^_]*)_[^_]*b[^_]*_/y;

/** "From April 2018", "April 2018 and onwards": it is where the work starts, and no end is set. */
export const openEnds: Refinement = (readings, _, line) =>
  readings.flatMap((date) => {
    if (!isDate(date) || !fits(open, line, date)) return date;
    if (fits(ended, line, date)) return [];
    const months = date.kind === "quarter" ? 2 : date.assumed.includes("month") ? 11 : 0;
    return { ...date, kind: "open-ended", month: date.month - months };
  });
