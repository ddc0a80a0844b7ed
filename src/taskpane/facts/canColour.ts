import type { Plan } from "../../core/plan/plan";

/** Whether there is anything to colour, and anything to colour it from. */
export function canColour(plan: Plan): boolean {
  return plan.key.length > 0 && plan.columns.rating !== undefined;
}
