import { plainText } from "../grid/cleanText";
import type { Action, Plan } from "../plan/plan";
import { countOf } from "../plan/listed";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { headings, landscape, ratingCell, text, titleStyle } from "./look";

const columns = [
  ["No.", 7],
  ["Workstream", 30],
  ["Category", 16],
  ["Project lead", 20],
  ["RAG", 10],
  ["Progress this period", 32],
  ["Next period", 26],
  ["Milestones", 22],
  ["Budget", 14],
  ["Risks and issues", 26],
  ["Decision wanted (approve / amend / close)", 22],
] as const;
const widths = columns.map(([, width]) => width);

/** One workstream: what the list says of it, and blanks for what its lead is to say. */
function rowOf(plan: Plan, action: Action): readonly DraftCell[] {
  const entry = plan.key.find((each) => each.code === action.rating);
  const rating = plan.columns.rating === undefined ? text(null) : ratingCell(entry, action.ratingTyped);
  return [
    text(action.ref),
    text(plainText(action.action ?? action.outcome ?? "")),
    text(action.band),
    text(action.lead),
    rating,
    text(action.update),
    text(null),
    text(action.timescale),
    text(null),
    text(null),
    text(null),
  ];
}

/** How much a list says of its workstreams: the fuller of two lists of the same workstreams makes the report. */
function saysOf(plan: Plan): number {
  const said = plan.actions.map((action) => [action.ref, action.lead, action.team, action.timescale, action.update]);
  return said.flat().filter((each) => each !== null).length;
}

/** The highlight report for the programme board, from the fullest list of workstreams; undefined where the workbook has none. */
export function highlightReport(plans: readonly Plan[], footer: string): SheetDraft | undefined {
  const lists = plans.filter((plan) => plan.recognition === "workstream-list" && plan.actions.length > 0);
  const [plan] = [...lists].sort((a, b) => saysOf(b) - saysOf(a));
  if (!plan) return undefined;
  const title = `Highlight report for the programme board: ${countOf(plan.actions.length, "workstream")} of ${plan.sheet}`;
  return {
    name: "Highlight report",
    mark: "highlight-report",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings(columns.map(([name]) => name)),
      ...plan.actions.map((action) => rowOf(plan, action)),
    ],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
