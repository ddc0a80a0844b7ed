import type { Settings } from "../plan/settings";
import { forumKey, twoNames } from "./forums";
import type { Entry, ScheduleRow, Sitting } from "./schedule";

/** Two sittings are one where date, forum and joint agree. */
export function sittingKey(sitting: { readonly iso: string; readonly forum: string; readonly joint: boolean }): string {
  return `${sitting.iso}|${forumKey(sitting.forum)}|${sitting.joint ? "joint" : ""}`;
}

/** One name for each forum: of the names that the officer's aliases or answers make one, the one written most often, the first of these. */
export function oneName(
  names: readonly string[],
  { aliases, forums }: Pick<Settings, "aliases" | "forums">,
): (name: string) => string {
  const byAlias = new Map(Object.entries(aliases).map(([from, to]) => [forumKey(from), to]));
  const pairs = Object.entries(forums).flatMap(([pair, isOne]) => (isOne ? [twoNames(pair).map(forumKey)] : []));
  const meantBy = (name: string) => byAlias.get(forumKey(name)) ?? name;
  const used = new Map<string, { readonly name: string; times: number }>();
  for (const name of names.map(meantBy)) {
    const known = used.get(forumKey(name));
    if (known) known.times += 1;
    else used.set(forumKey(name), { name, times: 1 });
  }
  const chosen = new Map<string, string>();
  for (const key of used.keys()) {
    const own = [...used].filter(([each]) => sameAs(key, pairs).has(each)).map(([, each]) => each);
    const most = Math.max(...own.map(({ times }) => times));
    chosen.set(key, own.find(({ times }) => times === most)?.name ?? key);
  }
  return (name) => {
    const key = forumKey(meantBy(name));
    const one = chosen.get(key) ?? [...sameAs(key, pairs)].flatMap((each) => chosen.get(each) ?? [])[0];
    return one ?? meantBy(name);
  };
}

/** A key and every key that pairs make one with it, by way of others too. */
function sameAs(key: string, pairs: readonly (readonly string[])[]): ReadonlySet<string> {
  const found = new Set([key]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const pair of pairs) if (pair.some((each) => found.has(each))) pair.forEach((each) => found.add(each));
  }
  return found;
}

/** The one meeting kept for an entry's month and forum: that it is joint is the sitting's to say. Undefined where none or several would do. */
function keptFor(entry: Entry, kept: readonly Sitting[]): Sitting | undefined {
  const { forum } = entry;
  if (forum === null) return undefined;
  const there = kept.filter(
    (each) => forumKey(each.forum) === forumKey(forum) && each.iso.slice(0, 7) === entry.iso.slice(0, 7),
  );
  const able = there.filter((each) => each.joint === entry.joint);
  const one = able.length > 0 ? able : there;
  return one.length === 1 && (one[0]?.iso === entry.iso || entry.iso.length === 7 || one[0]?.iso.length === 7)
    ? one[0]
    : undefined;
}

/** The rows with each forum under one name, and each entry at the meeting that the officers keep for it. */
export function settleRows(
  rows: readonly ScheduleRow[],
  kept: readonly Sitting[],
  name: (written: string) => string,
): readonly ScheduleRow[] {
  return rows.map((row) => ({
    ...row,
    entries: row.entries.map((each): Entry => {
      const entry = each.forum === null ? each : { ...each, forum: name(each.forum) };
      const sitting = keptFor(entry, kept);
      if (!sitting) return entry;
      const iso = sitting.iso.length > entry.iso.length ? sitting.iso : entry.iso;
      return { ...entry, iso, joint: entry.joint || sitting.joint };
    }),
  }));
}

const before = (a: Sitting, b: Sitting) =>
  a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : a.forum.localeCompare(b.forum) || Number(a.joint) - Number(b.joint);

/** Every sitting that is kept or named, and every one proposed, in the order of their dates. */
export function sittingsOf(rows: readonly ScheduleRow[], kept: readonly Sitting[]): readonly Sitting[] {
  const found = new Map<string, Sitting>();
  for (const sitting of kept) found.set(sittingKey(sitting), sitting);
  for (const { iso, forum, joint, jointWith, proposed, outsideYear } of rows.flatMap((row) => row.entries)) {
    if (forum === null) continue;
    const sitting = { iso, forum, joint, ...(jointWith === undefined ? {} : { jointWith }), proposed, outsideYear };
    const known = found.get(sittingKey(sitting));
    if (!known) found.set(sittingKey(sitting), sitting);
    else if (known.proposed && !proposed) found.set(sittingKey(sitting), { ...known, proposed: false });
  }
  return [...found.values()].sort(before);
}
