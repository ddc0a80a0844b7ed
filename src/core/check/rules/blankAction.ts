import { blankLine, neighbourOf } from "../blankLine";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";

/** A line of the plan with a number, a lead, a date or an update of its own, but no action. */
export const blankAction: Rule = {
  id: "blank-action",
  level: "must",
  title: "Action is blank",
  why: "Nobody can do, or report on, an action that is not written down.",
  check: ({ plan }) =>
    plan.actions.flatMap((action, at) => {
      if (blankLine(plan, action) !== "unwritten") return [];
      const near = neighbourOf(plan, at);
      const way = near === undefined ? "write what is to be done" : `write it, or join the line to ${near} above`;
      return [{ cell: fieldCell(plan, action, "action"), message: `This line of the plan has no action: ${way}.` }];
    }),
};
