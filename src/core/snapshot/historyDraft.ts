import { cellAddress } from "../grid/address";
import type { CellValue } from "../grid/grid";
import { serialOfDay, type Day } from "../grid/day";
import type { Action, Plan } from "../plan/plan";
import type { SnapshotState } from "../plan/snapshotState";
import { historyMark, historySheet } from "../sheets/historySheet";
import type { DraftCell, DraftStyle, SheetDraft } from "../sheets/sheetDraft";
import { historyColumns, type HistoryColumn } from "./historyColumns";
import type { Restored } from "./historyBack";
import { stageWords } from "./snapshot";

/** Which meeting a snapshot is of. */
export interface SnapshotHead {
  readonly asAt: Day;
  readonly name: string;
  readonly state: SnapshotState;
}

const historyTable = "PlanHistory";

const headStyle: DraftStyle = { bold: true, fill: "1F3864", fontColor: "FFFFFF", wrap: true, vertical: "center" };
const textStyle: DraftStyle = { wrap: true, vertical: "top" };
const dateStyle: DraftStyle = { numberFormat: "dd mmm yyyy", vertical: "top", align: "left" };

function rowOf(plan: Plan, action: Action, head: SnapshotHead, date1904: boolean): DraftCell[] {
  const entry = plan.key.find((each) => each.code === action.rating);
  const facts: Readonly<Record<HistoryColumn, string | number | null>> = {
    asAt: serialOfDay(head.asAt, date1904),
    name: head.name,
    state: head.state,
    sheet: plan.sheet,
    row: action.row,
    ref: action.ref,
    sub: action.sub,
    band: action.band,
    outcome: action.outcome,
    action: action.action,
    lead: action.lead,
    measure: action.measure,
    timescale: action.timescale,
    rating: action.rating ?? action.ratingTyped?.trim() ?? null,
    label: entry?.label ?? null,
    stage: entry === undefined ? null : stageWords[entry.stage],
    update: action.update,
  };
  return historyColumns.map(({ id }) => dressed(id, facts[id], entry?.color ?? null));
}

function dressed(id: HistoryColumn, value: CellValue, fill: string | null): DraftCell {
  const ratingStyle: DraftStyle = fill === null ? textStyle : { ...textStyle, fill };
  return { value, style: id === "asAt" ? dateStyle : id === "rating" ? ratingStyle : textStyle };
}

/** Rows of the history written again as they were, with the fills of their ratings: before a row, or over rows that are there for them. */
export function historyRowsAgain({ from, values, fills, inPlace }: Restored): SheetDraft {
  return {
    name: historySheet,
    mark: historyMark,
    mode: "append",
    at: from,
    over: inPlace,
    rows: values.map((row, r) => historyColumns.map(({ id }, c) => dressed(id, row[c] ?? null, fills[r] ?? null))),
    widths: [],
    table: { name: historyTable, area: `A1:${cellAddress(values.length + 1, historyColumns.length)}` },
  };
}

/** The rows that keep plans as they stand, for the history sheet: an Excel table, readable and filterable without the add-in. */
export function historyDraft(plans: readonly Plan[], head: SnapshotHead, date1904: boolean): SheetDraft {
  const headings = historyColumns.map((column): DraftCell => ({ value: column.heading, style: headStyle }));
  const rows = plans.flatMap((plan) => plan.actions.map((action) => rowOf(plan, action, head, date1904)));
  return {
    name: historySheet,
    mark: historyMark,
    mode: "append",
    headRows: 1,
    rows: [headings, ...rows],
    widths: historyColumns.map((column) => column.width),
    frozenRows: 1,
    table: { name: historyTable, area: `A1:${cellAddress(rows.length + 1, historyColumns.length)}` },
    print: { orientation: "landscape", paper: "A3", fitToWidth: true, repeatRows: [1, 1], footer: "Plan history" },
  };
}
