import { headingCell } from "../fieldCell";
import { ratingFill } from "../ratingFill";
import type { Rule } from "../rule";

/** A rating column with nothing in it: said once, on its heading. */
export const noRatings: Rule = {
  id: "no-ratings",
  level: "must",
  title: "Nothing is rated",
  why: "The meeting cannot see how any action stands.",
  check: ({ plan, grid }) => {
    if (plan.columns.rating === undefined || plan.actions.length === 0) return [];
    const keyColours = new Set(plan.key.map((entry) => entry.color));
    const isRated = plan.actions.some((action) => {
      const fill = ratingFill(grid, action);
      return action.ratingTyped !== null || action.rating !== null || (fill !== null && keyColours.has(fill));
    });
    return isRated
      ? []
      : [{ cell: headingCell(plan, "rating"), message: "There is a rating column, but no action is rated yet." }];
  },
};
