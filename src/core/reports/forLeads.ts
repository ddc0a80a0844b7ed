import { cited } from "../plan/cite";
import { leadsIn, sameLead } from "../plan/leads";
import type { Action } from "../plan/plan";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { isClosed } from "./asks";
import { headings, landscape, leadStyle, ratingCell, text, titleStyle } from "./look";
import { standing, tabName, type Paper } from "./paper";

const widths = [18, 7, 18, 40, 18, 11, 40, 40];

/** Each lead with the open actions that name them, in the order in which the plan names them; those without a lead last. */
function byLead(paper: Paper): readonly (readonly [string, readonly Action[]])[] {
  const leads = new Map<string, Action[]>();
  const without: Action[] = [];
  for (const action of paper.plan.actions) {
    if (isClosed(paper, action.rating)) continue;
    const names = leadsIn(action.lead, paper.aliases);
    if (names.length === 0) without.push(action);
    for (const name of names) {
      const known = [...leads.keys()].find((other) => sameLead(other, name)) ?? name;
      leads.set(known, [...(leads.get(known) ?? []), action]);
    }
  }
  return without.length === 0 ? [...leads] : [...leads, ["No lead named", without]];
}

/** Before the meeting: every lead's open actions with the last words, and room for the update. A page for each lead. */
export function forLeads(paper: Paper): SheetDraft {
  const { plan } = paper;
  const leads = byLead(paper);
  const rows: (readonly DraftCell[])[] = [];
  const breaks: number[] = [];
  const headerRow = 3;
  for (const [lead, actions] of leads) {
    if (rows.length > 0) breaks.push(headerRow + rows.length);
    for (const action of actions) {
      rows.push([
        ...[lead, cited(action), action.band, action.action, action.timescale].map((value) => text(value)),
        ratingCell(
          plan.key.find((entry) => entry.code === action.rating),
          action.ratingTyped,
        ),
        text(action.update),
        text(null),
      ]);
    }
  }
  return {
    name: tabName("For leads", paper),
    mark: "for-leads",
    mode: "replace-own",
    rows: [
      [text(`${standing(plan)}Updates wanted: ${plan.title ?? plan.sheet}`, titleStyle)],
      [
        text(
          "Open actions by lead; an action with several leads stands under each. Please write your update in the last column.",
          leadStyle,
        ),
      ],
      headings(["Lead", "Ref", "Priority", "Action", "Timescale", "Last rating", "Last update", "Your update"]),
      ...rows,
    ],
    widths,
    frozenRows: 3,
    print: { ...landscape(widths, paper.label, headerRow), pageBreaksAfter: breaks },
  };
}
