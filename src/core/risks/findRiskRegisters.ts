import type { Book } from "../grid/book";
import { makePage, type Page } from "../grid/page";
import { isKeyTitle } from "../key/label";
import type { Plan } from "../plan/plan";
import { headingBetween } from "../recognise/headings/beside";
import { repeats, type Heading } from "../recognise/headings/heading";
import { chooseColumns } from "./chooseColumns";
import { areOfRegister, riskColumnsOf } from "./riskColumns";
import { readRisks } from "./readRisks";
import type { RiskRegister } from "./riskRegister";

/** A register's heading that begins in a row: of one line, or of two where words stand over several columns. */
function headingAt(page: Page, row: number, next: number | undefined): Heading | undefined {
  const cells = page.cellsOf(row);
  if (cells.length < 2) return undefined;
  const isWide = cells.some((at) => at.right > at.column) && next !== undefined && next - row <= 1;
  return (isWide ? [[row, next], [row]] : [[row]])
    .map((rows) => headingBetween(page, rows))
    .find((heading) => heading.cells.every(({ text }) => text.length <= 120) && areOfRegister(riskColumnsOf(heading)));
}

function registerOf(page: Page, taken: ReadonlySet<number>): RiskRegister | undefined {
  for (const [at, row] of page.rows.entries()) {
    const heading = taken.has(row) ? undefined : headingAt(page, row, page.rows[at + 1]);
    if (!heading) continue;
    const below = page.rows.filter((each) => each > (heading.rows.at(-1) ?? row));
    const end = below.find((each) => taken.has(each) || isKeyTitle(page.cellsOf(each)[0]?.text ?? "")) ?? Infinity;
    const rows = below.filter((each) => each < end && !repeats(page, each, heading));
    const chosen = chooseColumns(page, riskColumnsOf(heading), rows);
    const risks = readRisks(page, chosen, rows);
    if (risks.length === 0) continue;
    const hasStatus = chosen.status !== undefined || chosen.closed !== undefined || risks.some((risk) => !risk.isOpen);
    return {
      sheet: page.grid.sheet,
      risks,
      ratedBy: chosen.ratings.map(({ heading: words }) => words),
      hasStatus,
      place: { top: row, bottom: risks.at(-1)?.row ?? row, left: heading.left, right: heading.right },
    };
  }
  return undefined;
}

/** The rows that belong to plans on a sheet. */
function rowsOfPlans(plans: readonly Plan[], sheet: string): ReadonlySet<number> {
  return new Set(
    plans
      .filter((plan) => plan.sheet === sheet)
      .flatMap(({ headerRows, bodyRows: [from, to] }) => [
        ...headerRows,
        ...Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at),
      ]),
  );
}

/** The risk register of every visible sheet that holds one, beside the plans and never in their rows. */
export function findRiskRegisters(book: Book, plans: readonly Plan[]): readonly RiskRegister[] {
  const hidden = new Set(book.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name));
  return book.grids.flatMap((grid) =>
    hidden.has(grid.sheet) ? [] : (registerOf(makePage(grid), rowsOfPlans(plans, grid.sheet)) ?? []),
  );
}
