import type { Action, Plan } from "../plan/plan";

const sharedCells = new WeakMap<Plan, ReadonlySet<string>>();

/** The cells whose update stands for several actions. */
function sharedIn(plan: Plan): ReadonlySet<string> {
  const known = sharedCells.get(plan);
  if (known) return known;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { cells } of plan.actions) {
    if (cells.update === undefined) continue;
    if (seen.has(cells.update)) shared.add(cells.update);
    seen.add(cells.update);
  }
  sharedCells.set(plan, shared);
  return shared;
}

/** An action's update where it is the action's own. Words in an update that several actions share may be of any of them: they say nothing of one. */
export function ownUpdate(plan: Plan, action: Action): string | null {
  const cell = action.cells.update;
  return cell !== undefined && sharedIn(plan).has(cell) ? null : action.update;
}
