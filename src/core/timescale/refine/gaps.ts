import type { Reading } from "../reading";
import type { Scene } from "../scene";

/** What joins the members of a list, and the start and end of a range. */
export const listGap = /^\n*[,;/|a~-]*\n*[a~-]?b?$/;
export const rangeGap = /^[~t-](?:EO)?$/;

/** The signs between two readings; "?" where either is missing, which fits no gap. */
export function gapOf({ signs }: Scene, left: Reading | undefined, right: Reading | undefined): string {
  return left && right ? signs.slice(left.last + 1, right.first) : "?";
}

/** True for a date that is not set aside. */
export function isDate(reading: Reading | undefined): reading is Reading & { readonly month: number } {
  return reading !== undefined && reading.month !== null && reading.stands !== "aside";
}
