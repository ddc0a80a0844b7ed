import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, stageOf } from "../wording";

const saysRemove =
  /\b(?:should|will|would|is|are|to) (?:not|no longer) be (?:progressed|pursued|taken forward|continued)\b|\bshould be (?:removed|deleted|closed|withdrawn)\b(?! by\b)|\brecommend\w* (?:for |its |the )?(?:removal|deletion|closure)\b|\b(?:recommend|propos|suggest)\w* (?:that )?(?:this|the|it)(?: action| objective| item)? (?:is |be |should be )?(?:removed|deleted|closed|withdrawn)\b|\bno longer (?:required|needed|relevant|applicable|a priority)\b|\b(?:remove|removed|delete|deleted) from (?:the |this )?(?:action |business )?plan\b|\bsuperseded by\b/i;

/** An update that says the action is not to go on, while its rating says that it does. */
export const actionRecommendedForRemoval: Rule = {
  id: "action-recommended-for-removal",
  level: "may",
  title: "Update asks for removal",
  why: "The meeting has to agree before an action leaves the plan.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        const stage = stageOf(plan, action);
        const isAgreed = stage === "stopped" || stage === "complete" || stage === "complete-checked";
        if (isAgreed || !saysRemove.test(action.update ?? "")) return [];
        const message = "The update says that this should not go on: is the meeting to agree its removal?";
        return [{ cell: fieldCell(plan, action, "update"), message }];
      }),
    ),
};
