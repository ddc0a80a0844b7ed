import { sayDay } from "../../grid/day";
import type { Action, Plan } from "../../plan/plan";
import { finalDeadline } from "../../rate/deadlineDays";
import type { Rule } from "../rule";
import { cellSaying } from "../timescaleOf";
import { oncePerCell, stageOf } from "../wording";
import { saysOver } from "../../language/phrases/checking";

/** True where the rating may well mean that the work is over, though the key does not say so: no key to read it by, or a word that the key does not have. */
function mayBeOver(plan: Plan, action: Action): boolean {
  if (action.ratingTyped === null) return false;
  if (action.rating === null) return plan.key.length === 0 || saysOver.isIn(action.ratingTyped);
  return stageOf(plan, action) === "unknown";
}

/** An action past its last deadline that is neither complete nor stopped; one that is rated late already is only worth a word. */
export const deadlinePassed: Rule = {
  id: "deadline-passed",
  level: "should",
  title: "Deadline has passed",
  why: "The meeting will ask: is it done, is it late, or has the date moved?",
  check: ({ plan, grid, asAt }) =>
    asAt === null
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            const final = finalDeadline(action.deadlines);
            const stage = stageOf(plan, action);
            if (!final || final.deadline.iso === null || final.last >= asAt) return [];
            if (stage === "complete" || stage === "complete-checked" || stage === "stopped") return [];
            if (mayBeOver(plan, action)) return [];
            const { iso } = final.deadline;
            const isLate = stage === "late-slight" || stage === "late-serious";
            return [
              {
                cell: cellSaying(plan, grid, action, (said) => said.deadlines.some((each) => each.iso === iso)),
                level: isLate ? ("may" as const) : ("should" as const),
                message: `${sayDay(iso)} had passed at ${sayDay(asAt)}, and the action is not recorded as complete.`,
              },
            ];
          }),
        ),
};
