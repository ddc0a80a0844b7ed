import { saidAgainst } from "../../rate/judgeByWords";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** An update whose newest words cannot go with the rating, judged as Recalculate judges them: a reason to look, never a verdict. */
export const ratingContradictsUpdate: Rule = {
  id: "rating-contradicts-update",
  level: "may",
  title: "Rating and update say different things",
  why: "One of the two was written for an earlier meeting.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        const entry = plan.key.find(({ code }) => code === action.rating);
        const said = entry && saidAgainst(plan, action, entry);
        if (said === undefined) return [];
        const message =
          said === "done"
            ? "The update says that this is done; the rating does not."
            : "The update says that something here has not been done; the rating says otherwise.";
        return [{ cell: action.ratingCell, message }];
      }),
    ),
};
