import { blankLine, neighbourOf } from "../blankLine";
import type { Rule } from "../rule";

/** A rating that stands alone in its row, or beside no more than a letter such as "c)". */
export const ratingOnBlankAction: Rule = {
  id: "rating-on-blank-action",
  level: "must",
  title: "Rating without an action",
  why: "A rating of nothing is counted all the same, and the action it belongs to may be rated wrongly.",
  check: ({ plan }) =>
    plan.actions.flatMap((action, at) => {
      if (blankLine(plan, action) !== "stray-rating") return [];
      const near = neighbourOf(plan, at);
      const way = near === undefined ? "" : ` It may belong to ${near} above.`;
      return [{ cell: action.ratingCell, message: `A rating stands here, but the action is blank.${way}` }];
    }),
};
