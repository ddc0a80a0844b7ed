import type { Settings } from "../plan/settings";
import { mirror, type Alignment, type Pair } from "./alignment";
import { assign, type Edge } from "./assign";
import { findCandidates } from "./candidates";
import { readDecisions, type Decisions } from "./decisions";
import { describePair } from "./evidence";
import { measureLikeness } from "./likeness";
import { hesitation } from "./hesitation";
import { orderOf } from "./order";
import { join, settleSameWords, stillOpen, type Partners } from "./settle";
import { findPartings } from "./partings";
import { tabulate } from "./table";
import type { Version } from "./version";
import { weigh, type Weighing } from "./weigh";

/**
 * Follows every action from one version to the other: by the same words and numbers where these leave no doubt, else by words, number,
 * outcome, band, lead and neighbourhood together, as one best assignment. Ratings are not looked at.
 * Decisions are the officer's, by "before row|after row": true makes the pair, false forbids it; those naming no such rows are passed over.
 */
export function align(before: Version, after: Version, decisions: Settings["pairs"] = {}): Alignment {
  // Either way round, the same question is worked on in the same order: so the answers mirror each other.
  const order = orderOf(before.actions, after.actions);
  if (order > 0) return mirror(follow(after, before, readDecisions(after.actions, before.actions, decisions, true)));
  return follow(before, after, readDecisions(before.actions, after.actions, decisions, false), order === 0);
}

function follow(before: Version, after: Version, decisions: Decisions, alike = false): Alignment {
  const table = tabulate(before.actions, after.actions);
  const settled = settleSameWords(table, decisions.may);
  // Two copies of one plan: even rows that hold nothing are themselves, unless an officer said otherwise.
  if (alike && decisions.none) before.actions.forEach((_, index) => join(settled, index, index));
  for (const [i, j] of decisions.together) join(settled, i, j);
  const open = stillOpen(settled);
  const likeness = measureLikeness(table, open);
  const candidates = findCandidates(table, open, settled, likeness);

  const weighing = weigh(table, settled, likeness);
  const possible = findPossible(candidates, weighing, decisions);
  const roughly = assign(withPlace(possible, weighing.placing(settled)));
  const edges = withPlace(possible, weighing.placing(withPairs(settled, roughly)));
  const chosen = assign(edges);
  const partners = withPairs(settled, chosen);

  const doubts = hesitation(edges, chosen, weighing);
  const pairs: Pair[] = [];
  partners.ofAfter.forEach((i, j) => {
    if (i < 0) return;
    const decided = decisions.together.some(([a, b]) => a === i && b === j);
    const doubt = decided ? null : (doubts.get(i) ?? null);
    const by = describePair(table, weighing, partners, i, j);
    pairs.push({ before: i, after: j, by: decided ? ["decision", ...by] : by, certain: doubt === null, doubt });
  });
  return { pairs, ...findPartings(table, partners, likeness) };
}

/** Pairs worth weighing, with what the rows say of themselves. */
function findPossible(
  candidates: ReadonlyMap<number, ReadonlySet<number>>,
  weighing: Weighing,
  decisions: Decisions,
): readonly Edge[] {
  const possible: Edge[] = [];
  for (const [before, afters] of candidates) {
    for (const after of afters) {
      if (!decisions.may(before, after)) continue;
      const odds = weighing.own(before, after);
      if (odds !== undefined) possible.push({ before, after, odds });
    }
  }
  return possible;
}

function withPlace(possible: readonly Edge[], place: (before: number, after: number) => number): readonly Edge[] {
  return possible.map((edge) => ({ ...edge, odds: edge.odds + place(edge.before, edge.after) }));
}

function withPairs(settled: Partners, edges: readonly Edge[]): Partners {
  const partners: Partners = { ofBefore: settled.ofBefore.slice(), ofAfter: settled.ofAfter.slice() };
  for (const edge of edges) join(partners, edge.before, edge.after);
  return partners;
}
