import { wordsOf } from "../grid/cleanText";
import { shareOfWords, stems } from "../compare/words";
import { forumKey } from "./forums";
import type { KeptStatus } from "./keptStatuses";
import type { AgendaItem, Sitting } from "./schedule";

/** An item on the agenda of a sitting. */
export interface ItemAt {
  readonly item: AgendaItem;
  readonly sitting: Sitting;
}

/** Share of words from which two items of one sitting are one reworded: fewer do where the number is the same. */
const alike = { withNumber: 0.3, alone: 0.6 } as const;
const numberBefore = /^[\p{L}\d.()/-]*\d[\p{L}\d.()/-]*(?: [a-z])?\s+(?=\S)/u;

const nameOf = ({ ref, text }: AgendaItem) => (ref === null ? text : `${ref} ${text}`);

/** True where a kept line is of a sitting: the same forum and month, and the same day where both name one. */
export function isAt(line: Pick<KeptStatus, "iso" | "forum">, sitting: Sitting): boolean {
  if (forumKey(line.forum) !== forumKey(sitting.forum)) return false;
  const bothDays = line.iso.length > 7 && sitting.iso.length > 7;
  return bothDays ? line.iso === sitting.iso : line.iso.slice(0, 7) === sitting.iso.slice(0, 7);
}

/** True where a kept line bears the number of an item. */
export function hasNumberOf(line: KeptStatus, { ref }: AgendaItem): boolean {
  return ref !== null && wordsOf(line.item).startsWith(`${wordsOf(ref)} `);
}

const stemsOfLines = new WeakMap<KeptStatus, ReadonlySet<string>>();
const stemsOfItems = new WeakMap<AgendaItem, ReadonlySet<string>>();

function stemsOf<Key extends object>(known: WeakMap<Key, ReadonlySet<string>>, of: Key, text: () => string) {
  const found = known.get(of) ?? stems(text());
  known.set(of, found);
  return found;
}

/** How much speaks for a kept line of the sitting being an item reworded; 0 where too little does. */
function likeness(line: KeptStatus, item: AgendaItem): number {
  const share = shareOfWords(
    stemsOf(stemsOfLines, line, () => line.item.replace(numberBefore, "")),
    stemsOf(stemsOfItems, item, () => item.text),
  );
  if (share < alike.withNumber) return 0;
  const isNumbered = hasNumberOf(line, item);
  return share < (isNumbered ? alike.withNumber : alike.alone) ? 0 : share + (isNumbered ? 1 : 0);
}

interface Edge {
  readonly each: ItemAt;
  readonly line: KeptStatus;
  readonly worth: number;
}

/** The edges that are worth more than any other at both of their ends. */
function clearlyBest(edges: readonly Edge[]): readonly Edge[] {
  const atEnd = new Map<ItemAt | KeptStatus, number[]>();
  for (const { each, line, worth } of edges) {
    for (const end of [each, line]) atEnd.set(end, [...(atEnd.get(end) ?? []), worth]);
  }
  return edges.filter(({ each, line, worth }) =>
    [each, line].every((end) => (atEnd.get(end) ?? []).filter((other) => other >= worth).length === 1),
  );
}

/** The forum and month of a line or sitting: one is at the other only where these agree. */
export const monthOf = ({ forum, iso }: { readonly forum: string; readonly iso: string }) =>
  `${forumKey(forum)}|${iso.slice(0, 7)}`;

/** The kept lines that no item has been found to be yet: by their forum and month, and among these by their words. */
function openLines(kept: readonly KeptStatus[]) {
  const open = new Map<string, Map<string, Set<KeptStatus>>>();
  for (const line of kept) {
    const byWords = open.get(monthOf(line)) ?? new Map<string, Set<KeptStatus>>();
    open.set(monthOf(line), byWords);
    const words = wordsOf(line.item);
    byWords.set(words, (byWords.get(words) ?? new Set()).add(line));
  }
  return {
    said: (sitting: Sitting, words: string) => [...(open.get(monthOf(sitting))?.get(words) ?? [])],
    all: (sitting: Sitting) => [...(open.get(monthOf(sitting))?.values() ?? [])].flatMap((lines) => [...lines]),
    close: (line: KeptStatus) => open.get(monthOf(line))?.get(wordsOf(line.item))?.delete(line),
  };
}

/**
 * Which line of the kept plan each item is: by its words at its sitting; by its words where the meeting has moved within its
 * month; else, reworded, by its number and nearness of words, where no other is as near. What is not in the map is new.
 */
export function followItems(
  items: readonly ItemAt[],
  kept: readonly KeptStatus[],
  sittings: readonly Sitting[],
): ReadonlyMap<ItemAt, KeptStatus> {
  const found = new Map<ItemAt, KeptStatus>();
  const open = openLines(kept);
  const take = (each: ItemAt, line: KeptStatus | undefined) => {
    if (!line) return;
    found.set(each, line);
    open.close(line);
  };
  const hasMoved = (line: KeptStatus) => !sittings.some((sitting) => isAt(line, sitting));
  for (const isOf of [isAt, hasMoved]) {
    for (const each of items) {
      if (found.has(each)) continue;
      const { item, sitting } = each;
      const same = open.said(sitting, wordsOf(nameOf(item))).filter((line) => isOf(line, sitting));
      const near = same.filter((line) => line.joint === sitting.joint);
      take(each, near.find((line) => line.kind === item.kind) ?? near[0] ?? same[0]);
    }
  }
  const left = items.filter((each) => !found.has(each));
  const lines = new Map<string, readonly KeptStatus[]>();
  const edges = left.flatMap((each) => {
    const there = lines.get(monthOf(each.sitting)) ?? open.all(each.sitting);
    lines.set(monthOf(each.sitting), there);
    return there.flatMap((line): readonly Edge[] => {
      const worth = isAt(line, each.sitting) ? likeness(line, each.item) : 0;
      return worth === 0 ? [] : [{ each, line, worth }];
    });
  });
  for (const { each, line } of clearlyBest(edges)) take(each, line);
  return found;
}
