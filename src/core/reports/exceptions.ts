import type { Followed } from "../compare/comparison";
import { sayMovement } from "../compare/movement";
import { addMonths } from "../plan/addMonths";
import { cited } from "../plan/cite";
import type { Action } from "../plan/plan";
import type { Stage } from "../key/key";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { finalDeadline } from "../rate/deadlineDays";
import { isClosed } from "./asks";
import { headings, landscape, leadStyle, ratingCell, text, titleStyle } from "./look";
import { meetingHeading, standing, tabName, type Paper } from "./paper";

/** Why an action is listed, in the order of the paper. */
const reasons = ["late-serious", "late-slight", "overdue", "nothing-new", "due-soon"] as const;
type Reason = (typeof reasons)[number];

interface Exception {
  readonly action: Action;
  readonly pair: Followed | undefined;
  readonly why: readonly Reason[];
}

function reasonsFor(paper: Paper, action: Action, pair: Followed | undefined): readonly Reason[] {
  const stage = paper.plan.key.find((entry) => entry.code === action.rating)?.stage;
  const isLate = (each: Stage) => stage === each;
  const due = finalDeadline(action.deadlines)?.last;
  const open = !isClosed(paper, action.rating);
  const { asAt } = paper;
  const found: Readonly<Record<Reason, boolean>> = {
    "late-serious": isLate("late-serious"),
    "late-slight": isLate("late-slight"),
    overdue: open && asAt !== null && due !== undefined && due < asAt,
    "nothing-new": open && pair?.nothingNew === true,
    "due-soon": open && asAt !== null && due !== undefined && due >= asAt && due <= addMonths(asAt, 3),
  };
  return reasons.filter((reason) => found[reason]);
}

/** The exceptions in plan order within each reason, the worst first; each action once. */
function exceptions(paper: Paper): readonly Exception[] {
  const pairs = new Map(paper.comparison.pairs.map((pair) => [pair.after, pair]));
  return paper.plan.actions
    .map((action) => ({ action, pair: pairs.get(action), why: reasonsFor(paper, action, pairs.get(action)) }))
    .filter((each) => each.why.length > 0)
    .map((each, at) => ({ ...each, at, rank: reasons.indexOf(each.why[0] ?? "due-soon") }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
}

function sayReasons(paper: Paper, why: readonly Reason[]): string {
  const label = (stage: Stage) => paper.plan.key.find((entry) => entry.stage === stage)?.label ?? "Late";
  const words: Readonly<Record<Reason, string>> = {
    "late-serious": label("late-serious"),
    "late-slight": label("late-slight"),
    overdue: "Overdue",
    "nothing-new": "Nothing new said",
    "due-soon": "Due soon",
  };
  return why.map((reason) => words[reason]).join("; ");
}

const widths = [17, 7, 17, 34, 14, 15, 9, 9, 11, 36, 23, 17];

/** The second part of the meeting's paper: what needs the meeting's eye, with room for the recovery action. */
export function exceptionsSheet(paper: Paper): SheetDraft {
  const { plan, comparison } = paper;
  const entry = (code: string | null) => plan.key.find((each) => each.code === code);
  const beforeEntry = (pair: Followed | undefined) =>
    paper.trails.trails.find((trail) => trail.action === pair?.after)?.points.at(-2)?.entry ??
    entry(pair?.before.rating ?? null);
  const rows = exceptions(paper).map(({ action, pair, why }): readonly DraftCell[] => [
    text(sayReasons(paper, why)),
    text(cited(action)),
    text(action.band),
    text(action.action),
    text(action.lead),
    text(action.timescale),
    pair === undefined ? text("New") : ratingCell(beforeEntry(pair), pair.before.ratingTyped),
    ratingCell(entry(action.rating), action.ratingTyped),
    text(pair === undefined ? "New in the plan" : sayMovement(pair.movement, pair.ratingChanged)),
    text(action.update),
    text(pair === undefined ? action.update : pair.newWords === "" ? "Nothing new" : pair.newWords),
    text(null),
  ]);
  const head = [
    "Listed because", "Ref", "Priority", "Action", "Lead", "Timescale",
    `RAG ${meetingHeading(comparison.before)}`, `RAG ${meetingHeading(comparison.after)}`,
    "Movement", "Update", "New this time", "Recovery action",
  ]; // prettier-ignore
  return {
    name: tabName("BMG exceptions", paper),
    mark: "bmg-exceptions",
    mode: "replace-own",
    rows: [
      [text(`${standing(plan)}Exceptions: ${plan.title ?? plan.sheet}`, titleStyle)],
      [text(paper.comparedWith, leadStyle)],
      headings(head),
      ...(rows.length > 0
        ? rows
        : [[text("No exceptions: nothing is late, overdue or due, and every update says something new.", leadStyle)]]),
    ],
    widths,
    frozenRows: 3,
    print: landscape(widths, `${paper.label}. ${paper.comparedWith}`, 3),
  };
}
