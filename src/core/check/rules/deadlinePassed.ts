import { sayDay } from "../../plan/day";
import { finalDeadline } from "../../rate/deadlineDays";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, stageOf } from "../wording";

/** An action past its last deadline that is neither complete nor stopped; one that is rated late already is only worth a word. */
export const deadlinePassed: Rule = {
  id: "deadline-passed",
  level: "should",
  title: "Deadline has passed",
  why: "The meeting will ask: is it done, is it late, or has the date moved?",
  check: ({ plan, asAt }) =>
    asAt === null
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            const final = finalDeadline(action.deadlines);
            const stage = stageOf(plan, action);
            if (!final || final.deadline.iso === null || final.last >= asAt) return [];
            if (stage === "complete" || stage === "complete-checked" || stage === "stopped") return [];
            const isLate = stage === "late-slight" || stage === "late-serious";
            return [
              {
                cell: fieldCell(plan, action, "timescale"),
                level: isLate ? ("may" as const) : ("should" as const),
                message: `${sayDay(final.deadline.iso)} had passed at ${sayDay(asAt)}, and the action is not recorded as complete.`,
              },
            ];
          }),
        ),
};
