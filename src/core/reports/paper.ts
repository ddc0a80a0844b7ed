import type { Comparison } from "../compare/comparison";
import type { Trails } from "../compare/trail";
import type { Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import type { Proposal } from "../rate/proposal";
import { isDraft, isProposedPlan } from "../language/phrases/reports";

/** Everything the meeting's papers are drawn from. Reports read it, and compute nothing anew. */
export interface Paper {
  readonly plan: Plan;
  readonly comparison: Comparison;
  /** Every action over all meetings that are kept, the oldest first. */
  readonly trails: Trails;
  /** The meeting; null where no date is known. */
  readonly asAt: Day | null;
  /** What the report is called: "BMG 10 October 2018". */
  readonly label: string;
  /** "Compared with BMG 11 July 2018, as agreed." */
  readonly comparedWith: string;
  readonly proposals: readonly Proposal[];
  /** Names as written → the name they stand for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** What else the summary is to say, a sentence each: the open high risks beside the plan. */
  readonly remarks?: readonly string[];
}

/** "Draft " or "Proposed " where the plan's title says so: a paper must not look firmer than its plan. */
export function standing(plan: Plan): string {
  if (!isDraft.isIn(plan.title ?? "")) return "";
  return isProposedPlan.isIn(plan.title ?? "") ? "Proposed " : "Draft ";
}

const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How a column is headed by its meeting: "Jul 18"; its label where no date is known. */
export function meetingHeading(meeting: { readonly label: string; readonly asAt: Day | null }): string {
  if (meeting.asAt === null) return meeting.label;
  return `${shortMonths[Number(meeting.asAt.slice(5, 7)) - 1] ?? ""} ${meeting.asAt.slice(2, 4)}`;
}

/** A tab's name: what it is, and the meeting without saying BMG twice. */
export function tabName(kind: string, paper: Pick<Paper, "label">): string {
  return `${kind} ${paper.label.replace(/^BMG\s+(?=\S)/i, "")}`;
}
