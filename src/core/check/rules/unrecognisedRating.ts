import { codesNamed } from "../codesNamed";
import { ratingCellOf } from "../ratingFill";
import type { Rule } from "../rule";
import { listed } from "../../plan/listed";
import { oncePerCell } from "../wording";

/** A rating that is no code of the key. Without a key there is nothing to hold it against: no-key says so. */
export const unrecognisedRating: Rule = {
  id: "unrecognised-rating",
  level: "must",
  title: "Rating is not in the key",
  why: "A rating that the key does not explain cannot be read, coloured or counted.",
  check: ({ plan, grid }) =>
    plan.key.length === 0
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            if (action.ratingTyped === null || action.rating !== null || action.ratingTyped.trim() === "") return [];
            if (ratingCellOf(grid, action)?.isError || codesNamed(plan.key, action.ratingTyped).length > 1) return [];
            const codes = listed(plan.key.map((entry) => entry.code));
            return [
              {
                cell: action.ratingCell,
                message: `“${action.ratingTyped.trim()}” is not one of the key's codes (${codes}).`,
              },
            ];
          }),
        ),
};
