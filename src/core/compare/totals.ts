import type { Action } from "../plan/plan";
import type { Followed, Totals, Unpaired } from "./comparison";
import type { Movement } from "./movement";

/** Counts a comparison so that every action is in one count, and in one only. */
export function totalsOf(
  before: number,
  after: number,
  pairs: readonly Followed[],
  added: readonly Unpaired[],
  removed: readonly Unpaired[],
): Totals {
  const movements: Record<Movement | "changed", number> = {
    improved: 0,
    worsened: 0,
    started: 0,
    completed: 0,
    reopened: 0,
    stopped: 0,
    restarted: 0,
    rated: 0,
    unrated: 0,
    changed: 0,
    same: 0,
  };
  for (const pair of pairs) {
    movements[pair.movement === "same" && pair.ratingChanged ? "changed" : pair.movement] += 1;
  }
  const silent = pairs.filter((pair) => pair.nothingNew);
  return {
    before,
    after,
    added: added.length,
    removed: removed.length,
    pairs: pairs.length,
    movements,
    nothingNew: new Set(silent.map((pair) => pair.after.cells.update ?? `row ${pair.after.row}`)).size,
    uncertain: pairs.filter((pair) => !pair.certain).length,
  };
}

/** "26 + 3 new - 2 no longer in the plan = 27" */
export function sayAdds(totals: Totals): string {
  return `${totals.before} + ${totals.added} new - ${totals.removed} no longer in the plan = ${totals.after}`;
}

const told: readonly (readonly [Movement | "changed", string])[] = [
  ["improved", "better"],
  ["worsened", "worse"],
  ["started", "started"],
  ["completed", "completed"],
  ["reopened", "reopened"],
  ["stopped", "stopped"],
  ["restarted", "restarted"],
  ["rated", "newly rated"],
  ["unrated", "no longer rated"],
  ["changed", "changed without being better or worse"],
];

/** "12 moved: 7 better, 5 completed; 13 as before.": the parts add up to the pairs. */
export function sayMoved(totals: Totals): string {
  const moved = totals.pairs - totals.movements.same;
  const parts = told.flatMap(([movement, words]) => {
    const count = totals.movements[movement];
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const first = moved === 0 ? "None moved" : `${moved} moved: ${parts.join(", ")}`;
  return `${first}; ${totals.movements.same} as before.`;
}

/** What the sums leave to be said: pairs to check, and new or missing actions that are parts of others. */
export function saySums(totals: Totals, added: readonly Unpaired[], removed: readonly Unpaired[]): readonly string[] {
  const say: string[] = [];
  if (totals.uncertain > 0) {
    say.push(
      `Please check ${totals.uncertain} ${totals.uncertain === 1 ? "pair" : "pairs"}: the match is not certain.`,
    );
  }
  for (const { action, other } of added) {
    if (other !== null) say.push(`${cite(action)} is counted as new; its words were split from ${cite(other)}.`);
  }
  for (const { action, other } of removed) {
    if (other !== null)
      say.push(`${cite(action)} is no longer in the plan by itself; its words are now in ${cite(other)}.`);
  }
  return say;
}

/** An action as officers cite it: "1.1 b-c"; its row where it has no number. */
export function cite(action: Action): string {
  if (action.ref === null) return action.sub === null ? `row ${action.row}` : `row ${action.row} ${action.sub}`;
  return action.sub === null ? action.ref : `${action.ref} ${action.sub}`;
}
