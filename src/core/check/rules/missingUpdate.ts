import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething, stageOf } from "../wording";

/** A rated action without an update, in a plan where others have one. Of what is not begun there is nothing to tell. */
export const missingUpdate: Rule = {
  id: "missing-update",
  level: "may",
  title: "No update",
  why: "The meeting sees a rating and not what is behind it.",
  check: ({ plan }) =>
    plan.actions.every((action) => action.update === null)
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            if (action.update !== null || action.ratingTyped === null || !saysSomething(action)) return [];
            if (stageOf(plan, action) === "not-started") return [];
            return [{ cell: fieldCell(plan, action, "update"), message: "This action has a rating and no update." }];
          }),
        ),
};
