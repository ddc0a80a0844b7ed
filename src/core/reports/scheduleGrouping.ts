import { sayForum } from "../schedule/contradictions";
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

function keyOf(row: ScheduleRow, by: Grouping): string {
  if (by === "priority") return row.priority;
  if (by === "lead") return row.lead ?? "No lead named";
  return row.of === "sub-group" ? row.priority : (row.reporter ?? row.lead ?? "Nobody named");
}

/** One row each where rows are actions; else the rows of one priority, lead or sub-group together. */
export function groupRows(rows: readonly ScheduleRow[], by: Grouping): readonly GridRow[] {
  if (by === "action") return rows.map((row) => ({ ...row, name: row.what }));
  const groups = new Map<string, ScheduleRow[]>();
  for (const row of rows) groups.set(keyOf(row, by), [...(groups.get(keyOf(row, by)) ?? []), row]);
  return [...groups].map(([name, own]) => {
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
