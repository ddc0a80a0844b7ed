import type { Followed } from "../compare/comparison";
import { sayMovement } from "../compare/movement";
import type { Trail } from "../compare/trail";
import { cited } from "../plan/cite";
import type { Action } from "../plan/plan";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { headings, landscape, leadStyle, ratingCell, text, titleStyle } from "./look";
import { meetingHeading, standing, tabName, type Paper } from "./paper";

function sayDeadline(pair: Followed, trail: Trail | undefined): string {
  const { moved, months } = pair.deadline;
  const often = trail !== undefined && trail.timesMoved > 1 ? `; moved ${trail.timesMoved} times in all` : "";
  if (moved === "later" || moved === "earlier") {
    const by =
      months === null || months === 0 ? "" : ` by ${Math.abs(months)} ${Math.abs(months) === 1 ? "month" : "months"}`;
    return `${moved === "later" ? "Later" : "Earlier"}${by}${often}`;
  }
  return often === "" ? "" : often.slice(2, 3).toUpperCase() + often.slice(3);
}

/** What an officer must know of a row: how sure the match is, and on what it rests. */
function note(pair: Followed): string {
  if (!pair.certain) return `Please check: ${pair.doubt ?? "the match is not certain"}`;
  return pair.changes.includes("number") ? `Was ${cited(pair.before)}` : "";
}

function ratingsAlong(paper: Paper, trail: Trail | undefined, action: Action): readonly DraftCell[] {
  const entry = (code: string | null) => paper.plan.key.find((each) => each.code === code);
  if (trail === undefined) return paper.trails.meetings.map(() => ratingCell(entry(action.rating), action.ratingTyped));
  return trail.points.map((point) => (point === null ? text("–") : ratingCell(point.entry, point.action.ratingTyped)));
}

function followedRow(paper: Paper, pair: Followed, trail: Trail | undefined): readonly DraftCell[] {
  const { after, before } = pair;
  return [
    ...[cited(after), after.band, after.outcome, after.action, after.lead].map((value) => text(value)),
    ...ratingsAlong(paper, trail, after),
    text(sayMovement(pair.movement, pair.ratingChanged)),
    text(before.timescale),
    text(after.timescale),
    text(sayDeadline(pair, trail)),
    text(pair.newWords === "" ? "Nothing new" : pair.newWords),
    text(note(pair)),
  ];
}

function aloneRow(paper: Paper, action: Action, isNew: boolean, other: Action | null): readonly DraftCell[] {
  const entry = paper.plan.key.find((each) => each.code === action.rating);
  const before = paper.trails.meetings.slice(0, -1).map(() => text("–"));
  const rating = ratingCell(entry, action.ratingTyped);
  const beside = other === null ? "" : isNew ? `Split from ${cited(other)}` : `Taken up in ${cited(other)}`;
  return [
    ...[cited(action), action.band, action.outcome, action.action, action.lead].map((value) => text(value)),
    ...(isNew ? [...before, rating] : [...before.slice(1), rating, text("–")]),
    text(isNew ? "New in the plan" : "No longer in the plan"),
    text(isNew ? null : action.timescale),
    text(isNew ? action.timescale : null),
    text(null),
    text(isNew ? action.update : null),
    text(beside),
  ];
}

/** One row per action: what moved between the meetings, and the trail of ratings over all that are kept. */
export function comparisonSheet(paper: Paper): SheetDraft {
  const { plan, comparison, trails } = paper;
  const trailOf = new Map(trails.trails.map((trail) => [trail.action, trail]));
  const pairs = new Map(comparison.pairs.map((pair) => [pair.after, pair]));
  const split = new Map(comparison.added.map((one) => [one.action, one.other]));
  const rows = plan.actions.map((action) => {
    const pair = pairs.get(action);
    return pair
      ? followedRow(paper, pair, trailOf.get(action))
      : aloneRow(paper, action, true, split.get(action) ?? null);
  });
  const gone = comparison.removed.map((one) => aloneRow(paper, one.action, false, one.other));
  const head = [
    "Ref", "Priority", "Outcome", "Action", "Lead",
    ...trails.meetings.map((meeting) => `RAG ${meetingHeading(meeting)}`),
    "Movement", `Timescale ${meetingHeading(comparison.before)}`, `Timescale ${meetingHeading(comparison.after)}`, "Deadline moved", "New this time", "Note",
  ]; // prettier-ignore
  const widths = [7, 18, 28, 34, 15, ...trails.meetings.map(() => 10), 13, 15, 15, 13, 32, 18];
  return {
    name: tabName("Comparison", paper),
    mark: "comparison",
    mode: "replace-own",
    rows: [
      [text(`${standing(plan)}Comparison: ${plan.title ?? plan.sheet}`, titleStyle)],
      [text(`${paper.comparedWith} ${comparison.adds}. ${comparison.moved}`, leadStyle)],
      headings(head),
      ...rows,
      ...gone,
    ],
    widths,
    frozenRows: 3,
    print: landscape(widths, `${paper.label}. ${paper.comparedWith}`, 3),
  };
}
