import { misplacedIn } from "../misplaced";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** One text in another column than its own: a date among the leads, a lead or a rating among the timescales, an action among the outcomes. */
export const textInWrongColumn: Rule = {
  id: "text-in-wrong-column",
  level: "should",
  title: "Text in the wrong column",
  why: "A date among the leads is read by nobody as a date.",
  check: ({ plan }) => oncePerCell([...misplacedIn(plan).values()].filter((each) => each.of === "text").map(({ cell, message }) => ({ cell, message }))), // prettier-ignore
};
