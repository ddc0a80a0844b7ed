import { ratingCellOf } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A formula in a rating cell that ends in an error. A typed error is error-value's. */
export const ratingError: Rule = {
  id: "rating-error",
  level: "must",
  title: "Rating formula fails",
  why: "A rating formula that ends in an error shows the meeting nothing.",
  check: ({ plan, grid }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        const cell = ratingCellOf(grid, action);
        if (!cell?.isError || cell.formula === undefined) return [];
        return [
          {
            cell: action.ratingCell,
            message: `The formula here ends in ${String(cell.value)}, so there is no rating.`,
          },
        ];
      }),
    ),
};
