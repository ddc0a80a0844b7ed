import { ratingFill } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A rating shown by a colour of the key alone. */
export const fillWithoutLetter: Rule = {
  id: "fill-without-letter",
  level: "must",
  title: "Colour without a letter",
  why: "A colour alone is lost on a grey print and to a screen reader, and cannot be counted for certain.",
  check: ({ plan, grid }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        if (action.ratingTyped !== null) return [];
        const fill = ratingFill(grid, action);
        const entry = fill === null ? undefined : plan.key.find((each) => each.color === fill);
        if (!entry) return [];
        return [
          {
            cell: action.ratingCell,
            message: `The cell has the key's colour for ${entry.label} and no letter: type ${entry.code}.`,
          },
        ];
      }),
    ),
};
