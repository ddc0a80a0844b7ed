import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";
import { saysTask } from "../../language/phrases/checking";

/** A lead's cell that tells what is to be done. */
export const leadHoldsOtherText: Rule = {
  id: "lead-holds-other-text",
  level: "may",
  title: "Lead holds more than a name",
  why: "A task among the leads is read by nobody as a task.",
  check: ({ plan }) =>
    oncePerCell(
      plan.actions.flatMap((action) =>
        saysTask.isIn(action.lead ?? "")
          ? [{ cell: fieldCell(plan, action, "lead"), message: "The lead's cell also says what is to be done." }]
          : [],
      ),
    ),
};
