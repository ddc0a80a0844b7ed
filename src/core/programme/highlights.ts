import type { Book } from "../grid/book";
import { plainText } from "../grid/cleanText";
import { isComplete, sayMovement } from "../compare/movement";
import type { Comparison } from "../compare/comparison";
import type { KeyEntry } from "../key/key";
import type { Action, Plan } from "../plan/plan";
import { readRemoval } from "../rollForward/removal";
import { extraColumns, type Extra } from "./extraColumns";
import { ownActions } from "./ownActions";

/** One workstream for the programme board; null where the workbook says nothing. */
export interface Highlight extends Readonly<Record<Extra, string | null>> {
  readonly action: Action;
  readonly title: string;
  readonly entry: KeyEntry | undefined;
  /** Since the meeting compared with; null where there is none to compare with. */
  readonly movement: string | null;
  /** How it was rated then. */
  readonly entryBefore: KeyEntry | undefined;
  readonly typedBefore: string | null;
}

/** What the highlight report is drawn from. */
export interface Highlights {
  readonly plan: Plan;
  readonly rows: readonly Highlight[];
  readonly hasMovement: boolean;
  /** Workstreams of the meeting before that are no longer listed. */
  readonly gone: readonly string[];
}

const titleOf = (action: Action) => plainText(action.action ?? action.outcome ?? "");

/** How much a list says of its workstreams: the fuller of two lists of the same workstreams makes the report. */
function saysOf(plan: Plan): number {
  const said = plan.actions.map(({ ref, lead, team, timescale, update, rating }) => [
    ref,
    lead,
    team,
    timescale,
    update,
    rating,
  ]);
  return said.flat().filter((each) => each !== null).length;
}

/** The fullest list of workstreams; undefined where the workbook has none. */
export function fullestList(plans: readonly Plan[]): Plan | undefined {
  const lists = plans.filter((plan) => plan.recognition === "workstream-list" && plan.actions.length > 0);
  return [...lists].sort((a, b) => saysOf(b) - saysOf(a))[0];
}

/** What the rating or the update asks the board to decide; null where neither does. */
function decisionFor(action: Action, entry: KeyEntry | undefined): string | null {
  if (entry && isComplete(entry.stage)) return `Close: rated ${entry.label}.`;
  const removal = readRemoval(action.update);
  if (removal) return `Close or amend: ${removal.reason}`;
  return entry?.stage === "stopped" ? `Close or amend: rated ${entry.label}.` : null;
}

/** What the workbook says of each workstream of a list: in its own columns, in an action plan beside it, and against an earlier meeting. */
export function highlightsOf(plan: Plan, plans: readonly Plan[], book?: Book, comparison?: Comparison): Highlights {
  const extra = book ? extraColumns(book, plan) : () => ({});
  const own = ownActions(plans);
  const pairs = new Map((comparison?.pairs ?? []).map((pair) => [pair.after, pair]));
  const hasMovement = comparison !== undefined && plan.columns.rating !== undefined;
  const entryOf = (code: string | null) => plan.key.find((entry) => entry.code === code);
  const rows = plan.actions.map((action): Highlight => {
    const title = titleOf(action);
    const entry = entryOf(action.rating);
    const found = own(title);
    const says: Readonly<Partial<Record<Extra, string>>> = extra(action);
    const pair = pairs.get(action);
    return {
      action,
      title,
      entry,
      progress: action.update ?? says.progress ?? found?.progress ?? null,
      next: says.next ?? null,
      milestones: says.milestones ?? action.timescale ?? found?.milestones ?? null,
      budget: says.budget ?? null,
      risks: says.risks ?? null,
      decision: says.decision ?? decisionFor(action, entry),
      movement: !hasMovement ? null : pair ? sayMovement(pair.movement, pair.ratingChanged) : "New in the list",
      entryBefore: entryOf(pair?.before.rating ?? null),
      typedBefore: pair?.before.ratingTyped ?? null,
    };
  });
  return { plan, rows, hasMovement, gone: (comparison?.removed ?? []).map((one) => titleOf(one.action)) };
}
