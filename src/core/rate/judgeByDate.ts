import type { KeyEntry } from "../key/key";
import type { Day } from "../grid/day";
import type { Deadline } from "../timescale/timescale";
import { assumedIn, sayLate } from "./dueWords";
import { entryOf, proposalFor, type Case } from "./judged";
import { canSayDone, isForBegunWork, mayMeanDone, saysPassed, speaksOfTime } from "./keyWords";
import { latenessAt, type Lateness } from "./lateness";
import { ownUpdate } from "./ownUpdate";
import type { Proposal } from "./proposal";
import { newestWords } from "./updateLog";
import { speaksOfNewDate } from "./updateWords";

type Late = Extract<Lateness, { readonly late: "slightly" | "seriously" }>;
type Open = Extract<Lateness, { readonly late: "undecided" | "uncounted" }>;

/** What the date says of one action: proposals, or why it could not be decided. */
export interface ByDate {
  readonly proposals: readonly Proposal[];
  readonly open?: Open;
}

const nothing: ByDate = { proposals: [] };

/** The entry that the key's words give to work that is this late; undefined where the key has none that speaks of time. */
function lateEntry({ plan }: Case, { late, than }: Late): KeyEntry | undefined {
  const serious = entryOf(plan, "late-serious");
  const slight = entryOf(plan, "late-slight");
  const measured = late === "seriously" ? (serious ?? slight) : (slight ?? serious);
  // Where no amount is named, an entry "overdue" is for every date that passed; else the mildest is, and no worse is said.
  const named = [slight, serious].find((entry) => entry && saysPassed(entry));
  const meant = than ? measured : (named ?? measured);
  return meant && speaksOfTime(meant) ? meant : undefined;
}

/** True where the key's words decide it: by an amount, or by a date that passed. Otherwise they only say that it is late. */
function isDecided(to: KeyEntry, { than }: Late): boolean {
  return than !== undefined || saysPassed(to);
}

/** "the key calls that Red"; where the key's words do not decide it, no more than that it is late. */
function sayCalled({ entry, plan }: Case, to: KeyEntry, lateness: Late): string {
  if (isDecided(to, lateness)) return `the key calls that ${to.label}`;
  const late = plan.key.filter(({ stage }) => stage === "late-slight" || stage === "late-serious");
  const call =
    late.length > 1 ? `the mildest the key has for late is ${to.label}` : `the key has only ${to.label} for late`;
  return `it can hardly be ${entry.label}, and ${call}`;
}

function judgeUnderway(each: Case, asAt: Day, lateness: Late): Proposal[] {
  const { entry, plan, action } = each;
  if (!speaksOfTime(entry) || mayMeanDone(entry)) return [];
  const { deadline } = lateness;
  const about = { assumed: assumedIn(deadline), due: deadline.iso };
  const late = sayLate(asAt, deadline, lateness);
  const to = lateEntry(each, lateness);
  // The date only ever says that a rating is too good: a later stage than the one recorded.
  if (entry.stage === "late-slight" && to?.stage !== "late-serious") return [];
  if (to?.code === entry.code) return [];
  if (!to) return proposalFor(each, null, `${late}; the key has no letter for late work that fits.`, about);
  if (speaksOfNewDate(newestWords(ownUpdate(plan, action)))) {
    return proposalFor(
      each,
      null,
      `${late}; but the update speaks of another date: is the timescale to be changed?`,
      about,
    );
  }
  if (entry.stage === "on-track" && !canSayDone(plan.key)) {
    return proposalFor(
      each,
      null,
      `${late}; the key has no rating for completed: is it done, or is it ${to.label}?`,
      about,
    );
  }
  return proposalFor(each, to, `${late}; ${sayCalled(each, to, lateness)}.`, about);
}

/** `lateness` null: it does not matter how late, since the key has no letter for work not begun. */
function judgeNotBegun(each: Case, asAt: Day, deadline: Deadline, lateness: Late | null): Proposal[] {
  const to = lateness && lateEntry(each, lateness);
  // Where the key keeps its late ratings for work that is underway, it has no letter for work not begun.
  const fits = to && lateness && isDecided(to, lateness) && !isForBegunWork(to) ? to : null;
  const late = sayLate(asAt, deadline, fits && lateness ? lateness : { late: "slightly", deadline });
  const call = fits ? `the key calls that ${fits.label}` : "the key has no letter for that";
  const why = `${late}${late.includes(": ") ? "," : ":"} not begun and overdue; ${call}.`;
  return proposalFor(each, fits, why, { assumed: assumedIn(deadline), due: deadline.iso });
}

/** True where the key would give a letter to work not begun, so that it matters how late it is. */
function hasLetterForNotBegun(each: Case, deadline: Deadline): boolean {
  return (["slightly", "seriously"] as const).some((late) => {
    const to = lateEntry(each, {
      late,
      deadline,
      ...(each.thresholds.serious ? { than: each.thresholds.serious } : {}),
    });
    return to !== undefined && !isForBegunWork(to);
  });
}

/** What the last deadline says of a rating at the meeting. It only ever says that a rating is too good. */
export function judgeByDate(each: Case): ByDate {
  const { entry, action, asAt, thresholds, sittings } = each;
  const isOpen = entry.stage === "on-track" || entry.stage === "late-slight";
  if (asAt === null || (!isOpen && entry.stage !== "not-started")) return nothing;
  const lateness = latenessAt(action.deadlines, asAt, thresholds, sittings);
  if (lateness.late === "no") return nothing;
  if (lateness.late === "undecided" || lateness.late === "uncounted") {
    if (!isOpen && !hasLetterForNotBegun(each, lateness.deadline)) {
      return { proposals: judgeNotBegun(each, asAt, lateness.deadline, null) };
    }
    if (isOpen && (!speaksOfTime(entry) || mayMeanDone(entry) || !entryOf(each.plan, "late-serious"))) return nothing;
    return { proposals: [], open: lateness };
  }
  return {
    proposals: isOpen ? judgeUnderway(each, asAt, lateness) : judgeNotBegun(each, asAt, lateness.deadline, lateness),
  };
}
