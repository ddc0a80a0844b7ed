import type { Edge } from "./assign";
import type { Weighing } from "./weigh";

/** Odds of about twenty to one, and of about seven to one against the next best, are certain enough not to ask. */
const certainOdds = 3;
const certainMargin = 2;
/** Below this (Likeness.standing) about half of the telling words are others. */
const certainWords = 0.3;

/** Why a chosen pair is not certain, by its earlier action; certain pairs are not in it. */
export function hesitation(
  edges: readonly Edge[],
  chosen: readonly Edge[],
  weighing: Weighing,
): ReadonlyMap<number, string> {
  const margins = marginsOf(edges, chosen);
  const doubts = new Map<number, string>();
  for (const edge of chosen) {
    const margin = margins.get(edge) ?? Infinity;
    if (margin < certainMargin) doubts.set(edge.before, "another action is nearly as like");
    else if ((weighing.standing(edge.before, edge.after) ?? 1) < certainWords)
      doubts.set(edge.before, "few of its words are the same");
    else if (edge.odds < certainOdds) doubts.set(edge.before, "much of it has changed");
  }
  return doubts;
}

/** What would be lost if the actions of a pair went with the next best instead, and those of the next best with each other. */
function marginsOf(edges: readonly Edge[], chosen: readonly Edge[]): ReadonlyMap<Edge, number> {
  const name = (before: number, after: number) => `${before}|${after}`;
  const odds = new Map(edges.map((edge) => [name(edge.before, edge.after), edge.odds]));
  const ofBefore = new Map(chosen.map((edge) => [edge.before, edge]));
  const ofAfter = new Map(chosen.map((edge) => [edge.after, edge]));
  const margins = new Map<Edge, number>();
  const note = (edge: Edge, loss: number) => margins.set(edge, Math.min(loss, margins.get(edge) ?? Infinity));
  for (const other of edges) {
    const left = ofBefore.get(other.before);
    const right = ofAfter.get(other.after);
    if (left === right) continue;
    const swapped = left && right ? Math.max(0, odds.get(name(right.before, left.after)) ?? 0) : 0;
    const loss = (left?.odds ?? 0) + (right?.odds ?? 0) - other.odds - swapped;
    if (left !== undefined) note(left, loss);
    if (right !== undefined) note(right, loss);
  }
  return margins;
}
