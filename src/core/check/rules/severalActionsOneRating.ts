import type { Rule } from "../rule";
import { listed } from "../../plan/listed";
import { oncePerCell } from "../wording";

/** Lettered parts that share one rating. */
export const severalActionsOneRating: Rule = {
  id: "several-actions-one-rating",
  level: "may",
  title: "Several actions, one rating",
  why: "When one part is done and another is late, one rating cannot say both.",
  check: ({ plan }) =>
    plan.columns.rating === undefined
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) =>
            action.parts && action.parts.length > 1
              ? [
                  {
                    cell: action.ratingCell,
                    message: `One rating stands for parts ${listed(action.parts.map((part) => part.letter))}: if they differ, give each a row.`,
                  },
                ]
              : [],
          ),
        ),
};
