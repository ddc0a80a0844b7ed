import type { Action } from "../plan/plan";
import type { Settings } from "../plan/settings";

/** What an officer decided on pairs, by the places of the actions in their lists. */
export interface Decisions {
  /** True where there are none on these rows. */
  readonly none: boolean;
  /** Made by hand; each action stands in one at most. */
  readonly together: readonly (readonly [before: number, after: number])[];
  /** False for a pair that was forbidden, or that would part one made by hand. */
  may(before: number, after: number): boolean;
}

/** Reads "before row|after row" (turned: "after row|before row"). What names no such rows is passed over; of two that contradict, the first by row holds. */
export function readDecisions(
  before: readonly Action[],
  after: readonly Action[],
  decisions: Settings["pairs"],
  turned: boolean,
): Decisions {
  const named = Object.entries(decisions).flatMap(([key, same]) => {
    const [first = "", second = ""] = key.split("|");
    const [left, right] = turned ? [second, first] : [first, second];
    const i = left === "" ? -1 : before.findIndex((action) => action.row === Number(left));
    const j = right === "" ? -1 : after.findIndex((action) => action.row === Number(right));
    return i < 0 || j < 0 ? [] : [{ i, j, same }];
  });
  named.sort((a, b) => (turned ? a.j - b.j || a.i - b.i : a.i - b.i || a.j - b.j));
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  const together: (readonly [number, number])[] = [];
  for (const { i, j, same } of named) {
    if (!same || takenBefore.has(i) || takenAfter.has(j)) continue;
    takenBefore.add(i);
    takenAfter.add(j);
    together.push([i, j]);
  }
  const apart = new Set(named.filter((one) => !one.same).map((one) => `${one.i}|${one.j}`));
  const may = (i: number, j: number) =>
    named.length === 0 || !(takenBefore.has(i) || takenAfter.has(j) || apart.has(`${i}|${j}`));
  return { none: named.length === 0, together, may };
}
