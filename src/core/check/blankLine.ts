import { cited } from "../plan/cite";
import type { Action, ActionField, Plan } from "../plan/plan";
import { sharedCells } from "./sharedCells";
import { isPlaceholder, saysSomething } from "./wording";

const fields = [
  "ref",
  "outcome",
  "lead",
  "team",
  "measure",
  "timescale",
  "update",
] as const satisfies readonly ActionField[];

/**
 * What a row without an action is: a line of the plan whose action is not written, where it has a number, a lead, a date or
 * the like of its own; a stray rating, where it has a rating and nothing else. undefined for an action with words.
 */
export function blankLine(plan: Plan, action: Action): "unwritten" | "stray-rating" | undefined {
  if (plan.columns.action === undefined || saysSomething(action)) return undefined;
  const shared = sharedCells(plan);
  const ownsSomething = fields.some((field) => {
    const cell = action.cells[field];
    return !isPlaceholder(action[field]) && (cell === undefined || !shared.has(cell));
  });
  if (ownsSomething) return "unwritten";
  return action.ratingTyped === null ? undefined : "stray-rating";
}

/** The action above, where a blank line may belong to it; undefined where it is another number's or blank itself. */
export function neighbourOf(plan: Plan, at: number): string | undefined {
  const [above, action] = [plan.actions[at - 1], plan.actions[at]];
  if (!above || !action || !saysSomething(above) || above.band !== action.band) return undefined;
  return action.ref === null || above.ref === action.ref ? cited(above) : undefined;
}
