import { wordsOf } from "../grid/cleanText";
import type { Heading } from "../recognise/headings/heading";

/** What a column of a risk register is for. */
export type RiskRole =
  "ref" | "risk" | "likelihood" | "impact" | "rating" | "owner" | "mitigation" | "review" | "status" | "closed";

/** A rating of risks: as they are now, before anything is done, as they should become, or it is not said. */
export type RatingTime = "now" | "before" | "target" | "unsaid";

/** A column of a risk register. */
export interface RiskColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: RiskRole;
  readonly time: RatingTime;
}

/** What headings say, the more telling words first. */
const roleWords: readonly (readonly [RiskRole, RegExp])[] = [
  ["closed", /\b(?:date closed|closed (?:on|date)|closure date|date of closure)\b|^closed$/],
  ["review", /\breview\b|\blast updated\b|\bdate (?:reviewed|updated)\b/],
  ["rating", /\bb?rag\b/],
  ["owner", /\b(?:owner|owned by|responsib\w+|accountab\w+)\b|\blead\b|^who\b(?! might| could| is at)|^by whom\b/],
  ["status", /\bstatus\b|^open\b|\bopen ?\/ ?closed\b|^live\b|^state$/],
  ["likelihood", /\b(?:likelihood|probability|likely)\b|(?:^| )[lp]$/],
  ["impact", /\b(?:severity|gravity)\b|\bimpact(?: score| rating)?(?: \(.*\))?$|^impact\b|^consequences?(?: score| rating)?(?: \(.*\))?$|(?:^| )i$/],
  ["rating", /\b(?:scores?|ratings?|levels?|grad(?:e|ing)|priority|risk factor|exposure|total)\b|\b(?:inherent|residual|gross|net|raw|current|target) risk$|\bl ?[x×*] ?i\b/],
  ["mitigation", /\bmitigat|\bcontrols?\b|\bactions?\b|\bcountermeasure|\bmanaged\b|\btreatment\b|\bresponse\b/],
  ["ref", /^(?:no|ref|id|number|#|r)\.?$|\brisk (?:no|ref|id|number|reference)\b|\b(?:ref|reference|id)$|\bref(?:erence)? (?:no|number)\b/],
  ["risk", /^risks?\b|\brisks?$|\brisk (?:description|event|title|name|statement|details?|identified|area)\b|\bdescription\b|\b(?:nature|details?) of (?:the )?risk|\bwhat (?:is|could|might)\b.*\b(?:risk|wrong|happen)|^(?:threat|hazard)s?\b/],
]; // prettier-ignore

const times: readonly (readonly [RatingTime, RegExp])[] = [
  ["target", /\btarget|\btolerance\b|\bappetite\b|\bdesired\b|\bplanned\b|\bfuture\b|\bprevious|\blast\b|\bprior\b/],
  ["now", /\b(current|residual|net|now|remaining|revised|mitigated|controlled|latest)\b|\bafter\b|\bpost\b|\bwith controls\b/],
  ["before", /\b(inherent|gross|raw|initial|original|unmitigated|uncontrolled|starting|before|pre|without)\b/],
]; // prettier-ignore

/** True for a heading whose words rate risks as such, not the work on them. */
export function ratesRisk(heading: string): boolean {
  return /\brisk|\bscore|\bl ?[x×*] ?i\b|\b(inherent|residual|gross|net)\b/.test(wordsOf(heading));
}

/** What the columns under a heading are for; columns that say nothing known are left out. */
export function riskColumnsOf(heading: Pick<Heading, "cells">): readonly RiskColumn[] {
  return heading.cells.flatMap(({ column, text }): RiskColumn[] => {
    const words = wordsOf(text).replace(/[?:]+$/, "");
    const role = roleWords.find(([, pattern]) => pattern.test(words))?.[0];
    const time = times.find(([, pattern]) => pattern.test(words))?.[0] ?? "unsaid";
    return role === undefined ? [] : [{ column, heading: text, role, time }];
  });
}

/** True where the columns are those of a risk register: a risk, how likely or grave or how rated it is, and one thing more that only risks have. */
export function areOfRegister(columns: readonly RiskColumn[]): boolean {
  const has = (role: RiskRole) => columns.some((each) => each.role === role);
  if (!has("risk") || columns.length < 3) return false;
  // Where what is to be done stands before the risk, the rows are of actions.
  const at = (role: RiskRole) => columns.findIndex((each) => each.role === role);
  if (has("mitigation") && at("mitigation") < at("risk")) return false;
  if (has("likelihood") && has("impact")) return true;
  const rates = columns.some(({ role, heading }) => role === "rating" && ratesRisk(heading));
  const namesRisk = columns.some(({ role, heading }) => role === "risk" && /\brisk/i.test(heading));
  const measured = has("likelihood") || has("impact") || rates;
  return namesRisk && ((measured && (has("mitigation") || has("owner"))) || (has("rating") && has("mitigation")));
}
