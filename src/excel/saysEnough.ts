import type { Book } from "../core/grid/book";
import { recognise } from "../core/recognise/recognise";

/** Whether the sheet read first holds a plan with its own key, so that no other sheet need be read. */
export function saysEnough(book: Book): boolean {
  return recognise(book).plans.some((plan) => plan.recognition === "action-plan" && plan.key.length > 0);
}
