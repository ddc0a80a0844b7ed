import { sayDay, type Day } from "../grid/day";
import { countOf, listed } from "../plan/listed";
import type { Deadline } from "../timescale/timescale";
import type { Lateness } from "./lateness";
import type { Threshold } from "./threshold";

/** When something is due, in words: "June 2018", "the quarter to December 2018". */
export function sayDue({ iso, kind }: Deadline): string {
  const day = sayDay(iso ?? "");
  return kind === "quarter" ? `in the quarter to ${day}` : day;
}

/** What was filled in to judge by a deadline ("end of June assumed"); null where its words said it all. */
export function assumedIn({ iso, kind, assumed }: Deadline): string | null {
  if (iso === null) return null;
  const year = assumed.includes("year") ? iso.slice(0, 4) : null;
  if (kind === "day" || iso.length > 7) return year === null ? null : `the year ${year} assumed`;
  const end = `end of ${sayDay(iso).split(" ")[0] ?? ""} assumed`;
  return year === null ? end : `${end}, and ${year} as its year`;
}

/** Only the day that was filled in, as it stands in brackets in a sentence. */
function assumedDay({ iso, kind }: Deadline): string | null {
  return iso === null || kind === "day" || iso.length > 7 ? null : `end of ${sayDay(iso).split(" ")[0] ?? ""} assumed`;
}

/** "more than three months", "two Board meetings": a threshold as what lies beyond it. */
export function sayOver(threshold: Threshold): string {
  return threshold.isItself ? `${threshold.words} or more` : `more than ${threshold.words}`;
}

function howLate(lateness: Lateness): string {
  if (lateness.late !== "slightly" && lateness.late !== "seriously") return "";
  const { than, count } = lateness;
  if (count) {
    const dates = count.dates.length === 0 ? "" : ` (${listed(count.dates.map(sayDay))})`;
    return `${countOf(count.least, "meeting")} of ${than?.forum ?? "its forum"} since${dates}`;
  }
  if (!than) return "";
  return lateness.late === "seriously" ? `over ${than.words}` : `less than ${than.words}`;
}

/** "Due June 2018, not recorded as complete at 10 October 2018: over three months (end of June assumed)". */
export function sayLate(asAt: Day, deadline: Deadline, lateness: Lateness): string {
  const how = howLate(lateness);
  const day = assumedDay(deadline);
  const end = day === null ? "" : ` (${day})`;
  const due = `Due ${sayDue(deadline)}`;
  return how === ""
    ? `${due}${end}, not recorded as complete at ${sayDay(asAt)}`
    : `${due}, not recorded as complete at ${sayDay(asAt)}: ${how}${end}`;
}
