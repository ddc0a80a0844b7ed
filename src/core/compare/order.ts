import type { Action } from "../plan/plan";

const seen = [
  "action",
  "ref",
  "sub",
  "band",
  "outcome",
  "intro",
  "lead",
  "team",
  "measure",
  "update",
  "timescale",
] as const;

/** Below 0 where the first comes first, by count and then by the words of the first action that differs; 0 where all are alike. */
export function orderOf(before: readonly Action[], after: readonly Action[]): number {
  if (before.length !== after.length) return before.length - after.length;
  for (const [index, one] of before.entries()) {
    for (const field of seen) {
      const [a, b] = [one[field] ?? "", after[index]?.[field] ?? ""];
      if (a !== b) return a < b ? -1 : 1;
    }
  }
  return 0;
}
