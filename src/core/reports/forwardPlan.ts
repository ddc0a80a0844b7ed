import { cellAddress } from "../grid/address";
import { isDay, serialOfDay, type Day } from "../grid/day";
import { sayForum } from "../schedule/sayForum";
import { forwardItems, type ForwardItem } from "../schedule/forwardItems";
import type { AgendaItem, Schedule } from "../schedule/schedule";
import type { KeptColumn } from "../schedule/keptColumns";
import { sayPapersDays, type ForwardColumn, type KeptStatus } from "../schedule/keptStatuses";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";

type Column = KeptColumn<ForwardColumn>;

/** The columns of the forward plan in their usual order; read back from a sheet that officers have gone on with. */
const usual: readonly (readonly [ForwardColumn, string, number])[] = [
  ["date", "Meeting date", 15],
  ["forum", "Forum", 18],
  ["item", "Item", 44],
  ["lead", "Lead", 22],
  ["kind", "Report / update / standing item", 18],
  ["papers", "Paper due", 13],
  ["status", "Status", 26],
];
/** Characters of a column that officers have added. */
const ownWidth = 20;

/** The officers' own order of columns with theirs between; what they have taken out stands at the end. */
function columnsNow(kept: readonly Column[]): readonly Column[] {
  const there = kept.flatMap((column) => ("name" in column ? [column.name] : []));
  return [...kept, ...usual.flatMap(([name]) => (there.includes(name) ? [] : [{ name }]))];
}

function headingOf(column: Column): string {
  if (!("name" in column)) return column.heading;
  return usual.find(([name]) => name === column.name)?.[1] ?? column.name;
}

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

function cellOf(item: ForwardItem, column: Column, date1904: boolean): DraftCell {
  if (!("name" in column)) {
    const own = item.own[column.heading];
    if (own?.numberFormat === undefined) return { value: own?.value ?? null, style: bodyStyle };
    return { value: own.value, style: { ...bodyStyle, align: "left", numberFormat: own.numberFormat } };
  }
  const { paperDue } = item;
  const cells: Readonly<Record<ForwardColumn, DraftCell>> = {
    date: dateCell(item.sitting.iso, date1904),
    forum: text(sayForum(item.sitting)),
    item: text(itemName(item)),
    lead: text(item.lead),
    kind: text(itemWords[item.kind] + (item.proposed ? " (proposed)" : "")),
    papers: paperDue !== null && isDay(paperDue) ? dateCell(paperDue, date1904) : text(paperDue),
    status: text(item.status),
  };
  return cells[column.name];
}

/** What a forward plan is made with. */
export interface ForwardOptions {
  readonly title: string;
  readonly footer: string;
  readonly asAt: Day | null;
  /** Working days before a meeting that papers are due. */
  readonly papersDays: number;
  readonly kept: readonly KeptStatus[];
  /** The columns of the plan that stands in the workbook; absent or empty where there is none. */
  readonly columns?: readonly Column[];
  readonly date1904: boolean;
}

/** One filterable table of what is due at each meeting; what slipped stays on it. Undefined where nothing is due. */
export function forwardPlan(schedule: Schedule, options: ForwardOptions): SheetDraft | undefined {
  const items = forwardItems(schedule, options);
  if (items.length === 0) return undefined;
  const columns = columnsNow(options.columns ?? []);
  const rows = items.map((item) => columns.map((column) => cellOf(item, column, options.date1904)));
  const widthOf = (column: Column) =>
    "name" in column ? usual.find(([name]) => name === column.name)?.[2] : undefined;
  const widths = columns.map((column) => widthOf(column) ?? ownWidth);
  const title = `${options.title}; ${sayPapersDays(options.papersDays)}`;
  return {
    name: "Forward plan",
    mark: "forward-plan",
    mode: "replace-own",
    rows: [[{ value: title, style: titleStyle }], headings(columns.map(headingOf)), ...rows],
    widths,
    frozenRows: 2,
    table: { area: `A2:${cellAddress(rows.length + 2, columns.length)}` },
    print: landscape(widths, options.footer, 2),
  };
}
