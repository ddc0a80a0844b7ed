import type { Action, Part } from "../plan/plan";
import { readRemoval, removalInAction } from "./removal";
import { isPartlyDone } from "./updatesByPart";

/** True where the sheet gives parts different values of a field, not only one of them a value of its own. */
function differ(parts: readonly Part[], field: "lead" | "timescale"): boolean {
  return new Set(parts.flatMap((part) => part[field] ?? [])).size > 1;
}

function isRemoved(part: Part, removed: string | null | undefined): boolean {
  return part.letter === removed || readRemoval(part.update) !== undefined || removalInAction(part.text) !== undefined;
}

/**
 * The lettered parts of an open action that go into next year as rows of their own: where they have different leads or
 * dates, or some of them are done by their own updates or no longer wanted. Empty where the action goes as one.
 */
export function splitParts(action: Action): readonly Part[] {
  const parts = action.parts ?? [];
  if (parts.length < 2) return [];
  const removed = readRemoval(action.update)?.letter;
  const someGo = parts.some((part) => isRemoved(part, removed));
  return someGo || isPartlyDone(action) || differ(parts, "lead") || differ(parts, "timescale") ? parts : [];
}
