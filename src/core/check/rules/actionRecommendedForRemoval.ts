import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

const saysRemove =
  /\b(?:should|will|would|is|are|to) (?:not|no longer) be (?:progressed|pursued|taken forward|continued)|\brecommend\w* (?:that .{0,40} be |for |its |the )?(?:remov|clos|delet)\w*|\bno longer (?:required|needed|relevant|applicable|a priority)|\b(?:remove|removed|delete|deleted) from (?:the |this )?(?:action |business )?plan\b|\bsuperseded by\b/i;

/** An update that says the action is not to go on, while it still stands in the plan. */
export const actionRecommendedForRemoval: Rule = {
  id: "action-recommended-for-removal",
  level: "may",
  title: "Update asks for removal",
  why: "The meeting has to agree before an action leaves the plan.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) =>
        saysRemove.test(action.update ?? "")
          ? [
              {
                cell: fieldCell(plan, action, "update"),
                message: "The update says that this should not go on: is the meeting to agree its removal?",
              },
            ]
          : [],
      ),
    ),
};
