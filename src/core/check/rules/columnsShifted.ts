import { misplacedIn } from "../misplaced";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** A row whose texts stand one column to the side: told at the first of them. */
export const columnsShifted: Rule = {
  id: "columns-shifted",
  level: "should",
  title: "Row slipped to the side",
  why: "Texts one column out are read as another thing: a lead as an action, a date as a measure.",
  check: ({ plan }) => oncePerCell([...misplacedIn(plan).values()].filter((each) => each.of === "row").map(({ cell, message }) => ({ cell, message }))), // prettier-ignore
};
