import type { Rule } from "../rule";

/** A plan with a rating column and no key. */
export const noKey: Rule = {
  id: "no-key",
  level: "must",
  title: "No RAG key",
  why: "Without a key nobody can say what a rating means: Blue is “not begun” in one board and “completed” in another.",
  check: ({ plan }) => {
    if (plan.recognition !== "action-plan" || plan.key.length > 0 || plan.columns.rating === undefined) return [];
    const hasRatings = plan.actions.some((action) => action.ratingTyped !== null);
    return [
      {
        cell: null,
        level: hasRatings ? "must" : "should",
        message:
          "No RAG key was found in the workbook. Put one above the plan, with a line for each rating, its meaning and its colour.",
      },
    ];
  },
};
