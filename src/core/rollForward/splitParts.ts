import type { Action, Part } from "../plan/plan";
import { readRemoval } from "./removal";

function differ(parts: readonly Part[], field: "lead" | "timescale" | "update"): boolean {
  return new Set(parts.map((part) => part[field])).size > 1;
}

/** The lettered parts of an action that go into next year as rows of their own: those of an action whose parts have different leads, dates or updates, or of which one is no longer wanted. Empty where the action goes as one. */
export function splitParts(action: Action): readonly Part[] {
  const parts = action.parts ?? [];
  if (parts.length < 2) return [];
  const removed = readRemoval(action.update)?.letter;
  const isNamed = removed !== null && removed !== undefined && parts.some((part) => part.letter === removed);
  return isNamed || differ(parts, "lead") || differ(parts, "timescale") || differ(parts, "update") ? parts : [];
}
