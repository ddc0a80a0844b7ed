import { ratingFill } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A letter on another letter's colour. A fill that is no key colour says nothing. */
export const fillContradictsLetter: Rule = {
  id: "fill-contradicts-letter",
  level: "must",
  title: "Colour and letter disagree",
  why: "Readers see the colour first: one of the two is out of date.",
  check: ({ plan, grid }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        const own = action.ratingTyped === null ? undefined : plan.key.find((entry) => entry.code === action.rating);
        const fill = ratingFill(grid, action);
        if (!own || fill === null || fill === own.color) return [];
        const other = plan.key.find((entry) => entry.color === fill);
        if (!other) return [];
        return [
          {
            cell: action.ratingCell,
            message: `The letter is ${own.code}, the colour is the key's for ${other.label}.`,
          },
        ];
      }),
    ),
};
