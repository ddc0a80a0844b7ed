import type { Plan } from "../plan/plan";

const known = new WeakMap<Plan, ReadonlySet<string>>();

/** The cells that several actions have in common: merged, or left blank below. */
export function sharedCells(plan: Plan): ReadonlySet<string> {
  const before = known.get(plan);
  if (before) return before;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { cells } of plan.actions) {
    for (const cell of Object.values(cells)) {
      if (seen.has(cell)) shared.add(cell);
      seen.add(cell);
    }
  }
  known.set(plan, shared);
  return shared;
}
