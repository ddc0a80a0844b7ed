import { headingCell } from "../fieldCell";
import { isRated } from "../ratingFill";
import type { Rule } from "../rule";

/** A rating column with nothing in it: said once, on its heading. */
export const noRatings: Rule = {
  id: "no-ratings",
  level: "must",
  title: "Nothing is rated",
  why: "The meeting cannot see how any action stands.",
  check: (subject) => {
    const { plan } = subject;
    if (plan.columns.rating === undefined || plan.actions.length === 0) return [];
    if (plan.actions.some((action) => isRated(subject, action))) return [];
    return [{ cell: headingCell(plan, "rating"), message: "There is a rating column, but no action is rated yet." }];
  },
};
