import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell, saysSomething, saysToBeConfirmed } from "../wording";

/** An action that nobody leads. "TBC" is responsibility-tbc's. */
export const missingLead: Rule = {
  id: "missing-lead",
  level: "should",
  title: "No lead",
  why: "Every action needs a person or group who answers for it.",
  check: ({ plan }) =>
    plan.columns.lead === undefined
      ? []
      : oncePerCell(
          plan.actions.flatMap((action) => {
            if (!isPlaceholder(action.lead) || !saysSomething(action)) return [];
            if (action.lead !== null && saysToBeConfirmed(action.lead)) return [];
            return [{ cell: fieldCell(plan, action, "lead"), message: "Nobody is named to lead this action." }];
          }),
        ),
};
