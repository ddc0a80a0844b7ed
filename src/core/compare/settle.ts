import { idAt, type Field, type Table } from "./table";

/** Per action of each version the action it is of the other; -1 while that is open. */
export interface Partners {
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;
}

export function noPartners(table: Table): Partners {
  return {
    ofBefore: new Int32Array(table.before.count).fill(-1),
    ofAfter: new Int32Array(table.after.count).fill(-1),
  };
}

export function join(partners: Partners, before: number, after: number): void {
  partners.ofBefore[before] = after;
  partners.ofAfter[after] = before;
}

/** A text as short as "Report annually" is not enough by itself to say that two rows are one action. */
const tellingLength = 24;
const wholeKey: readonly Field[] = ["text", "number", "band", "outcome", "intro", "lead"];

/**
 * Pairs that need no weighing: the same words, on one action only in either version; and actions alike in everything,
 * in their order, where both versions hold as many of them.
 */
export function settleSameWords(table: Table, may: (before: number, after: number) => boolean): Partners {
  const partners = noPartners(table);
  const texts = table.before.ids.text;
  const held = table.held.text;
  const placeAfter = new Int32Array(table.values.text.length).fill(-1);
  table.after.ids.text.forEach((text, j) => {
    if (text >= 0) placeAfter[text] = j;
  });
  texts.forEach((text, i) => {
    const j = text < 0 ? -1 : (placeAfter[text] ?? -1);
    if (j < 0 || held.before[text] !== 1 || held.after[text] !== 1 || !may(i, j)) return;
    const length = table.values.text[text]?.length ?? 0;
    if (length >= tellingLength || sameField(table, "number", i, j) || sameField(table, "outcome", i, j))
      join(partners, i, j);
  });
  const open = stillOpen(partners);
  const alike = groupsOf(open.before, open.after, (version, index) => {
    const side = table[version];
    if (idAt(side, "text", index) < 0 && idAt(side, "number", index) < 0) return undefined;
    return wholeKey.map((field) => idAt(side, field, index)).join();
  });
  for (const { before, after } of alike) {
    if (before.length !== after.length) continue;
    before.forEach((i, k) => {
      const j = after[k];
      if (j !== undefined && may(i, j)) join(partners, i, j);
    });
  }
  return partners;
}

/** True where both hold the same value; false where either holds none. */
export function sameField(table: Table, field: Field, before: number, after: number): boolean {
  const id = idAt(table.before, field, before);
  return id >= 0 && id === idAt(table.after, field, after);
}

interface Group {
  readonly before: number[];
  readonly after: number[];
}

/** Actions of both versions by a key, groups that both have; undefined keeps an action out. */
export function groupsOf(
  befores: Iterable<number>,
  afters: Iterable<number>,
  keyOf: (version: "before" | "after", index: number) => number | string | undefined,
): readonly Group[] {
  const groups = new Map<number | string, Group>();
  for (const i of befores) {
    const key = keyOf("before", i);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { before: [i], after: [] });
    else group.before.push(i);
  }
  for (const j of afters) {
    const key = keyOf("after", j);
    if (key !== undefined) groups.get(key)?.after.push(j);
  }
  return [...groups.values()].filter((group) => group.after.length > 0);
}

/** The actions still open on each side. */
export interface Open {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function stillOpen(partners: Partners): Open {
  const free = (side: Int32Array) => [...side.keys()].filter((index) => side[index] === -1);
  return { before: free(partners.ofBefore), after: free(partners.ofAfter) };
}
