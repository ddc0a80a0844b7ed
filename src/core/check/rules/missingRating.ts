import { fieldCell } from "../fieldCell";
import { isRated } from "../ratingFill";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething } from "../wording";

/** An action without a rating among actions that have one. When every rating is blank, no-ratings says it once. */
export const missingRating: Rule = {
  id: "missing-rating",
  level: "must",
  title: "No rating",
  why: "The meeting cannot see how an action stands when nobody has rated it.",
  check: (subject) => {
    const { plan } = subject;
    if (plan.columns.rating === undefined) return [];
    const unrated = plan.actions.filter((action) => !isRated(subject, action));
    if (unrated.length === plan.actions.length) return [];
    return oncePerCell(
      unrated
        .filter(saysSomething)
        .map((action) => ({ cell: fieldCell(plan, action, "rating"), message: "This action has no rating." })),
    );
  },
};
