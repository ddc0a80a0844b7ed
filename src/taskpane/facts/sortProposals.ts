import type { Stage } from "../../core/key/key";
import type { Key } from "../../core/key/key";
import type { Settings } from "../../core/plan/settings";
import type { Proposal } from "../../core/rate/proposal";

type Judgement = Settings["judgements"][number];

/** A proposal that the officer has answered with Keep, and the reason given. */
export interface StandingDisagreement {
  readonly proposal: Proposal;
  readonly judgement: Judgement;
}

const badness: Readonly<Record<Stage, number>> = {
  "late-serious": 0,
  "late-slight": 1,
  stopped: 2,
  "not-started": 3,
  "on-track": 4,
  complete: 5,
  "complete-checked": 6,
  unknown: 7,
};

/** True where a judgement answers this very proposal: same cell, same rating, same other rating. */
export function answers(judgement: Judgement, proposal: Proposal): boolean {
  return (
    judgement.sheet === proposal.sheet &&
    judgement.cell === proposal.cell &&
    judgement.rating === proposal.from &&
    judgement.to === proposal.to
  );
}

/** Proposals to decide, worst first, apart from those the officer has already answered with Keep. */
export function sortProposals(
  proposals: readonly Proposal[],
  judgements: readonly Judgement[],
  key: Key,
): { readonly open: readonly Proposal[]; readonly kept: readonly StandingDisagreement[] } {
  const rank = (proposal: Proposal) => badness[key.find((entry) => entry.code === proposal.to)?.stage ?? "unknown"];
  const open: Proposal[] = [];
  const kept: StandingDisagreement[] = [];
  for (const proposal of proposals) {
    const judgement = judgements.find((j) => answers(j, proposal));
    if (judgement) kept.push({ proposal, judgement });
    else open.push(proposal);
  }
  return { open: open.sort((a, b) => rank(a) - rank(b)), kept };
}
