import { fieldCell } from "../fieldCell";
import { misplacedIn } from "../misplaced";
import type { Rule } from "../rule";
import { isPlaceholder, oncePerCell, saysSomething, saysToBeConfirmed } from "../wording";

/** An action without a timescale; "TBC", "n/a" and "-" are none, "ongoing" and "ASAP" are one. A date in the wrong column is told as that. */
export const missingTimescale: Rule = {
  id: "missing-timescale",
  level: "should",
  title: "No timescale",
  why: "An action without a date is never late, and seldom done.",
  check: ({ plan }) => {
    if (plan.recognition !== "action-plan" || plan.columns.timescale === undefined) return [];
    const misplaced = misplacedIn(plan);
    return oncePerCell(
      plan.actions.flatMap((action) => {
        const said = action.timescale?.trim();
        const isOpen = said !== undefined && saysToBeConfirmed(said) && action.deadlines.every(({ kind }) => kind === "none"); // prettier-ignore
        if (!isPlaceholder(action.timescale) && !isOpen) return [];
        if (!saysSomething(action) || misplaced.get(action)?.what === "date") return [];
        const message = said ? `The timescale says only “${said}”: agree a date.` : "This action has no timescale.";
        return [{ cell: fieldCell(plan, action, "timescale"), message }];
      }),
    );
  },
};
