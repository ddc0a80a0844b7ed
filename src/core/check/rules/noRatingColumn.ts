import type { Rule } from "../rule";

/** An action plan in which no column holds ratings. */
export const noRatingColumn: Rule = {
  id: "no-rating-column",
  level: "should",
  title: "No rating column",
  why: "Without ratings the plan cannot show what is late or done.",
  check: ({ plan }) =>
    plan.recognition === "action-plan" && plan.columns.rating === undefined
      ? [{ cell: null, message: "No column for ratings was found. If there is one, say which in the list of columns." }]
      : [],
};
