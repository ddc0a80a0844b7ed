import type { Level } from "../plan/finding";
import { countOf, listed } from "../plan/listed";
import { sayDay } from "../grid/day";
import type { Period } from "../plan/plan";
import type { Contradiction, Entry, ScheduleRow } from "./schedule";

/** What does not hold in one row of a schedule: one fact, the cells that show it, and a sentence for each of them. */
export interface ScheduleFact {
  readonly kind: Contradiction["kind"];
  readonly level: Level;
  /** The fact told once. */
  readonly text: string;
  readonly sheet: string;
  /** Each cell where it shows, and what is said there. */
  readonly at: readonly { readonly cell: string | null; readonly message: string }[];
}

const counts = (entry: Entry) => entry.kind === "report" || entry.kind === "standing";
const says = (entries: readonly Entry[]) => listed([...new Set(entries.map((entry) => sayDay(entry.iso)))]);

/** A row with a fact's entries: nothing where there are none. */
function factOf(
  row: ScheduleRow,
  entries: readonly Entry[],
  kind: Contradiction["kind"],
  level: Level,
  told: { readonly text: string; readonly each: (entry: Entry) => string },
): readonly ScheduleFact[] {
  if (entries.length === 0) return [];
  const at = entries.map((entry) => ({ cell: entry.cell, message: told.each(entry) }));
  return [{ kind, level, text: told.text, sheet: row.sheet, at }];
}

function jointFacts(row: ScheduleRow): readonly ScheduleFact[] {
  const heard = row.entries.filter((entry) => entry.kind !== "deliverable" && !entry.proposed);
  if (row.joint === true) {
    const apart = heard.filter((entry) => !entry.joint && entry.kind !== "update");
    return factOf(row, apart, "joint-not-at-joint", "must", {
      text: `${row.priority} is a joint priority, and ${says(apart)} ${apart.length === 1 ? "is" : "are"} not marked as joint.`,
      each: (entry) => `${row.priority} is a joint priority, and ${sayDay(entry.iso)} is not marked as joint.`,
    });
  }
  const together = row.joint === false ? heard.filter((entry) => entry.joint) : [];
  return factOf(row, together, "joint-at-single", "must", {
    text: `${row.priority} is not listed as a joint priority, and is to go to the joint ${together[0]?.forum ?? "Board"} in ${says(together)}.`,
    each: (entry) =>
      `${row.priority} is not listed as a joint priority, and is to go to the joint ${entry.forum ?? "Board"} in ${sayDay(entry.iso)}.`,
  });
}

/** Dates outside the year: one fact per month or day, however many priorities it is for. */
function outsideFacts(rows: readonly ScheduleRow[], period: Period): readonly ScheduleFact[] {
  const found = rows.flatMap((row) => row.entries.flatMap((entry) => (entry.outsideYear ? [{ row, entry }] : [])));
  const dates = [...new Set(found.map(({ entry }) => entry.iso))].sort();
  return dates.map((iso) => {
    const here = found.filter(({ entry }) => entry.iso === iso);
    const isBefore = period.from !== null && iso < period.from.slice(0, iso.length);
    const bound = isBefore ? period.from : period.to;
    const year = bound === null ? "" : isBefore ? ` (from ${sayDay(bound)})` : ` (to ${sayDay(bound)})`;
    const text = `${sayDay(iso)} lies outside the plan's year${year}`;
    const priorities = listed([...new Set(here.map(({ row }) => row.priority))]);
    return {
      kind: "outside-year",
      level: "should",
      text: `${text}: ${priorities}.`,
      sheet: here[0]?.row.sheet ?? "",
      at: here.map(({ entry }) => ({ cell: entry.cell, message: `${text}.` })),
    };
  });
}

/** Fewer than two reports in the year; where the schedule gives every priority one date only, one is its habit and enough. */
function tooFewFacts(row: ScheduleRow, expected: number): readonly ScheduleFact[] {
  const inYear = new Set(
    row.entries.filter((entry) => counts(entry) && !entry.outsideYear).map((entry) => `${entry.iso}|${entry.joint}`),
  );
  if (inYear.size >= expected || row.isRegular) return [];
  const updates = row.entries.filter((entry) => entry.kind === "update").length;
  const outside = row.entries.filter((entry) => counts(entry) && entry.outsideYear).length;
  const why = [
    ...(outside > 0 ? [`${countOf(outside, "report")} ${outside === 1 ? "lies" : "lie"} outside it`] : []),
    ...(updates > 0 ? [`${countOf(updates, "update")} ${updates === 1 ? "is no report" : "are no reports"}`] : []),
  ];
  const has = inYear.size === 0 ? "no report" : "one report";
  const text = `${row.priority} has ${has} in the year${why.length > 0 ? ` (${listed(why)})` : ""}.`;
  const level = inYear.size === 0 ? "must" : "should";
  return [{ kind: "fewer-than-two", level, text, sheet: row.sheet, at: [{ cell: row.cell, message: text }] }];
}

/** Everything that does not hold within the rows of one schedule. */
export function scheduleFacts(rows: readonly ScheduleRow[], period: Period): readonly ScheduleFact[] {
  const dates = rows.map((row) => row.entries.length);
  const expected = Math.min(2, Math.max(0, ...dates));
  const hasYear = period.from !== null || period.to !== null;
  return [
    ...rows.flatMap((row) => [...(expected > 0 ? tooFewFacts(row, expected) : []), ...jointFacts(row)]),
    ...(hasYear ? outsideFacts(rows, period) : []),
  ];
}
