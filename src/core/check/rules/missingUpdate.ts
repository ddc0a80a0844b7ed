import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething } from "../wording";

/** A rated action without an update, in a plan where others have one. */
export const missingUpdate: Rule = {
  id: "missing-update",
  level: "may",
  title: "No update",
  why: "The meeting sees a rating and not what is behind it.",
  check: ({ plan }) =>
    plan.actions.every((action) => action.update === null)
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) =>
            action.update === null && action.ratingTyped !== null && saysSomething(action)
              ? [{ cell: fieldCell(plan, action, "update"), message: "This action has a rating and no update." }]
              : [],
          ),
        ),
};
