import { movements, type Movement } from "../../core/compare/movement";
import type { Summary } from "./readSummary";

/** How many actions moved in one way; "new" and "gone" are those that one meeting alone has. */
export interface MovementCount {
  readonly movement: Movement | "new" | "gone";
  readonly count: number;
}

/** The movements that there were, in the order of the list; what stayed the same is not one. */
export function countMovements(comparison: Summary["comparison"]): readonly MovementCount[] {
  const counts: MovementCount[] = movements
    .filter((movement) => movement !== "same")
    .map((movement) => ({ movement, count: comparison.pairs.filter((pair) => pair.movement === movement).length }));
  return [
    ...counts,
    { movement: "new" as const, count: comparison.added.length },
    { movement: "gone" as const, count: comparison.removed.length },
  ].filter(({ count }) => count > 0);
}
