import { countOf } from "../plan/listed";
import type { Highlight, Highlights } from "../programme/highlights";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { headings, landscape, leadStyle, lines, ratingCell, text, titleStyle } from "./look";

type Column = readonly [string, number, (row: Highlight) => DraftCell];

const first: readonly Column[] = [
  ["No.", 6, ({ action }) => text(action.ref)],
  ["Workstream", 30, ({ title }) => text(title)],
  ["Category", 16, ({ action }) => text(action.band)],
  ["Project lead", 20, ({ action }) => text(action.lead)],
];
const moved: readonly Column[] = [
  ["RAG before", 10, (row) => (row.movement === "New in the list" ? text("–") : ratingCell(row.entryBefore, row.typedBefore))],
  ["Movement", 13, ({ movement }) => text(movement)],
]; // prettier-ignore
const rated: Column = ["RAG", 10, ({ entry, action }) => ratingCell(entry, action.ratingTyped)];
/** For the lead to write where the list rates nothing yet. */
const unrated: Column = ["RAG", 10, () => text(null)];
const last: readonly Column[] = [
  ["Progress this period", 34, ({ progress }) => text(progress)],
  ["Next period", 26, ({ next }) => text(next)],
  ["Milestones", 26, ({ milestones }) => text(milestones)],
  ["Budget", 14, ({ budget }) => text(budget)],
  ["Risks and issues", 26, ({ risks }) => text(risks)],
  ["Decision wanted (approve / amend / close)", 22, ({ decision }) => text(decision)],
];

/** The highlight report for the programme board. */
export function highlightReport(facts: Highlights, footer: string, comparedWith?: string): SheetDraft {
  const { plan, rows, hasMovement, gone } = facts;
  const hasRating = plan.columns.rating !== undefined;
  const columns = [...first, ...(hasMovement ? moved.slice(0, 1) : []), hasRating ? rated : unrated, ...(hasMovement ? moved.slice(1) : []), ...last]; // prettier-ignore
  const widths = columns.map(([, width]) => width);
  const title = `Highlight report for the programme board: ${countOf(plan.actions.length, "workstream")} of ${plan.sheet}`;
  const said = [
    ...(comparedWith === undefined ? [] : [comparedWith]),
    ...(gone.length > 0 ? [`No longer in the list: ${gone.join("; ")}.`] : []),
  ];
  const above: (readonly DraftCell[])[] = [
    [{ value: title, style: titleStyle }],
    ...said.flatMap((sentence) => lines(sentence, 150).map((line) => [text(line, leadStyle)])),
  ];
  return {
    name: "Highlight report",
    mark: "highlight-report",
    mode: "replace-own",
    rows: [
      ...above,
      headings(columns.map(([name]) => name)),
      ...rows.map((row) => columns.map(([, , cell]) => cell(row))),
    ],
    widths,
    frozenRows: above.length + 1,
    print: landscape(widths, footer, above.length + 1),
  };
}
