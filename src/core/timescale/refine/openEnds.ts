import type { Refinement } from "../reading";
import { isDate } from "./gaps";

const before = /(?<!e)fw?:?[bp]*$/;
const behind = /^[,/(~-]*a*[FG]*(?:[ug]|(?<=a)[snc]?r)|^aru|^a$/;

/** "From April 2018", "April 2018 and onwards": it is where the work starts, and no end is set. */
export const openEnds: Refinement = (readings, { signs }) => {
  if (!/[fugr]|a$/.test(signs)) return readings;
  return readings.map((reading) => {
    const { first, last, month, kind, assumed } = reading;
    if (!isDate(reading) || !(before.test(signs.slice(0, first)) || behind.test(signs.slice(last + 1)))) return reading;
    const months = kind === "quarter" ? 2 : assumed.includes("month") ? 11 : 0;
    return { ...reading, kind: "open-ended", month: month - months };
  });
};
