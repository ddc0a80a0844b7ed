import { listed } from "../../plan/listed";
import { codesNamed } from "../codesNamed";
import { cellOf } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A rating that is no code of the key. Without a key there is nothing to hold it against: no-key says so. */
export const unrecognisedRating: Rule = {
  id: "unrecognised-rating",
  level: "must",
  title: "Rating is not in the key",
  why: "A rating that the key does not explain cannot be read, coloured or counted.",
  check: ({ plan, grid }) => {
    if (plan.key.length === 0) return [];
    const codes = listed(plan.key.map((entry) => entry.code));
    return oncePerCell(
      plan.actions.flatMap((action) => {
        if (action.ratingTyped === null || action.rating !== null || action.ratingTyped.trim() === "") return [];
        if (cellOf(grid, action.ratingCell)?.isError || codesNamed(plan.key, action.ratingTyped).length > 1) return [];
        const message = `“${action.ratingTyped.trim()}” is not one of the key's codes (${codes}).`;
        return [{ cell: action.ratingCell, message }];
      }),
    );
  },
};
