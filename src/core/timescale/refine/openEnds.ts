import type { Refinement } from "../reading";
import { isDate } from "./gaps";

/** "April 2018 and onwards", "from April 2018", "ongoing from June": the date is where it starts, and no end is set. */
export const openEnds: Refinement = (readings, { signs }) =>
  readings.map((reading) => {
    if (!isDate(reading)) return reading;
    const isStart = !reading.isRange && /(?<!e)fw?:?[bp]*$/.test(signs.slice(0, reading.first));
    const goesOn = /^[,/(~-]*a*[FG]*(?:[ug]|(?<=a)r)|^aru|^a$/.test(signs.slice(reading.last + 1));
    if (!isStart && !goesOn) return reading;
    const months = reading.kind === "quarter" ? 2 : reading.assumed.includes("month") ? 11 : 0;
    return { ...reading, kind: "open-ended", month: reading.month - months };
  });
