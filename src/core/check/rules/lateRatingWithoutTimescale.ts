import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell, stageOf } from "../wording";

/** Rated late, with no date that it could be late for. */
export const lateRatingWithoutTimescale: Rule = {
  id: "late-rating-without-timescale",
  level: "may",
  title: "Late, but for no date",
  why: "The key calls an action late against an agreed timescale; without one the rating cannot be followed.",
  check: ({ plan }) =>
    plan.columns.timescale === undefined
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            const stage = stageOf(plan, action);
            const isLate = stage === "late-slight" || stage === "late-serious";
            return isLate && isPlaceholder(action.timescale)
              ? [{ cell: action.ratingCell, message: "Rated as late, but the plan gives no date it is late for." }]
              : [];
          }),
        ),
};
