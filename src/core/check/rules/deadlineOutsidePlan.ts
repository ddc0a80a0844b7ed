import { sayDay } from "../../grid/day";
import { firstDayOf, lastDayOf } from "../../rate/deadlineDays";
import type { Rule } from "../rule";
import { cellSaying } from "../timescaleOf";
import { oncePerCell } from "../wording";

/** A deadline before the plan begins or after it ends. */
export const deadlineOutsidePlan: Rule = {
  id: "deadline-outside-plan",
  level: "must",
  title: "Deadline outside the plan's time",
  why: "A date before the plan begins or after it ends is a slip of the year, or work of another plan.",
  check: ({ plan, grid }) => {
    const { from, to } = plan.period;
    if (from === null || to === null) return [];
    const dated = plan.actions.filter((action) =>
      action.deadlines.some((deadline) => lastDayOf(deadline) !== undefined),
    );
    const found = oncePerCell(
      plan.actions.flatMap((action) =>
        action.deadlines.flatMap((deadline) => {
          const first = firstDayOf(deadline);
          const last = lastDayOf(deadline);
          if (first === undefined || last === undefined || deadline.iso === null || (first <= to && last >= from))
            return [];
          const where =
            last < from ? `before the plan begins (${sayDay(from)})` : `after the plan ends (${sayDay(to)})`;
          const cell = cellSaying(plan, grid, action, (said) => said.deadlines.some(({ iso }) => iso === deadline.iso));
          return [{ cell, message: `${sayDay(deadline.iso)} is ${where}.` }];
        }),
      ),
    );
    // Where a third of the dates lie outside, it is the plan's time that was understood wrongly, not the dates.
    return found.length > 2 && found.length * 3 > dated.length ? [] : found;
  },
};
