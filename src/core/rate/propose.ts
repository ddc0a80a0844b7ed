import type { KeyEntry, Stage } from "../key/key";
import { sayDay, type Day } from "../grid/day";
import { cited } from "../plan/cite";
import { listed } from "../plan/listed";
import type { Action, Plan } from "../plan/plan";
import type { Deadline } from "../timescale/timescale";
import { latenessAt, type Lateness } from "./lateness";
import type { Proposal } from "./proposal";
import { thresholdOf, type Threshold } from "./threshold";
import { ownUpdate } from "./ownUpdate";
import { progressSaid } from "./updateWords";

/** What the key's words say of the ratings at a day: the proposals, and the sentences about what could not be decided. */
export interface Judgement {
  readonly proposals: readonly Proposal[];
  readonly say: readonly string[];
}

function assumedIn(deadline: Deadline): string | null {
  if (deadline.kind === "day" || deadline.iso === null) return null;
  return `end of ${sayDay(deadline.iso).split(" ")[0] ?? ""} assumed`;
}

interface Case {
  readonly plan: Plan;
  readonly action: Action;
  readonly entry: KeyEntry;
  readonly asAt: Day;
  readonly threshold: Threshold | undefined;
}

function entryOf(plan: Plan, stage: Stage): KeyEntry | undefined {
  return plan.key.find((entry) => entry.stage === stage);
}

function proposal({ plan, action }: Case, to: KeyEntry | null, why: string, assumed: string | null): Proposal[] {
  if (action.ratingCell === null) return [];
  return [
    {
      sheet: plan.sheet,
      cell: action.ratingCell,
      part: cited(action),
      from: action.rating,
      to: to?.code ?? null,
      why,
      assumed,
    },
  ];
}

function dueWords(asAt: Day, deadline: Deadline): string {
  return `Due ${sayDay(deadline.iso ?? "")}, not recorded as complete at ${sayDay(asAt)}`;
}

/** The entry that the key's words give to work that is this late; undefined where the key has none. */
function lateEntry(plan: Plan, late: "slightly" | "seriously"): KeyEntry | undefined {
  const serious = entryOf(plan, "late-serious");
  const slight = entryOf(plan, "late-slight");
  return late === "seriously" ? (serious ?? slight) : (slight ?? serious);
}

function judgeUnderway(each: Case, lateness: Lateness): Proposal[] {
  if (lateness.late !== "slightly" && lateness.late !== "seriously") return [];
  const to = lateEntry(each.plan, lateness.late);
  if (!to || to.code === each.entry.code) return [];
  // The date only ever says that a rating is too good: a later stage than the one recorded.
  if (each.entry.stage === "late-slight" && to.stage !== "late-serious") return [];
  const { threshold } = each;
  const assumed = assumedIn(lateness.deadline);
  const isMeasured = threshold !== undefined && threshold.unit !== "meetings";
  const by = !isMeasured
    ? ""
    : lateness.late === "seriously"
      ? `over ${threshold.words}`
      : `less than ${threshold.words}`;
  const how = [by, assumed === null ? "" : `(${assumed})`].filter((part) => part !== "").join(" ");
  const why = `${dueWords(each.asAt, lateness.deadline)}${how === "" ? "" : `: ${how}`}; the key calls that ${to.label}.`;
  return proposal(each, to, why, assumed);
}

function judgeNotBegun(each: Case, lateness: Lateness): Proposal[] {
  if (lateness.late === "no") return [];
  const to = lateness.late === "undecided" ? undefined : lateEntry(each.plan, lateness.late);
  // Where the key keeps its late ratings for work that is underway, it has no letter for work not begun.
  const fits = to && !/under\s?way|in progress|started|begun|commenced/i.test(to.meaning) ? to : null;
  const call = fits ? `the key calls that ${fits.label}` : "the key has no letter for that";
  const why = `${dueWords(each.asAt, lateness.deadline)}: not begun and overdue; ${call}.`;
  return proposal(each, fits, why, assumedIn(lateness.deadline));
}

function judgeWords(each: Case): Proposal[] {
  const said = progressSaid(ownUpdate(each.plan, each.action));
  const { stage, label } = each.entry;
  if (said === "done" && stage !== "complete" && stage !== "complete-checked" && stage !== "stopped") {
    return proposal(each, null, `The update says that this is done, and the rating is ${label}: is it complete?`, null);
  }
  if (said === "not-begun" && (stage === "complete" || stage === "complete-checked" || stage === "on-track")) {
    return proposal(
      each,
      null,
      `The update says that something here has not been done, and the rating is ${label}: is that right?`,
      null,
    );
  }
  return [];
}

function judge(each: Case): { proposals: Proposal[]; undecided?: Deadline } {
  const { stage } = each.entry;
  if (stage === "unknown") return { proposals: [] };
  const lateness: Lateness = latenessAt(each.action.deadlines, each.asAt, each.threshold);
  const isOpen = stage === "on-track" || stage === "late-slight";
  const byDate = stage === "not-started" ? judgeNotBegun(each, lateness) : isOpen ? judgeUnderway(each, lateness) : [];
  return {
    proposals: byDate.length > 0 ? byDate : judgeWords(each),
    ...(isOpen && lateness.late === "undecided" ? { undecided: lateness.deadline } : {}),
  };
}

interface Undecided {
  readonly action: Action;
  readonly deadline: Deadline;
}

function sayUndecided(undecided: readonly Undecided[], threshold: Threshold | undefined): string[] {
  if (threshold === undefined || undecided.length === 0) return [];
  const [first] = undecided;
  if (undecided.length > 1 || !first) {
    const which = listed(undecided.map(({ action }) => cited(action)));
    return [
      `Nothing is proposed for ${which}: they are exactly ${threshold.words} late, or over it only by an assumed day.`,
    ];
  }
  const due = sayDay(first.deadline.iso ?? "");
  if (first.deadline.kind === "day")
    return [`${cited(first.action)}, due ${due}, is exactly ${threshold.words} late, so nothing is proposed.`];
  const month = due.split(" ")[0] ?? "";
  return [
    `${cited(first.action)}, due ${due}, is over ${threshold.words} late only if ${month} means an earlier day than its last, so nothing is proposed.`,
  ];
}

/** Worst first: the most serious stage proposed, then what has no letter, each in the order of the plan. */
function weight(plan: Plan, each: Proposal): number {
  const stage = plan.key.find((entry) => entry.code === each.to)?.stage;
  return stage === "late-serious" ? 0 : stage === "late-slight" ? 1 : each.assumed !== null ? 2 : 3;
}

/**
 * Where the recorded rating and the key's own words cannot both be right at a day. A rating is never called too bad, and
 * a key that speaks of no lateness (percentages, confidence, scores) gives no proposals by date.
 */
export function propose(plan: Plan, asAt: Day | null): Judgement {
  if (plan.key.every((entry) => entry.stage === "unknown")) {
    const say =
      plan.key.length > 0
        ? ["The key's words say nothing of dates, done or not begun, so no ratings are proposed."]
        : [];
    return { proposals: [], say };
  }
  const threshold = thresholdOf(plan.key);
  const proposals: Proposal[] = [];
  const open: Undecided[] = [];
  const seen = new Set<string>();
  if (asAt === null) return { proposals: [], say: ["Give the meeting's date to have the ratings judged by it."] };
  for (const action of plan.actions) {
    const entry = plan.key.find((each) => each.code === action.rating);
    if (!entry || action.ratingTyped === null || action.ratingCell === null || seen.has(action.ratingCell)) continue;
    const { proposals: own, undecided } = judge({ plan, action, entry, asAt, threshold });
    if (own.length > 0) seen.add(action.ratingCell);
    proposals.push(...own);
    if (undecided) open.push({ action, deadline: undecided });
  }
  return { proposals: proposals.sort((a, b) => weight(plan, a) - weight(plan, b)), say: sayUndecided(open, threshold) };
}
