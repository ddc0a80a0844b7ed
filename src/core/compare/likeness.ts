import type { Side, Table } from "./table";
import { idAt } from "./table";
import { stems } from "./words";

/** How alike two action texts are, against how alike different actions of these very plans are. */
export interface Likeness {
  /** The different words of a text by their ids, rising; empty for none. */
  bag(text: number): Int32Array;
  /** What a word tells: the log of how rare it is. */
  tells(word: number): number;
  /** All that the words of a text tell. */
  whole(text: number): number;
  /** The share of the telling words in common, 0 to 1, and what these words tell. */
  compare(a: number, b: number): { readonly share: number; readonly tells: number };
  /** 0: no more alike than the most alike of different neighbours; 1: the same words; below 0: as unlike as different actions are. */
  standing(share: number): number;
}

const sampleSize = 120;
/** What a word tells that every action has. */
const leastTold = 0.2;
const leastCommonShare = 0.15;
const mostCommonShare = 0.85;

/** Words are weighed by how rare they are in the actions given (those still open) and a sample of the others. */
export function measureLikeness(table: Table, open: { before: readonly number[]; after: readonly number[] }): Likeness {
  const words = new Map<string, number>();
  const bags = new Map<number, Int32Array>();
  const bag = (text: number): Int32Array => {
    const known = bags.get(text);
    if (known !== undefined) return known;
    const ids: number[] = [];
    for (const stem of stems(text < 0 ? "" : (table.values.text[text] ?? ""))) {
      const id = words.get(stem) ?? words.size;
      if (id === words.size) words.set(stem, id);
      ids.push(id);
    }
    const made = Int32Array.from(ids).sort();
    bags.set(text, made);
    return made;
  };

  const seen: number[] = [];
  const look = (side: Side, index: number) => {
    const text = idAt(side, "text", index);
    if (text >= 0) for (const word of bag(text)) seen[word] = (seen[word] ?? 0) + 1;
  };
  const samples = [sampleOf(table.before), sampleOf(table.after)] as const;
  for (const i of new Set([...samples[0], ...open.before])) look(table.before, i);
  for (const j of new Set([...samples[1], ...open.after])) look(table.after, j);
  const looked = samples[0].length + samples[1].length + open.before.length + open.after.length;
  const weights = Float64Array.from(seen, (count) =>
    Math.max(leastTold, Math.log((looked + 1) / ((count ?? 0) + 0.5))),
  );
  const unseenWeight = Math.log((looked + 1) / 0.5);
  const tells = (word: number) => weights[word] ?? unseenWeight;

  const wholes = new Map<number, number>();
  const whole = (text: number): number => {
    const known = wholes.get(text);
    if (known !== undefined) return known;
    let sum = 0;
    for (const word of bag(text)) sum += tells(word);
    wholes.set(text, sum);
    return sum;
  };
  const compare = (a: number, b: number) => {
    const shared = sharedWeight(bag(a), bag(b), tells);
    const sum = whole(a) + whole(b);
    return { share: sum === 0 ? 0 : (2 * shared) / sum, tells: shared };
  };

  const different = [
    ...neighbourShares(table.before, samples[0], compare),
    ...neighbourShares(table.after, samples[1], compare),
  ];
  different.sort((a, b) => a - b);
  const at = (part: number) => different[Math.floor(part * (different.length - 1))] ?? 0;
  const ceiling = Math.min(mostCommonShare, Math.max(leastCommonShare, at(0.95)));
  const usual = Math.min(at(0.5), ceiling - 0.08);
  // Where different actions are worded nearly alike, being no more alike than they are says the less.
  const says = (1 - ceiling) / (1 - leastCommonShare);
  const standing = (share: number) =>
    share >= ceiling ? (share - ceiling) / (1 - ceiling) : (says * (share - ceiling)) / (ceiling - usual);
  return { bag, tells, whole, compare, standing };
}

/** What two rising lists of words have in common, weighed. */
export function sharedWeight(a: Int32Array, b: Int32Array, tells: (word: number) => number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      sum += tells(left);
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return sum;
}

/** Neighbouring rows, two by two, spread evenly over the plan. */
function sampleOf(side: Side): readonly number[] {
  if (side.count <= sampleSize) return Array.from({ length: side.count }, (_, index) => index);
  const step = (side.count * 2) / sampleSize;
  return Array.from({ length: sampleSize }, (_, k) => Math.floor(Math.floor(k / 2) * step) + (k % 2));
}

/** How alike neighbouring rows of one version are: different actions, and on one subject as a rule. */
function neighbourShares(side: Side, sample: readonly number[], compare: Likeness["compare"]): number[] {
  const shares: number[] = [];
  sample.forEach((index, k) => {
    const next = sample[k + 1];
    if (next === undefined) return;
    const a = idAt(side, "text", index);
    const b = idAt(side, "text", next);
    if (a >= 0 && b >= 0 && a !== b) shares.push(compare(a, b).share);
  });
  return shares;
}
