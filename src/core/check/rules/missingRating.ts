import { fieldCell } from "../fieldCell";
import { ratingFill } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething } from "../wording";

/** An action without a rating among actions that have one. When every rating is blank, no-ratings says it once. */
export const missingRating: Rule = {
  id: "missing-rating",
  level: "must",
  title: "No rating",
  why: "The meeting cannot see how an action stands when nobody has rated it.",
  check: ({ plan, grid }) => {
    if (plan.columns.rating === undefined) return [];
    if (plan.actions.every((action) => action.ratingTyped === null && action.rating === null)) return [];
    const keyColours = new Set(plan.key.map((entry) => entry.color));
    return oncePerCell(
      plan.actions.flatMap((action) => {
        const isBlank = action.ratingTyped === null && action.rating === null;
        const fill = ratingFill(grid, action);
        if (!isBlank || !saysSomething(action) || (fill !== null && keyColours.has(fill))) return [];
        return [{ cell: fieldCell(plan, action, "rating"), message: "This action has no rating." }];
      }),
    );
  },
};
