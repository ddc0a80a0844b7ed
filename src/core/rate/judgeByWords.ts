import type { KeyEntry } from "../key/key";
import type { Action, Plan } from "../plan/plan";
import { entryOf, proposalFor, type Case } from "./judged";
import { canSayDone, isForBegunWork, mayMeanDone } from "./keyWords";
import { saysNotBegun } from "./notBegun";
import { ownUpdate } from "./ownUpdate";
import type { Proposal } from "./proposal";
import { newestWords } from "./updateLog";
import { progressSaid } from "./updateWords";

/**
 * What the newest words of an action's own update say against its rating; undefined where the two can go together. Without a rating for completed, "on
 * track" is where completed work stands; and "not begun" is at home there too, unless the key has a rating for it or says that work is underway.
 */
export function saidAgainst(plan: Plan, action: Action, entry: KeyEntry): "done" | "not-begun" | undefined {
  const { stage } = entry;
  if (stage === "unknown") return undefined;
  const update = newestWords(ownUpdate(plan, action));
  const said = progressSaid(update, action.action);
  const isDone = stage === "complete" || stage === "complete-checked";
  if (said === "done") {
    if (isDone || stage === "stopped" || mayMeanDone(entry)) return undefined;
    return stage === "on-track" && !canSayDone(plan.key) ? undefined : said;
  }
  if (said !== "not-begun") return undefined;
  const saysBegun = stage === "on-track" && (isForBegunWork(entry) || entryOf(plan, "not-started") !== undefined);
  // Of work on track a part may well be still to begin; of completed work none.
  return isDone || (saysBegun && saysNotBegun(update ?? "")) ? said : undefined;
}

/** Where an update's words and the rating do not go together: a reason to look, without a letter. */
export function judgeByWords(each: Case): readonly Proposal[] {
  const { plan, action, entry } = each;
  const said = saidAgainst(plan, action, entry);
  if (said === undefined) return [];
  const why =
    said === "done"
      ? `The update says that this is done, and the rating is ${entry.label}: is it complete?`
      : `The update says that something here has not been done, and the rating is ${entry.label}: is that right?`;
  return proposalFor(each, null, why);
}
