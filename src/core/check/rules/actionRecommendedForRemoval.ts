import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, stageOf } from "../wording";
import { saysRemove } from "../../language/phrases/checking";

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
        if (isAgreed || !saysRemove.isIn(action.update ?? "")) return [];
        const message = "The update says that this should not go on: is the meeting to agree its removal?";
        return [{ cell: fieldCell(plan, action, "update"), message }];
      }),
    ),
};
