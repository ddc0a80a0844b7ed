import { forumKey } from "./forums";
import type { Entry, ScheduleRow, Sitting } from "./schedule";

/** Two sittings are one where date, forum and joint agree. */
export function sittingKey(sitting: { readonly iso: string; readonly forum: string; readonly joint: boolean }): string {
  return `${sitting.iso}|${forumKey(sitting.forum)}|${sitting.joint ? "joint" : ""}`;
}

/** The forums' names as the workbook first writes each, by the officer's aliases where there are any. */
export function oneName(names: readonly string[], aliases: Readonly<Record<string, string>>): (name: string) => string {
  const byAlias = new Map(Object.entries(aliases).map(([from, to]) => [forumKey(from), to]));
  const first = new Map<string, string>();
  for (const name of names) {
    const meant = byAlias.get(forumKey(name)) ?? name;
    if (!first.has(forumKey(meant))) first.set(forumKey(meant), meant);
  }
  return (name) => {
    const meant = byAlias.get(forumKey(name)) ?? name;
    return first.get(forumKey(meant)) ?? meant;
  };
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
