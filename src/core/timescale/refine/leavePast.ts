import { monthOfIso } from "../months";
import type { Refinement } from "../reading";
import { isDate } from "./gaps";

const past = /(?:(?<!!)V[^\n;,.]{0,3}|@[^\n;,.]{1,5}b|(?<!!)D[b:(~]*)p?$/;

/**
 * A date at which something was decided or done is none by which it is to be done: "as agreed at the March 2018 meeting",
 * "completed June 2018". After the as-at date nothing can have been done, and the words are a target.
 */
export const leavePast: Refinement = (readings, { signs, tokens, context }) => {
  const asAt = context.period?.asAt;
  return readings.map((reading) => {
    if (!isDate(reading) || (asAt && reading.month > monthOfIso(asAt))) return reading;
    const isPast = tokens[reading.first - 1]?.word !== "by" && past.test(signs.slice(0, reading.first));
    return isPast ? { ...reading, stands: "aside" } : reading;
  });
};
