import type { Book } from "../core/grid/book";
import { readKept } from "../core/plan/kept";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import { countsMeetings } from "../core/rate/thresholds";
import { inTurns } from "../core/grid/steps";
import { recognising } from "../core/recognise/recognise";
import { turnTaking } from "./turn";

/** Whether plans are an action plan with its own key, so that no other sheet need be read. A key that counts meetings needs their dates, which may stand elsewhere. */
export function plansSayEnough(plans: readonly Plan[], thresholds: Settings["thresholds"] = {}): boolean {
  return plans.some(
    ({ recognition, key }) => recognition === "action-plan" && key.length > 0 && !countsMeetings(key, thresholds),
  );
}

/** Whether the sheet read first holds a plan with its own key, so that no other sheet need be read. */
export async function saysEnough(book: Book): Promise<boolean> {
  const { plans } = await inTurns(recognising(book), turnTaking());
  return plansSayEnough(plans, readKept(book.kept).settings.thresholds);
}
