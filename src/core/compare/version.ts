import type { Key } from "../key/key";
import type { Day } from "../grid/day";
import type { Action, Plan } from "../plan/plan";

/** A plan as it stood at one meeting: all that following and comparing need. Only the order of the actions counts, not their rows. */
export interface Version {
  readonly label: string;
  /** The meeting it stood at; null where unknown. */
  readonly asAt: Day | null;
  readonly key: Key;
  readonly actions: readonly Action[];
}

/** A plan as read, under the name it is to be cited by. */
export function versionOf(plan: Plan, label: string, asAt: Day | null = plan.period.asAt): Version {
  return { label, asAt, key: plan.key, actions: plan.actions };
}

/** The same plan with the ratings of one of its several rating columns; an action without that column's value is not rated there. */
export function versionOfColumn(plan: Plan, column: string, label: string, asAt: Day | null = null): Version {
  const actions = plan.actions.map((action) => {
    const at = action.ratings?.find((rating) => rating.column === column);
    return { ...action, rating: at?.rating ?? null, ratingTyped: at?.typed ?? null, ratingCell: at?.cell ?? null };
  });
  return { label, asAt, key: plan.key, actions };
}
