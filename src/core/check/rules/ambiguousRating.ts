import { listed } from "../../plan/listed";
import { codesNamed } from "../codesNamed";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** Two ratings in one cell ("A/R"): it is for the lead to say which. */
export const ambiguousRating: Rule = {
  id: "ambiguous-rating",
  level: "must",
  title: "Two ratings in one cell",
  why: "A cell with two ratings is counted as neither, and coloured as neither.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) => {
        if (action.ratingTyped === null || action.rating !== null) return [];
        const codes = codesNamed(plan.key, action.ratingTyped);
        if (codes.length < 2) return [];
        const message = `“${action.ratingTyped.trim()}” names ${listed(codes)}: ask the lead which it is.`;
        return [{ cell: action.ratingCell, message }];
      }),
    ),
};
