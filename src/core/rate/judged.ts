import type { KeyEntry, Stage } from "../key/key";
import type { Day } from "../grid/day";
import { cited } from "../plan/cite";
import type { Action, Plan } from "../plan/plan";
import type { Ladder } from "./ladder";
import type { Proposal } from "./proposal";
import type { HeldSitting } from "./sittings";

/** A rated action, and all that it is judged by. */
export interface Case {
  readonly plan: Plan;
  readonly action: Action;
  readonly entry: KeyEntry;
  /** Null: nothing is judged by date. */
  readonly asAt: Day | null;
  readonly ladder: Ladder;
  readonly sittings: readonly HeldSitting[];
}

export function entryOf(plan: Plan, stage: Stage): KeyEntry | undefined {
  return plan.key.find((entry) => entry.stage === stage);
}

/** A proposal for the case's own rating cell; `to` null where a person is to look and no letter fits. */
export function proposalFor(
  { plan, action }: Case,
  to: KeyEntry | null,
  why: string,
  { assumed = null, due = null }: { readonly assumed?: string | null; readonly due?: string | null } = {},
): Proposal[] {
  if (action.ratingCell === null) return [];
  const part = action.ref === null ? null : cited(action);
  return [
    { sheet: plan.sheet, cell: action.ratingCell, part, from: action.rating, to: to?.code ?? null, why, assumed, due },
  ];
}
