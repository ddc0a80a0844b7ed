import { fieldCell } from "../fieldCell";
import { misplacedIn } from "../misplaced";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell, saysSomething, saysToBeConfirmed } from "../wording";

/** An action that nobody leads. "TBC" is responsibility-tbc's, a lead in the wrong column text-in-wrong-column's. */
export const missingLead: Rule = {
  id: "missing-lead",
  level: "should",
  title: "No lead",
  why: "Every action needs a person or group who answers for it.",
  check: ({ plan }) => {
    if (plan.columns.lead === undefined) return [];
    const misplaced = misplacedIn(plan);
    return oncePerCell(
      plan.actions.flatMap((action) => {
        if (!isPlaceholder(action.lead) || !saysSomething(action)) return [];
        if (action.lead !== null && saysToBeConfirmed(action.lead)) return [];
        if (misplaced.get(action)?.what === "lead") return [];
        return [{ cell: fieldCell(plan, action, "lead"), message: "Nobody is named to lead this action." }];
      }),
    );
  },
};
