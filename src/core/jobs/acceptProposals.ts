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

const plain = (text: string) => text.replace(/\s/g, "").toLowerCase();

/** What a proposal can be named by: its cell, the line as officers cite it, and the bare number where no other line has it. */
function namesOf({ sheet, cell, part }: Proposal, plans: readonly Plan[]): readonly string[] {
  const lines = plans.filter((plan) => plan.sheet === sheet).flatMap(({ actions }) => actions);
  const ref = lines.find(({ ratingCell }) => ratingCell === cell)?.ref ?? null;
  const isOnlyLine = ref !== null && lines.every((line) => line.ref !== ref || line.ratingCell === cell);
  return [cell, part ?? "", `${sheet}!${cell}`, ...(isOnlyLine ? [ref] : [])].map(plain).filter((name) => name !== "");
}

function isWanted(proposal: Proposal, wanted: "all" | readonly string[], plans: readonly Plan[]): boolean {
  if (wanted === "all") return true;
  const names = namesOf(proposal, plans);
  return wanted.some((each) => names.includes(plain(each)));
}

type Wanted = "all" | readonly string[] | undefined;

/** The names that mean proposals of one sheet, and those that stand on several: which is meant is not guessed. */
function namedOnce(wanted: Wanted, proposals: readonly Proposal[], plans: readonly Plan[]) {
  const several: { readonly name: string; readonly sheets: readonly string[] }[] = [];
  if (wanted === undefined || wanted === "all") return { once: wanted, several };
  const once = wanted.filter((name) => {
    const sheets = [...new Set(proposals.flatMap((each) => (isWanted(each, [name], plans) ? [each.sheet] : [])))];
    if (sheets.length > 1) several.push({ name, sheets });
    return sheets.length <= 1;
  });
  return { once, several };
}

/** Why a name was not accepted: it is a part that is rated with others, or there is no proposal for it. */
function sayUnknown(names: readonly string[], proposals: readonly Proposal[], plans: readonly Plan[]): string[] {
  const together = names.flatMap((name) => {
    const ref = plain(name).replace(/\(?[a-z]\)?$/, "");
    const line = proposals.find((proposal) => ref !== plain(name) && namesOf(proposal, plans).includes(ref));
    return line?.part ? [{ name, part: line.part }] : [];
  });
  const unknown = names.filter((name) => !together.some((each) => each.name === name));
  return [
    ...together.map(
      ({ name, part }) => `${name} is not rated by itself, so nothing was accepted for it: name ${part}.`,
    ),
    ...(unknown.length > 0 ? [`There is no proposal for ${listed(unknown)}, so nothing was accepted there.`] : []),
  ];
}

function sayFormulas(cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  return cells.length === 1
    ? [`A formula gives the rating in ${listed(cells)}, so it was left: change what the formula reads.`]
    : [`Formulas give the ratings in ${listed(cells)}, so they were left: change what the formulas read.`];
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
  wanted: Wanted,
): Acceptance {
  const edits: Edit[] = [];
  const formulas: string[] = [];
  const without: string[] = [];
  const { once, several } = namedOnce(wanted, proposals, plans);
  for (const proposal of once === undefined ? [] : proposals.filter((each) => isWanted(each, once, plans))) {
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
  const unknown =
    once === undefined || once === "all"
      ? []
      : once.filter((each) => !proposals.some((proposal) => isWanted(proposal, [each], plans)));
  return {
    edits,
    accepted: edits.map((edit) => edit.cell),
    say: [
      ...(edits.length > 0
        ? [`Accepted: ${listed(edits.map((edit) => `${edit.cell} is now ${String(edit.to)}`))}.`]
        : []),
      ...sayFormulas(formulas),
      ...(without.length > 0 ? [`No letter is proposed for ${listed(without)}: type the one that is right.`] : []),
      ...several.map(
        ({ name, sheets }) => `${name} stands on ${listed(sheets)}, so nothing was accepted for it: name the sheet.`,
      ),
      ...sayUnknown(unknown, proposals, plans),
    ],
  };
}
