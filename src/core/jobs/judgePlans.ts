import type { Book } from "../grid/book";
import { gridOf } from "../grid/book";
import { parseAddress } from "../grid/address";
import { cellAt } from "../grid/grid";
import { countOf } from "../plan/listed";
import { sayDay, type Day } from "../grid/day";
import type { Plan } from "../plan/plan";
import type { Settings } from "../plan/settings";
import type { Proposal } from "../rate/proposal";
import { propose } from "../rate/propose";

/** The proposals for several plans, those set aside by an earlier decision, and what is to be said of both. */
export interface JudgedPlans {
  readonly proposals: readonly Proposal[];
  /** Proposals that were answered with Keep: shown as standing disagreements. */
  readonly standing: readonly Proposal[];
  readonly say: readonly string[];
}

function isKept(proposal: Proposal, settings: Settings): boolean {
  return settings.judgements.some(
    (kept) =>
      kept.sheet === proposal.sheet &&
      kept.cell === proposal.cell &&
      kept.rating === proposal.from &&
      kept.to === proposal.to,
  );
}

function withFormulaSaid(book: Book, proposal: Proposal): Proposal {
  const place = parseAddress(proposal.cell);
  const grid = gridOf(book, proposal.sheet);
  const isFormula = place && grid && cellAt(grid, place.top, place.left)?.formula !== undefined;
  return isFormula
    ? { ...proposal, why: `${proposal.why} The cell holds a formula, which is never overwritten.` }
    : proposal;
}

/** Judges every plan by its own key at the meeting's date: the context's, or the one in the plan's title. */
export function judgePlans(book: Book, plans: readonly Plan[], asAt: Day | undefined, settings: Settings): JudgedPlans {
  const judged = plans.map((plan) => propose(plan, asAt ?? plan.period.asAt));
  const all = judged.flatMap((each) => each.proposals).map((proposal) => withFormulaSaid(book, proposal));
  const proposals = all.filter((proposal) => !isKept(proposal, settings));
  const standing = all.filter((proposal) => isKept(proposal, settings));
  const date = asAt ?? plans.find((plan) => plan.period.asAt !== null)?.period.asAt;
  const at = date ? ` at ${sayDay(date)}` : "";
  const decided = date
    ? proposals.length === 0
      ? [`Nothing to decide${at}.`]
      : [`${countOf(proposals.length, "rating")} to decide${at}.`]
    : [];
  return {
    proposals,
    standing,
    say: [
      ...decided,
      ...new Set(judged.flatMap((each) => each.say)),
      ...(standing.length > 0
        ? [`${countOf(standing.length, "standing disagreement")}, kept as the lead recorded.`]
        : []),
    ],
  };
}
