import type { Action, Plan } from "../plan/plan";
import type { Stage } from "../key/key";
import { isPlaceholder as saysNothingYet, toBeConfirmed } from "../language/phrases/checking";

/** "Not yet confirmed", in brackets and with spaces around it, is shorter. */
const longestPlaceholder = 60;

/** True for blank text and for a placeholder such as "TBC", "n/a" or "-". */
export function isPlaceholder(text: string | null): boolean {
  if (text === null || text.trim() === "") return true;
  return text.length <= longestPlaceholder && saysNothingYet.isIn(text.replace(/[()[\]]/g, "").trim());
}

/** True for "TBC" and its like, where the words say that somebody is still to be named. */
export function saysToBeConfirmed(text: string): boolean {
  return toBeConfirmed.isIn(text) || /^\?+$/.test(text.trim());
}

/** The action's own words without the letter of its part: "" for a row that says only "c)". */
export function wordsOf(action: Action): string {
  return (action.action ?? "").replace(/^[\s•❖·–-]*\(?[a-z0-9]{1,3}[).:]\s*/i, "").trim();
}

/** True where an action has words that say something. */
export function saysSomething(action: Action): boolean {
  return /[\p{L}\p{N}]{2}/u.test(wordsOf(action));
}

/** The stage that an action's rating stands for by the key's words; undefined where it has no rating that the key knows. */
export function stageOf(plan: Plan, action: Action): Stage | undefined {
  return plan.key.find((entry) => entry.code === action.rating)?.stage;
}

/** One of each cell: what is shared by merged rows is told once. */
export function oncePerCell<T extends { readonly cell: string | null }>(found: readonly T[]): readonly T[] {
  const seen = new Set<string | null>();
  return found.filter(({ cell }) => !seen.has(cell) && seen.add(cell));
}
