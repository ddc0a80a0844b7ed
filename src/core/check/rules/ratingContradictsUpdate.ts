import { ownUpdate } from "../../rate/ownUpdate";
import { progressSaid } from "../../rate/updateWords";
import type { Rule } from "../rule";
import { oncePerCell, stageOf } from "../wording";

/** An update that says done beside a rating that does not, or says not begun beside one that says done or on track: a reason to look, never a verdict. */
export const ratingContradictsUpdate: Rule = {
  id: "rating-contradicts-update",
  level: "may",
  title: "Rating and update say different things",
  why: "One of the two was written for an earlier meeting.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        const stage = stageOf(plan, action);
        const said = progressSaid(ownUpdate(plan, action));
        if (stage === undefined || stage === "unknown" || said === undefined) return [];
        const isDone = stage === "complete" || stage === "complete-checked";
        if (said === "done" && !isDone && stage !== "stopped") {
          return [{ cell: action.ratingCell, message: "The update says that this is done; the rating does not." }];
        }
        if (said === "not-begun" && (isDone || stage === "on-track")) {
          const message = "The update says that something here has not been done; the rating says otherwise.";
          return [{ cell: action.ratingCell, message }];
        }
        return [];
      }),
    ),
};
