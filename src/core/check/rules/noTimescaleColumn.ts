import type { Rule } from "../rule";

/** An action plan in which no column says by when. */
export const noTimescaleColumn: Rule = {
  id: "no-timescale-column",
  level: "should",
  title: "No timescale column",
  why: "An action without a date is never late, and seldom done.",
  check: ({ plan }) =>
    plan.recognition === "action-plan" && plan.columns.timescale === undefined
      ? [
          {
            cell: null,
            message:
              "No column says by when an action is to be done. If there is one, say which in the list of columns.",
          },
        ]
      : [],
};
