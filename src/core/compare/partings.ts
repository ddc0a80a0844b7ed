import type { Added, Removed } from "./alignment";
import { sharedWeight, type Likeness } from "./likeness";
import type { Partners } from "./settle";
import { idAt, type Table } from "./table";

/** So much of an action's words must stand in the other, and be words that the other's own partner has not. */
const mostOfIt = 0.7;
const fewestWords = 4;

/**
 * The actions without a partner: new or gone, and among them those that were split from another or merged into one,
 * known by words that another action lost or gained.
 */
export function findPartings(
  table: Table,
  partners: Partners,
  likeness: Likeness,
): { added: Added[]; removed: Removed[] } {
  const changed = [...partners.ofBefore.entries()].filter(
    ([i, j]) => j >= 0 && idAt(table.before, "text", i) !== idAt(table.after, "text", j),
  );
  const lost = indexWords(
    changed.map(([i, j]) => ({
      owner: i,
      words: onlyIn(likeness.bag(idAt(table.before, "text", i)), likeness.bag(idAt(table.after, "text", j))),
    })),
  );
  const gained = indexWords(
    changed.map(([i, j]) => ({
      owner: j,
      words: onlyIn(likeness.bag(idAt(table.after, "text", j)), likeness.bag(idAt(table.before, "text", i))),
    })),
  );
  const added: Added[] = [];
  partners.ofAfter.forEach((i, j) => {
    if (i < 0)
      added.push({ after: j, splitFrom: holderOf(likeness.bag(idAt(table.after, "text", j)), lost, likeness) });
  });
  const removed: Removed[] = [];
  partners.ofBefore.forEach((j, i) => {
    if (j < 0)
      removed.push({ before: i, mergedInto: holderOf(likeness.bag(idAt(table.before, "text", i)), gained, likeness) });
  });
  return { added, removed };
}

interface Words {
  readonly owner: number;
  readonly words: Int32Array;
}

/** The words of changed actions that only one side has, findable by word. */
function indexWords(all: readonly Words[]): ReadonlyMap<number, readonly Words[]> {
  const index = new Map<number, Words[]>();
  for (const one of all) {
    for (const word of one.words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [one]);
      else if (list.length < 200) list.push(one);
    }
  }
  return index;
}

function onlyIn(mine: Int32Array, others: Int32Array): Int32Array {
  const known = new Set(others);
  return mine.filter((word) => !known.has(word));
}

function holderOf(words: Int32Array, index: ReadonlyMap<number, readonly Words[]>, likeness: Likeness): number | null {
  if (words.length < fewestWords) return null;
  const rarest = [...words].sort((a, b) => likeness.tells(b) - likeness.tells(a)).slice(0, 3);
  let whole = 0;
  for (const word of words) whole += likeness.tells(word);
  let best: { owner: number; share: number } | undefined;
  for (const one of new Set(rarest.flatMap((word) => index.get(word) ?? []))) {
    const share = sharedWeight(words, one.words, likeness.tells) / whole;
    if (share >= mostOfIt && (best === undefined || share > best.share)) best = { owner: one.owner, share };
  }
  return best?.owner ?? null;
}
