import { fieldCell } from "../fieldCell";
import { misplacedIn } from "../misplaced";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething } from "../wording";

/** An objective without a number among numbered ones. Numbers merged or left blank below are the number above. */
export const blankNumber: Rule = {
  id: "blank-number",
  level: "must",
  title: "Number missing",
  why: "An action without a number cannot be cited in the minutes.",
  check: ({ plan }) => {
    if (plan.columns.ref === undefined) return [];
    const misplaced = misplacedIn(plan);
    // A slipped row hides the number of the rows below it.
    let isBelowSlipped = false;
    const blank = plan.actions.filter((action) => {
      isBelowSlipped = action.ref === null && (isBelowSlipped || misplaced.get(action)?.of === "row");
      return action.ref === null && !isBelowSlipped && saysSomething(action);
    });
    // Where many lines have no number, leaving it out is how the plan is written, not a slip.
    if (blank.length > Math.max(1, plan.actions.length / 4) || plan.actions.length < 3) return [];
    const message = "This line has no number, though the others have.";
    return oncePerCell(blank.map((action) => ({ cell: fieldCell(plan, action, "ref"), message })));
  },
};
