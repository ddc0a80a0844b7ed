import { parseAddress } from "../grid/address";
import { gridOf, type Book } from "../grid/book";
import { cellAt, type CellValue } from "../grid/grid";
import { listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import type { Edit } from "../sheets/edit";
import type { Proposal } from "../rate/proposal";
import { writtenAs } from "../rate/writtenAs";

/** The ratings to write for the proposals that a person accepted, and what could not be written. */
export interface Acceptance {
  readonly edits: readonly Edit[];
  readonly accepted: readonly string[];
  readonly say: readonly string[];
}

function isWanted(proposal: Proposal, wanted: "all" | readonly string[]): boolean {
  if (wanted === "all") return true;
  const plain = (text: string) => text.replace(/\s/g, "").toLowerCase();
  const names = [proposal.cell, proposal.part ?? "", `${proposal.sheet}!${proposal.cell}`].map(plain);
  return wanted.some((each) => each !== "" && names.includes(plain(each)));
}

function sayFormulas(cells: readonly string[]): string[] {
  return cells.length === 0
    ? []
    : [`A formula gives the rating in ${listed(cells)}, so it was left: change what the formula reads.`];
}

/** The proposed rating as the cell has ratings written. */
function valueOf({ sheet, from, to }: Proposal, plans: readonly Plan[], was: CellValue): CellValue {
  const key = plans.find((plan) => plan.sheet === sheet && plan.key.some(({ code }) => code === to))?.key ?? [];
  const entry = key.find(({ code }) => code === to);
  return entry ? writtenAs(entry, was, key.find(({ code }) => code === from)) : to; // prettier-ignore
}

/** Turns accepted proposals into edits. A formula in a rating cell is never overwritten, and a proposal without a letter is for a person to settle. */
export function acceptProposals(
  book: Book,
  plans: readonly Plan[],
  proposals: readonly Proposal[],
  wanted: "all" | readonly string[] | undefined,
): Acceptance {
  const edits: Edit[] = [];
  const formulas: string[] = [];
  const without: string[] = [];
  for (const proposal of wanted === undefined ? [] : proposals.filter((each) => isWanted(each, wanted))) {
    const place = parseAddress(proposal.cell);
    const grid = gridOf(book, proposal.sheet);
    if (proposal.to === null && wanted !== "all") without.push(proposal.part ?? proposal.cell);
    if (proposal.to === null || !place || !grid) continue;
    const cell = cellAt(grid, place.top, place.left);
    if (cell?.formula !== undefined) formulas.push(proposal.cell);
    else
      edits.push({
        type: "value",
        sheet: proposal.sheet,
        cell: proposal.cell,
        from: cell?.value ?? null,
        to: valueOf(proposal, plans, cell?.value ?? null),
      });
  }
  const known =
    wanted === undefined || wanted === "all"
      ? []
      : wanted.filter((each) => !proposals.some((proposal) => isWanted(proposal, [each])));
  return {
    edits,
    accepted: edits.map((edit) => edit.cell),
    say: [
      ...(edits.length > 0
        ? [`Accepted: ${listed(edits.map((edit) => `${edit.cell} is now ${String(edit.to)}`))}.`]
        : []),
      ...sayFormulas(formulas),
      ...(without.length > 0 ? [`No letter is proposed for ${listed(without)}: type the one that is right.`] : []),
      ...(known.length > 0 ? [`There is no proposal for ${listed(known)}, so nothing was accepted there.`] : []),
    ],
  };
}
