import type { Key, KeyEntry } from "../key/key";
import type { Settings } from "../plan/settings";
import { spanIn, type Span, type Threshold } from "./threshold";
import { entryThresholds } from "./thresholds";
import { isOfLateness } from "../language/phrases/keyTimes";

/** A late entry of the key with the lateness that it is for. `from` absent: from the date on; `to` absent: without an end. */
export interface Rung extends Span {
  readonly entry: KeyEntry;
}

/** The key's late entries that lateness is measured by, the mildest first; empty where neither the key nor the officer names an amount. */
export type Ladder = readonly Rung[];

/** Days, roughly: enough to put the borders of one key in order. */
const days: Readonly<Record<Threshold["unit"], number>> = {
  days: 1, "working-days": 1.4, weeks: 7, months: 30.4, meetings: 60, periods: 90,
}; // prettier-ignore

const size = ({ count, unit }: Threshold) => count * days[unit];

/** A border taken from the other entry: the count itself is that entry's. */
function borrowed(threshold: Threshold | undefined): Threshold | undefined {
  return threshold && { ...threshold, isItself: false };
}

/** The smallest amount first; one without any counts where it is the only one of its stage. */
function inOrder(all: ReturnType<typeof entryThresholds>) {
  const named = all.filter(({ threshold }) => threshold !== undefined);
  if (named.length === 0) return all.slice(0, 1);
  return [...named].sort((a, b) => (a.threshold && b.threshold ? size(a.threshold) - size(b.threshold) : 0));
}

/** True where two entries of one stage name one amount: nothing says which of them lies beyond it. */
function isUnclear(sorted: ReturnType<typeof inOrder>): boolean {
  return sorted.some(({ threshold }, at) => {
    const before = sorted[at - 1]?.threshold;
    return threshold !== undefined && before !== undefined && size(threshold) === size(before);
  });
}

/** How late work that a key still calls on track may be: "on track, or less than a month behind". */
function toleranceOf(key: Key): Threshold | undefined {
  const onTrack = key.find(({ stage, meaning }) => stage === "on-track" && isOfLateness.isIn(meaning));
  return spanIn(onTrack).to;
}

/**
 * The steps of lateness by a key's words, or the officer's. A border that only one of two neighbours names is the other's too; where both name one and
 * the two do not meet, the key has no rating for what lies between. Empty as well where the words do not tell two entries apart.
 */
export function ladderOf(key: Key, said: Settings["thresholds"] = {}): Ladder {
  const all = entryThresholds(key, said);
  if (all.every(({ threshold }) => threshold === undefined)) return [];
  const slight = inOrder(all.filter(({ entry }) => entry.stage === "late-slight"));
  const serious = inOrder(all.filter(({ entry }) => entry.stage === "late-serious"));
  if (isUnclear(slight) || isUnclear(serious)) return [];
  const steps = [
    ...slight.map(({ entry, threshold }) => ({ entry, from: spanIn(entry).from, to: threshold })),
    ...serious.map(({ entry, threshold }) => ({ entry, from: threshold, to: spanIn(entry).to })),
  ];
  const tolerance = borrowed(toleranceOf(key));
  return steps.map(({ entry, from, to }, at) => ({
    entry,
    from: from ?? (at === 0 ? tolerance : borrowed(steps[at - 1]?.to)),
    to: to ?? borrowed(steps[at + 1]?.from),
  }));
}
