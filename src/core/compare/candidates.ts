import type { Likeness } from "./likeness";
import { expectedPlaces } from "./neighbourhood";
import { groupsOf, type Open, type Partners } from "./settle";
import { idAt, type Field, type Table } from "./table";

/** Every cap below is per action, so that blank or repeated numbers and common words cost no more than others. */
const mostByWords = 8;
const mostByValue = 4;
const mostSameText = 10;
const postingsRead = 1000;

/** The later actions worth weighing against each open earlier one: by words, by number, by measure and update, by place. */
export function findCandidates(
  table: Table,
  open: Open,
  partners: Partners,
  likeness: Likeness,
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const i of open.before) found.set(i, new Set());
  const isOpen = new Uint8Array(table.after.count);
  for (const j of open.after) isOpen[j] = 1;
  const add = (i: number, j: number) => {
    if (isOpen[j] === 1) found.get(i)?.add(j);
  };
  byWords(table, open, likeness, add);
  byValue(table, "text", mostSameText, open, add);
  for (const field of ["number", "ref", "update", "measure"] as const) {
    byValue(table, field, mostByValue, open, add);
  }
  for (const i of open.before) for (const j of expectedPlaces(partners, i)) add(i, j);
  return found;
}

function byWords(table: Table, open: Open, likeness: Likeness, add: (i: number, j: number) => void): void {
  const postings: number[][] = [];
  open.after.forEach((j, rank) => {
    for (const word of likeness.bag(idAt(table.after, "text", j))) (postings[word] ??= []).push(rank);
  });
  const wholes = open.after.map((j) => likeness.whole(idAt(table.after, "text", j)));
  const shared = new Float64Array(open.after.length);
  for (const i of open.before) {
    const text = idAt(table.before, "text", i);
    const rarestFirst = [...likeness.bag(text)].sort((a, b) => (postings[a]?.length ?? 0) - (postings[b]?.length ?? 0));
    const touched: number[] = [];
    let read = 0;
    for (const word of rarestFirst) {
      const list = postings[word];
      if (list === undefined) continue;
      if (read > 0 && read + list.length > postingsRead) break;
      read += list.length;
      const tells = likeness.tells(word);
      for (const rank of list) {
        if (shared[rank] === 0) touched.push(rank);
        shared[rank] = (shared[rank] ?? 0) + tells;
      }
    }
    const own = likeness.whole(text);
    const share = (rank: number) => (shared[rank] ?? 0) / (own + (wholes[rank] ?? 0));
    for (const rank of bestOf(touched, share, mostByWords)) add(i, open.after[rank] ?? -1);
    for (const rank of touched) shared[rank] = 0;
  }
}

/** The few highest, without sorting them all. */
function bestOf(ranks: readonly number[], value: (rank: number) => number, most: number): readonly number[] {
  const best: { readonly rank: number; readonly value: number }[] = [];
  for (const rank of ranks) {
    const here = value(rank);
    const last = best[best.length - 1];
    if (best.length === most && last !== undefined && last.value >= here) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && (best[at - 1]?.value ?? 0) < here) at -= 1;
    best.splice(at, 0, { rank, value: here });
  }
  return best.map((one) => one.rank);
}

/** Actions with the same value: all of them where they are few, else those at the same stage of the list. */
function byValue(table: Table, field: Field, most: number, open: Open, add: (i: number, j: number) => void): void {
  const groups = groupsOf(open.before, open.after, (version, index) => {
    const id = idAt(table[version], field, index);
    return id < 0 ? undefined : id;
  });
  for (const { before, after } of groups) {
    before.forEach((i, rank) => {
      const middle = Math.round((rank * after.length) / before.length);
      const from = Math.max(0, Math.min(middle - Math.floor(most / 2), after.length - most));
      for (const j of after.slice(from, from + most)) add(i, j);
    });
  }
}
