import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell, saysSomething } from "../wording";

/** An action without a timescale; "TBC", "n/a" and "-" are none, "ongoing" and "ASAP" are one. */
export const missingTimescale: Rule = {
  id: "missing-timescale",
  level: "should",
  title: "No timescale",
  why: "An action without a date is never late, and seldom done.",
  check: ({ plan }) =>
    plan.recognition !== "action-plan" || plan.columns.timescale === undefined
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            if (!isPlaceholder(action.timescale) || !saysSomething(action)) return [];
            const said = action.timescale?.trim();
            const message = said ? `The timescale says only “${said}”.` : "This action has no timescale.";
            return [{ cell: fieldCell(plan, action, "timescale"), message }];
          }),
        ),
};
