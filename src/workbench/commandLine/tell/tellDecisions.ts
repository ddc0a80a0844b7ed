import { inColumns, styled, type Manner } from "../layOut";
import type { ToldProposal, ToldQuestion } from "./results";

/** The ratings that the key's own words would give, with the reason: what a person is to decide. */
export function tellProposals(
  proposals: readonly ToldProposal[],
  accepted: readonly string[],
  manner: Manner,
): readonly string[] {
  if (proposals.length === 0) return [];
  const rows = proposals.map(({ cell, part, from, to, why }) => {
    const change = to === null ? `${from ?? "blank"}, to look at` : `${from ?? "blank"} → ${to}`;
    return [cell, part ?? "–", change, accepted.includes(cell) ? `${why} Written.` : why];
  });
  const title = "The key's own words would rate otherwise";
  return ["", styled(manner, "amber", `${title} (${proposals.length})`), ...inColumns(rows, manner)];
}

/** What the plan's dates leave open: asked, never judged. */
export function tellQuestions(questions: readonly ToldQuestion[], manner: Manner): readonly string[] {
  if (questions.length === 0) return [];
  const rows = questions.map(({ cell, part, ask }) => [cell, part ?? "–", ask]);
  return ["", styled(manner, "blue", `To be asked (${questions.length})`), ...inColumns(rows, manner)];
}
