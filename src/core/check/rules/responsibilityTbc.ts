import { parseAddress } from "../../grid/address";
import { rawTextAt } from "../../grid/grid";
import { fieldCell, headingCell } from "../fieldCell";
import type { Rule, Subject } from "../rule";
import { oncePerCell, saysToBeConfirmed } from "../wording";

function headingFound({ plan, grid }: Subject): { cell: string; message: string }[] {
  const cell = headingCell(plan, "lead");
  const place = cell === null ? undefined : parseAddress(cell);
  if (cell === null || !place || !saysToBeConfirmed(rawTextAt(grid, place.top, place.left))) return [];
  return [{ cell, message: "The heading says that who is responsible is still to be confirmed." }];
}

/** A lead, or the heading of the leads, that says "tbc". */
export const responsibilityTbc: Rule = {
  id: "responsibility-tbc",
  level: "should",
  title: "Lead still to be confirmed",
  why: "Until somebody has agreed to lead it, nobody has begun it.",
  check: (subject) => {
    const { plan } = subject;
    const named = [
      ...plan.actions.map((action) => ({ lead: action.lead, cell: fieldCell(plan, action, "lead") })),
      ...plan.priorities.map((priority) => ({ lead: priority.lead, cell: priority.leadCell })),
    ];
    return oncePerCell([
      ...headingFound(subject),
      ...named.flatMap(({ lead, cell }) =>
        lead !== null && saysToBeConfirmed(lead)
          ? [{ cell, message: `Who leads is still open: “${lead.trim()}”.` }]
          : [],
      ),
    ]);
  },
};
