import type { Action, ActionField, Plan } from "../../plan/plan";
import { fieldCell } from "../fieldCell";
import type { Rule } from "../rule";
import { oncePerCell } from "../wording";

/** "1.2", "1.2a" or "1.2 a)" that is no amount, version, time or date. */
const reference =
  /(?<![\d.,£$€/:])(?<!\b(?:v|version|approx\w*|about|over|under)\.?\s*)(\d{1,2}\.\d{1,2})(?:\s?\(?([a-h])\)|([a-h])\b)?(?![\d.%/:]|\s?(?:m|bn|k|million|per|days?|weeks?|hours?|am|pm|fte|wte)\b)/giu;

function normal(ref: string): string {
  return ref.trim().replace(/[.):\s]+$/, "");
}

/** The letters that a number has in the plan; empty where its rows carry none. */
function lettersOf(actions: readonly Action[]): ReadonlySet<string> {
  return new Set(
    actions.flatMap((action) => [
      ...(action.sub === null ? [] : [action.sub]),
      ...(action.parts ?? []).map((part) => part.letter),
    ]),
  );
}

function brokenIn(text: string, plan: Plan): string | undefined {
  for (const [whole, number = "", inBrackets, plain] of text.matchAll(reference)) {
    const letter = (inBrackets ?? plain)?.toLowerCase();
    const cited = plan.actions.filter((action) => action.ref !== null && normal(action.ref) === number);
    if (cited.length === 0) return whole.trim();
    const letters = lettersOf(cited);
    if (
      letter !== undefined &&
      letters.size > 0 &&
      ![...letters].some(
        (each) => each === letter || (each.length === 3 && each.charAt(0) <= letter && letter <= each.charAt(2)),
      )
    ) {
      return whole.trim();
    }
  }
  return undefined;
}

/** A text that cites a number which the plan does not have, as after a renumbering. Only in plans numbered 1.1, 1.2. */
export const crossReferenceBroken: Rule = {
  id: "cross-reference-broken",
  level: "may",
  title: "Refers to a number that is not there",
  why: "After a renumbering, a reference leads to the wrong action or to none.",
  check: ({ plan }) => {
    const dotted = plan.actions.filter((action) => action.ref !== null && /^\d+\.\d+$/.test(normal(action.ref)));
    if (dotted.length * 2 < plan.actions.length) return [];
    const fields: readonly Exclude<ActionField, "ref" | "rating">[] = ["action", "update", "timescale", "outcome"];
    return oncePerCell(
      plan.actions.flatMap((action) =>
        fields.flatMap((field) => {
          const broken = brokenIn(action[field] ?? "", plan);
          return broken === undefined
            ? []
            : [
                {
                  cell: fieldCell(plan, action, field),
                  message: `The text refers to ${broken}, which the plan does not have.`,
                },
              ];
        }),
      ),
    );
  },
};
