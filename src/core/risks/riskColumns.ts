import { withoutMarks, wordsIn } from "../language";
import {
  speaksOfRisk,
  ratesRisks,
  riskHeadings,
  riskTimes,
  type RatingTime,
  type RiskRole,
} from "../language/phrases/risks";
import type { Heading } from "../recognise/headings/heading";

export type { RatingTime, RiskRole };

/** A column of a risk register. */
export interface RiskColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: RiskRole;
  readonly time: RatingTime;
}

/** True for a heading whose words rate risks as such, not the work on them. */
export function ratesRisk(heading: string): boolean {
  return ratesRisks.isIn(heading);
}

/** What the columns under a heading are for; columns that say nothing known are left out. */
export function riskColumnsOf(heading: Pick<Heading, "cells">): readonly RiskColumn[] {
  return heading.cells.flatMap(({ column, text }): RiskColumn[] => {
    const line = withoutMarks(wordsIn(text), "?:");
    const role = riskHeadings.find(([, phrase]) => phrase.isIn(line))?.[0];
    const time = riskTimes.find(([, phrase]) => phrase.isIn(line))?.[0] ?? "unsaid";
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
  const namesRisk = columns.some(({ role, heading }) => role === "risk" && speaksOfRisk.isIn(heading));
  const measured = has("likelihood") || has("impact") || rates;
  return namesRisk && ((measured && (has("mitigation") || has("owner"))) || (has("rating") && has("mitigation")));
}
