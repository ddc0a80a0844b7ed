import { entryOf, proposalFor, type Case } from "./judged";
import { canSayDone, isForBegunWork, mayMeanDone } from "./keyWords";
import { ownUpdate } from "./ownUpdate";
import type { Proposal } from "./proposal";
import { newestWords } from "./updateLog";
import { progressSaid } from "./updateWords";

/** Where an update's words and the rating do not go together: a reason to look, without a letter. */
export function judgeByWords(each: Case): readonly Proposal[] {
  const { plan, action, entry } = each;
  const said = progressSaid(newestWords(ownUpdate(plan, action)));
  const { stage, label } = entry;
  const isDone = stage === "complete" || stage === "complete-checked";
  if (said === "done" && !isDone && stage !== "stopped" && !mayMeanDone(entry)) {
    // Without a rating for completed, "on track" is where completed work stands.
    if (stage === "on-track" && !canSayDone(plan.key)) return [];
    return proposalFor(each, null, `The update says that this is done, and the rating is ${label}: is it complete?`);
  }
  const saysBegun = stage === "on-track" && (isForBegunWork(entry) || entryOf(plan, "not-started") !== undefined);
  if (said === "not-begun" && (isDone || saysBegun)) {
    return proposalFor(
      each,
      null,
      `The update says that something here has not been done, and the rating is ${label}: is that right?`,
    );
  }
  return [];
}
