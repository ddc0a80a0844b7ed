import type { Agenda, AgendaItem, Entry, ScheduleRow, Sitting } from "./schedule";
import { sittingKey } from "./settle";

function itemOf(row: ScheduleRow, entry: Entry): AgendaItem {
  return { text: row.what, lead: row.lead, kind: entry.kind, ref: row.ref, proposed: entry.proposed };
}

/** What is heard at each sitting, the rows in their order: one item per row, however often its cells name the sitting. */
export function agendas(rows: readonly ScheduleRow[], sittings: readonly Sitting[]): readonly Agenda[] {
  const items = new Map<string, AgendaItem[]>(sittings.map((sitting) => [sittingKey(sitting), []]));
  for (const row of rows) {
    const seen = new Set<string>();
    for (const entry of row.entries) {
      if (entry.forum === null || entry.kind === "deliverable" || entry.forum === row.reporter) continue;
      const key = sittingKey({ ...entry, forum: entry.forum });
      if (seen.has(`${key}|${entry.kind}`)) continue;
      seen.add(`${key}|${entry.kind}`);
      items.get(key)?.push(itemOf(row, entry));
    }
  }
  return sittings.flatMap((sitting) => {
    const heard = items.get(sittingKey(sitting)) ?? [];
    return heard.length === 0 ? [] : [{ sitting, items: heard }];
  });
}
