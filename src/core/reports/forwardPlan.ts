import { cellAddress } from "../grid/address";
import { isDay, serialOfDay, type Day } from "../grid/day";
import { sayForum } from "../schedule/sayForum";
import { forwardItems, type ForwardItem } from "../schedule/forwardItems";
import type { AgendaItem, Schedule } from "../schedule/schedule";
import type { KeptStatus } from "../schedule/keptStatuses";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";

/** The headings of the forward plan, read back from a sheet that officers have gone on with. */
export const forwardHeadings = [
  "Meeting date",
  "Forum",
  "Item",
  "Lead",
  "Report / update / standing item",
  "Paper due",
  "Status",
] as const;

const forwardWidths = [15, 18, 44, 22, 18, 13, 26];

/** How each kind of item is called. */
export const itemWords = {
  report: "Report",
  update: "Update",
  standing: "Standing item",
  deliverable: "Deliverable",
} as const;

/** A day as a real date; a month as its first day shown as a month, so that the column sorts. */
function dateCell(iso: string, date1904: boolean): DraftCell {
  const day = iso.length > 7 ? iso : `${iso}-01`;
  if (!isDay(day)) return { value: iso, style: bodyStyle };
  const numberFormat = iso.length > 7 ? "dd mmm yyyy" : "mmmm yyyy";
  return { value: serialOfDay(day, date1904), style: { ...bodyStyle, align: "left", numberFormat } };
}

/** An item as tables and agendas name it: with its number before it. Read back by it. */
export function itemName(item: Pick<AgendaItem, "ref" | "text">): string {
  return item.ref === null ? item.text : `${item.ref} ${item.text}`;
}

function rowOf(item: ForwardItem, date1904: boolean): readonly DraftCell[] {
  return [
    dateCell(item.sitting.iso, date1904),
    text(sayForum(item.sitting)),
    text(itemName(item)),
    text(item.lead),
    text(itemWords[item.kind] + (item.proposed ? " (proposed)" : "")),
    item.paperDue !== null && isDay(item.paperDue) ? dateCell(item.paperDue, date1904) : text(item.paperDue),
    text(item.status),
  ];
}

/** What a forward plan is made with. */
export interface ForwardOptions {
  readonly title: string;
  readonly footer: string;
  readonly asAt: Day | null;
  /** Working days before a meeting that papers are due. */
  readonly papersDays: number;
  readonly kept: readonly KeptStatus[];
  readonly date1904: boolean;
}

/** One filterable table of what is due at each meeting; what slipped stays on it. Undefined where nothing is due. */
export function forwardPlan(schedule: Schedule, options: ForwardOptions): SheetDraft | undefined {
  const items = forwardItems(schedule, options);
  if (items.length === 0) return undefined;
  const rows = items.map((item) => rowOf(item, options.date1904));
  return {
    name: "Forward plan",
    mark: "forward-plan",
    mode: "replace-own",
    rows: [[{ value: options.title, style: titleStyle }], headings(forwardHeadings), ...rows],
    widths: forwardWidths,
    frozenRows: 2,
    table: { area: `A2:${cellAddress(rows.length + 2, forwardHeadings.length)}` },
    print: landscape(forwardWidths, options.footer, 2),
  };
}
