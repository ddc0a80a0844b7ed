import type { Day } from "../grid/day";
import type { Deadline } from "../timescale/timescale";
import { assumedIn, sayLate } from "./dueWords";
import { proposalFor, type Case } from "./judged";
import { finalDeadline } from "./deadlineDays";
import { bearsOnDates, canSayDone, isForBegunWork, mayMeanDone, saysUnbegun } from "./keyWords";
import { countLate, lateEntryOf, type LateEntry } from "./lateEntry";
import { latenessAt, type Lateness } from "./lateness";
import { ownUpdate } from "./ownUpdate";
import type { Proposal } from "./proposal";
import { rankOf } from "./rank";
import type { Open } from "./sayOpen";
import { newestWords } from "./updateLog";
import { progressSaid, speaksOfNewDate } from "./updateWords";

type Late = Extract<Lateness, { readonly late: "yes" }>;

/** What the date says of one action: proposals, or why it could not be decided. */
export interface ByDate {
  readonly proposals: readonly Proposal[];
  readonly open?: Open;
}

const nothing: ByDate = { proposals: [] };

/** "the key calls that Red"; where the key's words do not decide it, no more than that it is late. */
function sayCalled({ entry, plan }: Case, { entry: to, isDecided }: LateEntry): string {
  if (isDecided) return `the key calls that ${to.label}`;
  const call =
    countLate(plan) > 1 ? `the mildest the key has for late is ${to.label}` : `the key has only ${to.label} for late`;
  return `it can hardly be ${entry.label}, and ${call}`;
}

/** What stands against taking the date's word for it: the update says that it is done, or speaks of another date. */
function whatSpeaksAgainst({ plan, action }: Case): string | undefined {
  const update = newestWords(ownUpdate(plan, action));
  if (progressSaid(update, action.action) === "done") return "but the update says that this is done: is it complete?";
  return speaksOfNewDate(update) ? "but the update speaks of another date: is the timescale to be changed?" : undefined;
}

/** True where completed work stands under this rating, and the update says that it is completed. */
function isDoneHere({ plan, action, entry }: Case): boolean {
  if (entry.stage !== "on-track" || canSayDone(plan.key)) return false;
  return progressSaid(newestWords(ownUpdate(plan, action)), action.action) === "done";
}

function judgeUnderway(each: Case, asAt: Day, lateness: Late): Proposal[] {
  const { entry, plan, ladder } = each;
  const { deadline, rung } = lateness;
  const about = { assumed: assumedIn(deadline), due: deadline.iso };
  const late = sayLate(asAt, deadline, lateness);
  const to = lateEntryOf(plan, rung, true);
  // The date only ever says that a rating is too good: a later stage than the one recorded.
  const isWorse = rung
    ? rankOf(rung.entry, ladder) > rankOf(entry, ladder)
    : entry.stage === "on-track" || (to?.entry.stage === "late-serious" && to.orElse.length === 0);
  if (!isWorse || to?.entry.code === entry.code || isDoneHere(each)) return [];
  if (!to) return proposalFor(each, null, `${late}; the key has no letter for late work that fits.`, about);
  const against = whatSpeaksAgainst(each);
  if (against !== undefined) return proposalFor(each, null, `${sayLate(asAt, deadline)}; ${against}`, about);
  if (entry.stage === "on-track" && !canSayDone(plan.key)) {
    return proposalFor(
      each,
      null,
      `${late}; the key has no rating for completed: is it done, or is it ${to.entry.label}?`,
      about,
    );
  }
  if (to.orElse.length > 0) {
    const which = [to.entry, ...to.orElse].map(({ label }) => label).join(" or ");
    return proposalFor(each, null, `${late}; it can hardly be ${entry.label}: is it ${which}?`, about);
  }
  return proposalFor(each, to.entry, `${late}; ${sayCalled(each, to)}.`, about);
}

/** The rating that the key has for work that was never begun and is late; undefined where it keeps its late ratings for work that is underway. */
function letterForUnbegun({ plan }: Case, lateness: Late): LateEntry | undefined {
  const to = lateEntryOf(plan, lateness.rung, false);
  return to?.isDecided === true && !isForBegunWork(to.entry) ? to : undefined;
}

/** `lateness` null: it does not matter how late, since the key has no letter for work not begun. */
function judgeNotBegun(each: Case, asAt: Day, deadline: Deadline, lateness: Late | null): Proposal[] {
  const about = { assumed: assumedIn(deadline), due: deadline.iso };
  const fits = lateness ? letterForUnbegun(each, lateness) : undefined;
  const against = whatSpeaksAgainst(each);
  if (against !== undefined) return proposalFor(each, null, `${sayLate(asAt, deadline)}; ${against}`, about);
  const late = sayLate(asAt, deadline, fits && lateness ? lateness : undefined);
  const call = fits ? `the key calls that ${fits.entry.label}` : "the key has no letter for that";
  const how = saysUnbegun(each.entry) ? "not begun and overdue" : "overdue";
  return proposalFor(each, fits?.entry ?? null, `${late}${late.includes(": ") ? "," : ":"} ${how}; ${call}.`, about);
}

/** True where the key would give a letter to work not begun, so that it matters how late it is. */
function hasLetterForNotBegun(each: Case, deadline: Deadline): boolean {
  return each.ladder.some((rung) => letterForUnbegun(each, { late: "yes", deadline, rung }) !== undefined);
}

/** True where work under this rating may be later than the rating says. */
function canBeTooGood({ plan, entry, ladder }: Case): boolean {
  if (!bearsOnDates(entry, plan.key)) return false;
  const { stage } = entry;
  if (stage === "on-track" || stage === "late-slight") return true;
  return stage === "late-serious" && rankOf(entry, ladder) < ladder.length - 1;
}

/** Work on track and work that is done are rated alike: what is past its date may be either. */
function judgeEither({ action, entry }: Case, asAt: Day): ByDate {
  const final = finalDeadline(action.deadlines);
  if (!final || asAt <= final.last) return nothing;
  return { proposals: [], open: { late: "either", deadline: final.deadline, label: entry.label } };
}

/** What the last deadline says of a rating at the meeting. It only ever says that a rating is too good. */
export function judgeByDate(each: Case): ByDate {
  const { entry, action, asAt, ladder, sittings } = each;
  const isBegun = canBeTooGood(each);
  if (asAt === null) return nothing;
  if (entry.stage === "on-track" && mayMeanDone(entry)) return judgeEither(each, asAt);
  if (!isBegun && entry.stage !== "not-started") return nothing;
  const lateness = latenessAt(action.deadlines, asAt, ladder, sittings);
  if (lateness.late === "no") return nothing;
  if (lateness.late === "yes") {
    return {
      proposals: isBegun ? judgeUnderway(each, asAt, lateness) : judgeNotBegun(each, asAt, lateness.deadline, lateness),
    };
  }
  if (!isBegun && (lateness.late === "between" || !hasLetterForNotBegun(each, lateness.deadline))) {
    return { proposals: judgeNotBegun(each, asAt, lateness.deadline, null) };
  }
  if (lateness.late === "between") return entry.stage === "on-track" ? { proposals: [], open: lateness } : nothing;
  return rankOf(lateness.worst, ladder) > rankOf(entry, ladder) ? { proposals: [], open: lateness } : nothing;
}
