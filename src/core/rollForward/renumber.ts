import type { Action } from "../plan/plan";

/** "1.2" → its stem "1." and its number; a reference that ends in no number has none. */
function partsOf(ref: string): { readonly stem: string; readonly digits: string; readonly tail: string } | undefined {
  const match = /^(.*?)(\d+)([.):]?)$/s.exec(ref.trim());
  return match ? { stem: match[1] ?? "", digits: match[2] ?? "", tail: match[3] ?? "" } : undefined;
}

/**
 * New references for the carried actions, in the plan's own style: 1.1, 1.3, 1.4 become 1.1, 1.2, 1.3, and 01, 03 become 01, 02.
 * Rows that shared a number, one below the other, share the new one; what has no number gets none.
 */
export function renumber(carried: readonly Action[]): ReadonlyMap<Action, string> {
  const next = new Map<string, number>();
  const numbers = new Map<Action, string>();
  let last: { ref: string; outcome: string | null; given: string } | undefined;
  for (const action of carried) {
    const ref = action.ref?.trim() ?? "";
    const shape = partsOf(ref);
    if (last && last.ref === ref && last.outcome === action.outcome) numbers.set(action, last.given);
    else if (ref !== "") {
      const number = shape === undefined ? 0 : (next.get(shape.stem) ?? 1);
      if (shape) next.set(shape.stem, number + 1);
      const width = shape?.digits.startsWith("0") ? shape.digits.length : 0;
      const given = shape ? `${shape.stem}${String(number).padStart(width, "0")}${shape.tail}` : ref;
      numbers.set(action, given);
      last = { ref, outcome: action.outcome, given };
    }
  }
  return numbers;
}
