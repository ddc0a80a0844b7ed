import { cellOf } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A formula in a rating cell that ends in an error, in any rating column. A typed error is error-value's. */
export const ratingError: Rule = {
  id: "rating-error",
  level: "must",
  title: "Rating formula fails",
  why: "A rating formula that ends in an error shows the meeting nothing.",
  check: ({ plan, grid }) =>
    oncePerCell(
      plan.actions
        .flatMap(({ ratings, ratingCell }) => ratings?.map((each) => each.cell) ?? [ratingCell])
        .flatMap((address) => {
          const cell = cellOf(grid, address);
          if (!cell?.isError || cell.formula === undefined) return [];
          return [{ cell: address, message: `The formula here ends in ${String(cell.value)}, so there is no rating.` }];
        }),
    ),
};
