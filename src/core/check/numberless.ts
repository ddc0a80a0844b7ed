import type { Action, Plan } from "../plan/plan";
import { misplacedIn } from "./misplaced";
import { saysSomething } from "./wording";

/** Actions without a number in a plan that numbers its lines. Empty where many have none: then leaving it out is how the plan is written, not a slip. */
export function numberlessIn(plan: Plan): readonly Action[] {
  const blank = plan.actions.filter((action) => action.ref === null && saysSomething(action));
  const isUsual = blank.length > Math.max(1, plan.actions.length / 4) || plan.actions.length < 3;
  return plan.columns.ref === undefined || isUsual ? [] : blank;
}

/** Those of them whose number is missing. A row that slipped to the side hides its own number and that of the rows below it. */
export function withoutNumber(plan: Plan): readonly Action[] {
  const misplaced = misplacedIn(plan);
  let isBelowSlipped = false;
  const hidden = new Set<Action>();
  for (const action of plan.actions) {
    isBelowSlipped = action.ref === null && (isBelowSlipped || misplaced.get(action)?.of === "row");
    if (isBelowSlipped) hidden.add(action);
  }
  return numberlessIn(plan).filter((action) => !hidden.has(action));
}
