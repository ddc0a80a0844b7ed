import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell, saysSomething } from "../wording";

/** An objective without a number among numbered ones. Numbers merged or left blank below are the number above. */
export const blankNumber: Rule = {
  id: "blank-number",
  level: "must",
  title: "Number missing",
  why: "An action without a number cannot be cited in the minutes.",
  check: ({ plan }) => {
    const numbered = plan.actions.filter((action) => action.ref !== null).length;
    if (plan.columns.ref === undefined || numbered * 2 < plan.actions.length) return [];
    return oncePerCell(
      plan.actions.flatMap((action) =>
        action.ref === null && saysSomething(action)
          ? [{ cell: fieldCell(plan, action, "ref"), message: "This line has no number, though the others have." }]
          : [],
      ),
    );
  },
};
