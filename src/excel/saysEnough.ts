import type { Book } from "../core/grid/book";
import { readKept } from "../core/plan/kept";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import { countsMeetings } from "../core/rate/thresholds";
import { recognise } from "../core/recognise/recognise";

/** Whether plans are an action plan with its own key, so that no other sheet need be read. A key that counts meetings needs their dates, which may stand elsewhere. */
export function plansSayEnough(plans: readonly Plan[], thresholds: Settings["thresholds"] = {}): boolean {
  return plans.some(
    ({ recognition, key }) => recognition === "action-plan" && key.length > 0 && !countsMeetings(key, thresholds),
  );
}

/** Whether the sheet read first holds a plan with its own key, so that no other sheet need be read. */
export function saysEnough(book: Book): boolean {
  return plansSayEnough(recognise(book).plans, readKept(book.kept).settings.thresholds);
}
