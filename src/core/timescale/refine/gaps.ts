import type { Reading } from "../reading";
import type { Scene } from "../scene";

/** What joins the members of a list, and the start and end of a range. */
export const listSigns = "\\n*[,;/|a~-]*\\n*[a~-]?b?";
export const listGap = new RegExp(`^${listSigns}$`);
export const rangeGap = /^(?:[~-]|t+)(?:EO?|p-?)?$/;

/** The signs between two readings, whichever is the first; "?" where either is missing, which fits no gap. */
export function gapOf({ signs }: Scene, one: Reading | undefined, other: Reading | undefined): string {
  if (!one || !other) return "?";
  return one.first < other.first ? signs.slice(one.last + 1, other.first) : signs.slice(other.last + 1, one.first);
}

/**
 * The words of a clause that lead to a date, evened and without the marks at their end; the clause begins behind the date before.
 * Empty where they are none but those of the lexicon ("by the end of").
 */
export function wordsBefore({ even, tokens, signs }: Scene, { first }: Reading, before: Reading | undefined): string {
  const start = before ? before.last + 1 : 0;
  if (!/[wCAX]/.test(signs.slice(start, first))) return "";
  const words = even
    .slice(tokens[start]?.from, tokens[first]?.from)
    .replace(/[\s:,([-]+$/, "")
    .replace(/ +/g, " ");
  return words.split(/[\n;,.&(]| - | (?:and|then|but) /).at(-1) ?? "";
}

/** The readings, some of them set aside: their words are taken, and they are no deadlines. */
export function setAside(readings: readonly Reading[], which: readonly Reading[]): readonly Reading[] {
  if (which.length === 0) return readings;
  return readings.map((reading) => (which.includes(reading) ? { ...reading, stands: "aside" } : reading));
}

/** True for a date that is not set aside. */
export function isDate(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.month >= 0 && reading.stands !== "aside";
}
