import { leadsIn } from "../plan/leads";
import { forumKey } from "../schedule/forums";
import { sayForum } from "../schedule/sayForum";
import type { Entry, ScheduleRow, Sitting } from "../schedule/schedule";

/** What the rows of the grid are. */
export const groupings = ["priority", "action", "lead", "sub-group"] as const;
export type Grouping = (typeof groupings)[number];

/** One row of the grid: what it is called, and everything that its rows say. */
export interface GridRow {
  readonly ref: string | null;
  readonly name: string;
  readonly lead: string | null;
  readonly joint: boolean | null;
  readonly entries: readonly Entry[];
}

/** The leads that a row counts under, each by the name that the officer's aliases give it. "District & Borough Councils" is one. */
function leadsOf(row: ScheduleRow, aliases: Readonly<Record<string, string>>): readonly string[] {
  const named = (row.lead ?? "").split(/;|\n/).flatMap((part) => {
    const leads = /\s&\s/.test(part) ? [] : leadsIn(part, aliases);
    return leads.length > 0 ? leads : [part.trim()];
  });
  const certain = named.filter((name) => name !== "" && !/^(?:tbc|tba|n\/?a|-)$/i.test(name));
  return certain.length > 0 ? [...new Set(certain)] : ["No lead named"];
}

function keysOf(row: ScheduleRow, by: Grouping, aliases: Readonly<Record<string, string>>): readonly string[] {
  if (by === "priority") return [row.priority];
  if (by === "lead") return leadsOf(row, aliases);
  return [row.of === "sub-group" ? row.priority : (row.reporter ?? row.lead ?? "Nobody named")];
}

/** One row each where rows are actions; else the rows of one priority, lead or sub-group together. What several lead stands under each. */
export function groupRows(
  rows: readonly ScheduleRow[],
  by: Grouping,
  aliases: Readonly<Record<string, string>> = {},
): readonly GridRow[] {
  if (by === "action") return rows.map((row) => ({ ...row, name: row.what }));
  const groups = new Map<string, { readonly name: string; readonly own: ScheduleRow[] }>();
  for (const row of rows) {
    for (const name of keysOf(row, by, aliases)) {
      const key = by === "priority" ? name : forumKey(name);
      const group = groups.get(key) ?? { name, own: [] };
      group.own.push(row);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ name, own }) => {
    const one = <T>(values: readonly (T | null)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
    return {
      ref: by === "priority" ? one(own.map((row) => row.ref)) : null,
      name,
      lead: by === "lead" ? null : [...new Set(own.flatMap((row) => row.lead ?? []))].join("; ") || null,
      joint: own.some((row) => row.joint === true) ? true : one(own.map((row) => row.joint)),
      entries: own.flatMap((row) => row.entries),
    };
  });
}

const words = { report: "Report", update: "Update", standing: "Standing item", deliverable: "Deliverable" } as const;

/** "Report", "3 reports, 1 update (proposed)": what a grid's cell says of its entries; "" for none. */
export function sayEntries(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const said = `${words[entry.kind]}${entry.proposed ? " (proposed)" : ""}`;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].map(([said, count]) => (count === 1 ? said : `${count} × ${said}`)).join(", ");
}

/** A sitting as a column is headed: date or month, forum, joint or not, and whether it is outside the year. */
export function sittingHeading(sitting: Sitting, say: (iso: string) => string): string {
  const joint = sitting.jointWith === undefined ? "" : `\n(with ${sitting.jointWith})`;
  const aside = `${sitting.outsideYear ? "\noutside the year" : ""}${sitting.proposed ? "\nproposed" : ""}`;
  return `${say(sitting.iso)}\n${sayForum(sitting)}${joint}${aside}`;
}
