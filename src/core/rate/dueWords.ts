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

/** "the Board", "BMG": whose meetings are counted. */
export function sayForum(forum: string): string {
  return /board|partnership|executive|group|committee/i.test(forum) ? `the ${forum}` : forum;
}

type Late = Extract<Lateness, { readonly late: "yes" }>;

/** How late, and what stands in brackets behind it. */
function howLate({ rung, count }: Late): readonly [how: string, more: string | null] {
  const { from, to } = rung ?? {};
  if (count) {
    const forum = from?.forum ?? to?.forum ?? null;
    const dates = count.dates.length === 0 ? null : listed(count.dates.map(sayDay));
    return [`${countOf(count.least, "meeting")} of ${forum === null ? "its forum" : sayForum(forum)} since`, dates];
  }
  if (!from) return [to ? `less than ${to.words}` : "", null];
  return [to ? `over ${from.words} and less than ${to.words}` : `over ${from.words}`, null];
}

/** "Due June 2018, not recorded as complete at 10 October 2018: over three months (end of June assumed)". */
export function sayLate(asAt: Day, deadline: Deadline, lateness?: Late): string {
  const [how, more] = lateness ? howLate(lateness) : ["", null];
  const said = [more, assumedDay(deadline)].filter((each) => each !== null);
  const end = said.length === 0 ? "" : ` (${said.join("; ")})`;
  const due = `Due ${sayDue(deadline)}`;
  return how === ""
    ? `${due}${end}, not recorded as complete at ${sayDay(asAt)}`
    : `${due}, not recorded as complete at ${sayDay(asAt)}: ${how}${end}`;
}
