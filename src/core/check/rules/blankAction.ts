import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { cited } from "../../plan/cite";
import { saysSomething } from "../wording";

/** A line of the plan with a lead, a date or an update but no action, and no rating either. */
export const blankAction: Rule = {
  id: "blank-action",
  level: "must",
  title: "Action is blank",
  why: "Nobody can do, or report on, an action that is not written down.",
  check: ({ plan }) =>
    plan.columns.action === undefined
      ? []
      : plan.actions.flatMap((action, at) => {
          if (action.ratingTyped !== null || saysSomething(action)) return [];
          const above = plan.actions[at - 1];
          const near =
            above && above.ref === action.ref && saysSomething(above)
              ? ` Its line may belong to ${cited(above)} above.`
              : "";
          return [{ cell: fieldCell(plan, action, "action"), message: `This line of the plan has no action.${near}` }];
        }),
};
