import { monthOfIso } from "../months";
import type { Reading, Refinement } from "../reading";
import { gapOf, isDate, setAside, wordsBefore } from "./gaps";
import { decided, isDone, lasting, matter, over, toCome, verb } from "./recordWords";

/** What makes of a date another of the same list: "BMG in May and Board in June". */
const listed = /^[a/|][tFBG]*$|^[~t-]$/;

/**
 * A date at which something was done is none by which it is to be done: "as agreed at the March 2018 meeting". Where the verb
 * alone does not tell, it is a record before the plan's or as-at date, or beside a step that is still to come: "Approved May
 * 2018, launch July 2018"; not behind an earlier step: "Consultation in May, adopted in July". All are records where the whole
 * is called done: "Closed - signed off by BMG May 2018".
 */
export const setAsideRecords: Refinement = (readings, scene) => {
  const { plan, context, even, tokens, signs } = scene;
  if (!/[wCAX]/.test(signs)) return readings;
  const asAt = context.period?.asAt ? monthOfIso(context.period.asAt) : Infinity;
  const start = plan?.[0] ?? asAt;
  const dates = readings.filter(isDate);
  if (dates.length === 0) return readings;
  const clauses: string[] = [];
  const lasts: boolean[] = [];
  dates.forEach((date, index) => {
    const left = dates[index - 1];
    const same = listed.test(gapOf(scene, left, date)) && clauses.at(-1);
    const words = wordsBefore(scene, date, left) || same || "";
    const isDue =
      words !== "" && (toCome.test(words) || /^(?:by|due|within)\b/.test(even.slice(tokens[date.first]?.from)));
    clauses.push(isDue ? "" : words);
    lasts.push(words !== "" && lasting.test(words));
  });
  const isStep = clauses.map((words) => words === "" || !verb.test(words));
  const isAllDone = !isStep.includes(true) && isDone(even);
  const isRecord = (date: Reading, index: number) => {
    const words = clauses[index] ?? "";
    if (lasts[index]) return true;
    if (/[wCAl~GF:]/.test(signs.charAt(date.last + 1)) && matter.test(even.slice(tokens[date.last]?.to))) return true;
    if (date.month > asAt) return false;
    if (isAllDone || (words !== "" && over.test(words))) return true;
    if (isStep[index] || dates.some((other, at) => at < index && other.month <= date.month && isStep[at])) return false;
    return (
      decided.test(words) ||
      (start < Infinity && date.month < start) ||
      dates.some((other, at) => other.month > date.month && isStep[at])
    );
  };
  return setAside(readings, dates.filter(isRecord));
};
