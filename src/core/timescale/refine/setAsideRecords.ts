import { monthOfIso } from "../months";
import type { Reading, Refinement } from "../reading";
import { gapOf, isDate, setAside, wordsBefore } from "./gaps";

/** What makes of a date another of the same list: "BMG in May and Board in June". */
const listed = /^[a/|][tFBG]*$/;
/** Nothing, or "at Board on": no noun of its own, which would make an adjective of the verb ("completed forms"). */
const rest = "(?: (?:off|up|out))?(?: (?:at|by|in|on|to|with|through|of|the)\\b.*)?$";
/** What is over, whenever it is said. */
const over = new RegExp(
  "\\b(?:(?:complet|achiev|finish|clos|minut|dat)ed|done|since|as (?:agreed|approved|reported|noted)|last (?:\\w+ed|met|held|review|audit))" +
    `${rest}|\\b(?:as (?:at|of)|(?:was|were|been) .+ (?:in|on|at)|minutes of)$`,
);
const decided = /\b(?:agreed|approved|endorsed) (?:at|in|on)\b/;
/** What a plan says also of what it will have done; but not of what it means to do ("planned for"). */
const verb = new RegExp(
  "\\b(?!need|plan|sched|requir|propos|expect|target|antici|estim|inten|tim|book|arrang|confirm)" +
    "(?:\\w+[^e\\W]ed|agreed|held|met|\\w*taken|set|made|given|sent|written|went|put)" +
    `${rest}|\\b(?:polic|strateg|protocol|guidance|letter|report|review)\\w* of$`,
);
/** What makes a step to come of all these. */
const toCome =
  /\b(?:by|due|for|before|until|within|target)(?: the| end| of| early| mid| late)*$|\b(?:be|being|get|will|must|should|needs?)\b/;
/** What is of a date, and not due at it. */
const matter = /^ +(?:data|figures|results|statistics|returns?|dashboard|performance|budget|minutes|cohorts?)\b/;

/**
 * A date at which something was done is none by which it is to be done: "as agreed at the March 2018 meeting". Where the verb
 * alone does not tell, it is a record before the plan's or as-at date, or beside a step that is still to come: "Approved May
 * 2018, launch July 2018"; not behind an earlier step: "Consultation in May, adopted in July".
 */
export const setAsideRecords: Refinement = (readings, scene) => {
  const { plan, context, even, tokens, signs } = scene;
  if (!/[wCAX]/.test(signs)) return readings;
  const asAt = context.period?.asAt ? monthOfIso(context.period.asAt) : Infinity;
  const start = plan?.[0] ?? asAt;
  const dates = readings.filter(isDate);
  const clauses: string[] = [];
  dates.forEach((date, index) => {
    const left = dates[index - 1];
    const same = listed.test(gapOf(scene, left, date)) && clauses.at(-1);
    const words = wordsBefore(scene, date, left) || same || "";
    const isDue =
      words !== "" && (toCome.test(words) || /^(?:by|due|within)\b/.test(even.slice(tokens[date.first]?.from)));
    clauses.push(isDue ? "" : words);
  });
  const isStep = clauses.map((words) => words === "" || !verb.test(words));
  const isRecord = (date: Reading, index: number) => {
    const words = clauses[index] ?? "";
    if (/[wCA]/.test(signs.charAt(date.last + 1)) && matter.test(even.slice(tokens[date.last]?.to))) return true;
    if (date.month > asAt) return false;
    if (words !== "" && over.test(words)) return true;
    if (isStep[index] || dates.some((other, at) => at < index && other.month <= date.month && isStep[at])) return false;
    return (
      decided.test(words) ||
      (start < Infinity && date.month < start) ||
      dates.some((other, at) => other.month > date.month && isStep[at])
    );
  };
  return setAside(readings, dates.filter(isRecord));
};
