import type { Action } from "../plan/plan";
import { fields, typedIn } from "./table";

/** Below 0 where the first comes first, by count and then by the words of the first action that differs; 0 where all are alike. */
export function orderOf(before: readonly Action[], after: readonly Action[]): number {
  if (before.length !== after.length) return before.length - after.length;
  for (const [index, one] of before.entries()) {
    const other = after[index];
    if (other === undefined) continue;
    for (const field of fields) {
      const [a, b] = [typedIn(one, field), typedIn(other, field)];
      if (a !== b) return a < b ? -1 : 1;
    }
  }
  return 0;
}
