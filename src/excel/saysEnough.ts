import type { Book } from "../core/grid/book";
import type { Plan } from "../core/plan/plan";
import { recognise } from "../core/recognise/recognise";

/** Whether plans are an action plan with its own key, so that no other sheet need be read. */
export function plansSayEnough(plans: readonly Plan[]): boolean {
  return plans.some((plan) => plan.recognition === "action-plan" && plan.key.length > 0);
}

/** Whether the sheet read first holds a plan with its own key, so that no other sheet need be read. */
export function saysEnough(book: Book): boolean {
  return plansSayEnough(recognise(book).plans);
}
