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

/** True for a date that is not set aside. */
export function isDate(reading: Reading | undefined): reading is Reading {
  return reading !== undefined && reading.month >= 0 && reading.stands !== "aside";
}
