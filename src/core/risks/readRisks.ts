import { wordsOf } from "../grid/cleanText";
import type { Page } from "../grid/page";
import { asksWhetherOpen, headsClosed, riskNotOver, riskOver } from "../language/phrases/risks";
import type { ChosenColumns } from "./chooseColumns";
import { levelIn } from "./levels";
import type { RiskRole } from "./riskColumns";
import type { Risk } from "./riskRegister";

const no = /^(?:no?|open|-|n\/?a|tbc|nil|none)$/;

/** True for words that head closed risks: a band's, or a sheet's name. */
export function headsClosedRisks(text: string): boolean {
  return headsClosed.isIn(text);
}

function isOver(status: string | null, heading: string, closed: string | null): boolean {
  if (closed !== null && !no.test(wordsOf(closed))) return true;
  const said = wordsOf(status ?? "");
  if (/^no?$/.test(said)) return asksWhetherOpen.isIn(heading);
  return riskOver.isIn(said) && !riskNotOver.isIn(said);
}

/** The risks below a heading: one for each row that words a risk and says something of it; further rows of the same risk go with it. */
export function readRisks(page: Page, chosen: ChosenColumns, rows: readonly number[]): readonly Risk[] {
  const risks: Risk[] = [];
  let underClosed = headsClosedRisks(page.grid.sheet);
  let above = 0;
  const shown = (row: number, column: number | undefined) =>
    column === undefined ? null : (page.showing(row, column)?.text ?? null);
  const textAt = (row: number, role: Exclude<RiskRole, "rating">) => shown(row, chosen[role]?.column);
  const ratingsAt = (row: number) => chosen.ratings.map(({ column }) => shown(row, column));
  for (const row of rows) {
    const cells = page.cellsOf(row);
    const [only] = cells;
    const own = chosen.risk && page.at(row, chosen.risk.column);
    const says =
      ratingsAt(row).some((text) => text !== null) ||
      (["likelihood", "impact", "owner", "mitigation"] as const).some((role) => textAt(row, role) !== null);
    const last = risks.at(-1);
    const more = chosen.mitigation && page.at(row, chosen.mitigation.column)?.text;
    if (!own && more !== undefined && last && above === row - 1 && cells.length <= 3) {
      risks[risks.length - 1] = { ...last, mitigation: [last.mitigation, more].filter(Boolean).join("\n") };
      above = row;
    } else if (cells.length === 1 && only && (!own || !says)) {
      underClosed = headsClosedRisks(only.text);
    } else if (own && says && levelIn(own.text) === undefined && /\p{L}{3}/u.test(own.text)) {
      const status = textAt(row, "status");
      const isClosed = underClosed || isOver(status, chosen.status?.heading ?? "", textAt(row, "closed"));
      above = row;
      risks.push({
        row,
        ref: textAt(row, "ref"),
        risk: own.text,
        likelihood: textAt(row, "likelihood"),
        impact: textAt(row, "impact"),
        ratings: ratingsAt(row),
        owner: textAt(row, "owner"),
        mitigation: textAt(row, "mitigation"),
        review: textAt(row, "review"),
        status,
        isOpen: !isClosed,
      });
    }
  }
  return risks;
}
