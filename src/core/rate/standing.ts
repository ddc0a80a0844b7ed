import type { Settings } from "../plan/settings";
import type { Proposal } from "./proposal";

type Judgement = Settings["judgements"][number];

/** A proposal that was answered with Keep, and the reason given ("" where none was). */
export interface StandingDisagreement extends Proposal {
  readonly reason: string;
}

/**
 * True where a judgement answers this very proposal: the same line, rating, other rating and date. So it lapses when the rating, the date or the
 * proposal changes. A line is known by its number, which goes with it when rows are put in above; without one by its cell.
 */
export function answers(judgement: Judgement, proposal: Proposal): boolean {
  const { part, due } = judgement;
  const isLine = part === undefined || part === null ? judgement.cell === proposal.cell : part === proposal.part;
  return (
    judgement.sheet === proposal.sheet &&
    isLine &&
    judgement.rating === proposal.from &&
    judgement.to === proposal.to &&
    (due === undefined || due === proposal.due)
  );
}

/** The judgement that a Keep of a proposal stands for. */
export function judgementOf({ sheet, cell, part, from, to, due }: Proposal, reason: string): Judgement {
  return { sheet, cell, part, rating: from, to, due, reason: reason.trim() };
}

/** Proposals apart from those that were answered with Keep; both in their order. Lines of one number are told apart by their cells. */
export function partStanding(
  proposals: readonly Proposal[],
  judgements: readonly Judgement[],
): { readonly open: readonly Proposal[]; readonly standing: readonly StandingDisagreement[] } {
  const open: Proposal[] = [];
  const standing: StandingDisagreement[] = [];
  const numbers = new Map<string, number>();
  const nameOf = ({ sheet, part }: Proposal) => `${sheet}|${part ?? ""}`;
  for (const each of proposals) numbers.set(nameOf(each), (numbers.get(nameOf(each)) ?? 0) + 1);
  for (const proposal of proposals) {
    const isAlone = (numbers.get(nameOf(proposal)) ?? 0) === 1;
    const kept = judgements.find((each) => answers(each, proposal) && (isAlone || each.cell === proposal.cell));
    if (kept) standing.push({ ...proposal, reason: kept.reason });
    else open.push(proposal);
  }
  return { open, standing };
}
