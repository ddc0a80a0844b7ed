import type { Action } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { align } from "./align";
import type { Alignment } from "./alignment";
import { changesBetween } from "./changes";
import type { ComparedVersion, Comparison, Followed, Unpaired } from "./comparison";
import { deadlineMove } from "./deadlineMove";
import { matchKeys, type KeyMatch } from "./keys";
import { isComplete, movementOf, ratingChanged } from "./movement";
import { newWords } from "./newWords";
import { sayAdds, sayMoved, saySums, totalsOf } from "./totals";
import type { Version } from "./version";
import { plain } from "./words";

/** What may be known beyond the two versions. */
export interface CompareOptions {
  /** What the officer decided on pairs, by "before row|after row". */
  readonly decisions?: Settings["pairs"];
  /** Where the versions were followed already. */
  readonly alignment?: Alignment;
}

/** Follows every action between two versions and tells what became of it. */
export function compare(before: Version, after: Version, options: CompareOptions = {}): Comparison {
  const alignment = options.alignment ?? align(before, after, options.decisions);
  const keys = matchKeys(before.key, after.key);
  const pairs = alignment.pairs.flatMap((pair) => {
    const [one, other] = [before.actions[pair.before], after.actions[pair.after]];
    if (one === undefined || other === undefined) return [];
    return [{ by: pair.by, certain: pair.certain, doubt: pair.doubt, ...follow(one, other, keys) }];
  });
  const added = alignment.added.flatMap((one) =>
    unpaired(after.actions[one.after], one.splitFrom === null ? undefined : before.actions[one.splitFrom]),
  );
  const removed = alignment.removed.flatMap((one) =>
    unpaired(before.actions[one.before], one.mergedInto === null ? undefined : after.actions[one.mergedInto]),
  );
  const totals = totalsOf(before.actions.length, after.actions.length, pairs, added, removed);
  return {
    before: countRatings(before),
    after: countRatings(after),
    pairs,
    added,
    removed,
    totals,
    adds: sayAdds(totals),
    moved: sayMoved(totals),
    say: [...keys.say, ...saySums(totals, added, removed)],
  };
}

function follow(before: Action, after: Action, keys: KeyMatch): Omit<Followed, "by" | "certain" | "doubt"> {
  return {
    before,
    after,
    movement: movementOf(before.rating, after.rating, keys),
    ratingChanged: ratingChanged(before.rating, after.rating, keys),
    changes: changesBetween(before, after),
    deadline: deadlineMove(before.deadlines, after.deadlines),
    newWords: newWords(before.update, after.update),
    nothingNew: saysNothingNew(before, after, keys),
  };
}

function saysNothingNew(before: Action, after: Action, keys: KeyMatch): boolean {
  const update = plain(after.update);
  if (update === "" || update !== plain(before.update)) return false;
  const stages = [keys.before(before.rating)?.stage ?? "unknown", keys.after(after.rating)?.stage ?? "unknown"];
  return !stages.every((stage) => isComplete(stage) || stage === "stopped");
}

function unpaired(action: Action | undefined, other: Action | undefined): readonly Unpaired[] {
  return action === undefined ? [] : [{ action, other: other ?? null }];
}

/** Actions by code, in the order of the key, codes that are not in it last. */
function countRatings(version: Version): ComparedVersion {
  const counts: Record<string, number> = {};
  for (const code of [...version.key.map((entry) => entry.code), ...version.actions.map((action) => action.rating)]) {
    if (code === null || counts[code] !== undefined) continue;
    const count = version.actions.filter((action) => action.rating === code).length;
    if (count > 0) counts[code] = count;
  }
  const notRated = version.actions.filter((action) => action.rating === null).length;
  return { label: version.label, asAt: version.asAt, counts, notRated };
}
