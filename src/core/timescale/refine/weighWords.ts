import { monthOfIso } from "../months";
import type { Refinement } from "../reading";
import { gapOf, isDate } from "./gaps";

/** Before a date by which something was done; before and behind one that has been replaced. */
const done = /(?:(?<!!)V[^\n;,.]{0,3}|@[^\n;,.]{1,5}b|(?<!!)D[btFG:(~]*)p?$/;
const replacedBefore = /(?:ef|@)[bpEO:]*$/;
const replacedBehind = /^[^]{0,6}e[tbpEOW:(~-]*$/;
const opensBefore = /(?<!e)fw?:?[bp]*$/;
const opensBehind = /^[,/(~-]*a*[FG]*(?:[ug]|(?<=a)[snc]?r)|^aru|^a$/;

/**
 * What the words around a date make of it. One at which something was done is none by which it is to be done ("as agreed at
 * the March 2018 meeting"), unless it lies after the as-at date; nor is one that another has replaced ("June, extended to
 * September"). "From April 2018", "April 2018 and onwards": it is where the work starts, and no end is set.
 */
export const weighWords: Refinement = (readings, scene) => {
  const { signs, tokens, context } = scene;
  const asAt = context.period?.asAt;
  return readings.map((reading, index) => {
    if (!isDate(reading)) return reading;
    const { first, last, month, kind, assumed } = reading;
    const before = signs.slice(0, first);
    const isToCome = tokens[first - 1]?.word === "by" || (asAt && month > monthOfIso(asAt));
    const next = readings[index + 1];
    if (
      (done.test(before) && !isToCome) ||
      replacedBefore.test(before) ||
      (isDate(next) && replacedBehind.test(gapOf(scene, reading, next)))
    )
      return { ...reading, stands: "aside" };
    if (!opensBefore.test(before) && !opensBehind.test(signs.slice(last + 1))) return reading;
    const months = kind === "quarter" ? 2 : assumed.includes("month") ? 11 : 0;
    return { ...reading, kind: "open-ended", month: month - months };
  });
};
