import { fieldCell } from "../fieldCell";
import { withoutNumber } from "../numberless";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** An objective without a number among numbered ones. Numbers merged or left blank below are the number above. */
export const blankNumber: Rule = {
  id: "blank-number",
  level: "must",
  title: "Number missing",
  why: "An action without a number cannot be cited in the minutes.",
  check: ({ plan }) => {
    const message = "This line has no number, though the others have.";
    return oncePerCell(withoutNumber(plan).map((action) => ({ cell: fieldCell(plan, action, "ref"), message })));
  },
};
