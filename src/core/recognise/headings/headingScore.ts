import { workstreamHeading } from "../kinds/workstreams";
import { isReference, looksRated, saysWhen } from "./dataWords";
import type { Heading } from "./heading";
import { roleWeights, wordRole } from "./roleWords";

/** The words of a text, by its blanks. */
export const wordCount = (text: string) => text.trim().split(/\s+/).length;

/** True for what stands in a table's body and not over it: a number, a date, a rating, a long sentence. */
export function isData(text: string): boolean {
  if (/^\d/.test(text) || looksRated(text)) return true;
  if (isReference(text) && wordRole(text) === undefined) return true;
  if (saysWhen(text) && wordRole(text) === undefined) return true;
  return (wordCount(text) > 9 && !/[?)]\s*$/.test(text)) || text.length > 160;
}

/** How well rows would do as a heading: the roles that their words name, less what looks like data. 0 where they cannot be one. */
export function headingScore(heading: Heading): number {
  const best = new Map<string, number>();
  let data = 0;
  let silent = 0;
  for (const cell of heading.cells) {
    if (isData(cell.text)) {
      data++;
      continue;
    }
    const role = wordRole(cell.words);
    if (role === undefined) silent++;
    else best.set(role, Math.max(best.get(role) ?? 0, roleWeights(cell.words).get(role) ?? 0));
  }
  if (data === 0 && workstreamHeading(heading.cells)) return 2 + best.size / 10;
  const roles = [...best.keys()].filter((role) => role !== "other" && role !== "band");
  const does = best.has("action") || best.has("outcome") || best.has("update");
  if (!does || roles.length < 2 || data > heading.cells.length * 0.25) return 0;
  // Codes, colours and what they mean make a key's heading: a plan's says who, when, how far or what is to be done.
  const beside = ["lead", "team", "timescale", "update", "measure"].some((role) => (best.get(role) ?? 0) >= 58);
  if (!beside && (best.get("action") ?? 0) < 62) return 0;
  const sum = [...best.values()].reduce((total, weight) => total + weight / 100, 0);
  const score = sum - data * 0.6 - silent * 0.05;
  const sure = roles.filter((role) => (best.get(role) ?? 0) >= 70).length;
  if (roles.length >= 3 && sure >= 2) return score;
  return sure === 2 && silent + data <= 1 && best.has("action") ? score : 0;
}
