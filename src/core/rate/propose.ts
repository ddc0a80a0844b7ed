import type { Day } from "../grid/day";
import type { Key } from "../key/key";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { judgeByDate } from "./judgeByDate";
import { judgeByWords } from "./judgeByWords";
import { judgesDates } from "./keyWords";
import { ladderOf } from "./ladder";
import type { Proposal } from "./proposal";
import { sayOpen, type OpenCase } from "./sayOpen";
import type { HeldSitting } from "./sittings";

/** What the key's words say of the ratings at a day: the proposals, and the sentences about what could not be decided. */
export interface Judgement {
  readonly proposals: readonly Proposal[];
  readonly say: readonly string[];
}

/** What ratings are judged by beside the plan itself. */
export interface JudgedBy {
  /** The meeting's date; null: nothing is judged by date. */
  readonly asAt: Day | null;
  /** What the officer said of the key's thresholds. */
  readonly thresholds?: Settings["thresholds"];
  /** The meetings that the workbook names, for a key that counts lateness in them. */
  readonly sittings?: readonly HeldSitting[];
}

/** How bad a proposal is: the most serious stage first, then what is past its date and has no letter, then what only words say. */
export function badness(key: Key, { to, due }: Proposal): number {
  const stage = key.find((entry) => entry.code === to)?.stage;
  return stage === "late-serious" ? 0 : stage === "late-slight" ? 1 : to !== null ? 2 : due !== null ? 3 : 4;
}

/** Worst first: by badness, then the longest overdue, then in the order of the plan. */
export function worstFirst(proposals: readonly Proposal[], keyOf: (proposal: Proposal) => Key): readonly Proposal[] {
  const due = (each: Proposal) => each.due ?? "9999";
  return [...proposals].sort(
    (a, b) => badness(keyOf(a), a) - badness(keyOf(b), b) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0),
  );
}

/** Of several actions that share a rating cell, the worst is told. */
function oncePerCell(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ cell }) => !seen.has(cell) && seen.add(cell));
}

const measuresElse =
  "The key's words say nothing of dates, done or not begun (it may measure percentages, scores or confidence), so no ratings are proposed.";

const judgesNoDates =
  "The key's words for work that goes on do not judge by dates (they may be about percentages, issues, progress or quality), so no ratings are proposed by date.";

/**
 * Where the recorded rating and the key's own words cannot both be right at a day. A rating is never called too bad, and
 * a key that speaks of no lateness (percentages, confidence, scores) gives no proposals by date.
 */
export function propose(plan: Plan, { asAt, thresholds: said = {}, sittings = [] }: JudgedBy): Judgement {
  if (plan.key.every((entry) => entry.stage === "unknown")) {
    return { proposals: [], say: plan.key.length > 0 ? [measuresElse] : [] };
  }
  const ladder = ladderOf(plan.key, said);
  const proposals: Proposal[] = [];
  const open: OpenCase[] = [];
  for (const action of plan.actions) {
    const entry = plan.key.find((each) => each.code === action.rating);
    if (!entry || entry.stage === "unknown" || action.ratingTyped === null || action.ratingCell === null) continue;
    const each = { plan, action, entry, asAt, ladder, sittings };
    const byDate = judgeByDate(each);
    proposals.push(...(byDate.proposals.length > 0 ? byDate.proposals : judgeByWords(each)));
    if (byDate.open) open.push({ action, lateness: byDate.open });
  }
  return {
    proposals: oncePerCell(worstFirst(proposals, () => plan.key)),
    say: judgesDates(plan.key) ? sayOpen(open) : [judgesNoDates],
  };
}
