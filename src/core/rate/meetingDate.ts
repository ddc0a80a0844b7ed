import { sayDay, type Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import { dayIn } from "../recognise/title/period";
import type { KeptSnapshot } from "../snapshot/readHistory";
import { logEntries } from "./updateLog";

/** The meeting date that a plan's own title offers, or why it must be asked for. */
export type MeetingDate =
  | { readonly day: Day }
  | {
      readonly day: null;
      /** none: the title names no date. kept: that meeting is kept already. behind: something in the plan is newer. */
      readonly why: "none" | "kept" | "behind";
      /** The date in the title; null with "none". */
      readonly titled: Day | null;
      /** What is as new or newer than the title: a meeting's name, or a date; null with "none". */
      readonly newer: string | null;
    };

/** The newest date that somebody wrote an update on: at the head of a log's entry, or in the heading over updates that are there. */
function newestUpdate(plan: Plan, updateHeading: string | undefined): string | undefined {
  const inLogs = plan.actions.flatMap(({ update }) => logEntries(update).map(({ iso }) => iso));
  const hasUpdates = plan.actions.some(({ update }) => update !== null);
  const over = updateHeading !== undefined && hasUpdates ? dayIn(updateHeading) : undefined;
  return [...inLogs, ...(over === undefined ? [] : [over])].sort().at(-1);
}

/**
 * The date to judge a plan at where nobody gave one: the one in its title, unless that meeting is kept already, a later one is, or an
 * update was written later. Then the title was not yet brought up to date, and the officer is asked. Never today.
 */
export function meetingDateOf(
  plan: Plan,
  snapshots: readonly Pick<KeptSnapshot, "asAt" | "name" | "sheet">[],
  updateHeading?: string,
): MeetingDate {
  const titled = plan.period.asAt;
  if (titled === null) return { day: null, why: "none", titled: null, newer: null };
  const own = snapshots.filter(({ sheet }) => sheet === plan.sheet || sheet === "");
  const last = own.reduce<(typeof own)[number] | undefined>((best, each) => (best && best.asAt > each.asAt ? best : each), undefined); // prettier-ignore
  if (last?.asAt === titled) return { day: null, why: "kept", titled, newer: last.name };
  if (last && last.asAt > titled) return { day: null, why: "behind", titled, newer: last.name };
  const newest = newestUpdate(plan, updateHeading);
  // A month counts as newer only where all of it is.
  const isNewer = newest !== undefined && (newest.length > 7 ? newest > titled : newest > titled.slice(0, 7));
  return isNewer ? { day: null, why: "behind", titled, newer: `an update of ${sayDay(newest)}` } : { day: titled };
}

/** Why the date is asked for, in a sentence. `what`: what would be judged by it. */
export function sayAskDate(date: Extract<MeetingDate, { readonly day: null }>, what = "ratings"): string {
  const ask = `Give the meeting's date to have the ${what} judged by it.`;
  if (date.why === "none" || date.titled === null) return ask;
  const title = `The title says ${sayDay(date.titled)}`;
  return date.why === "kept"
    ? `${title}, and that meeting is kept already (${date.newer ?? ""}). ${ask}`
    : `${title}, and the plan holds something newer (${date.newer ?? ""}). ${ask}`;
}
