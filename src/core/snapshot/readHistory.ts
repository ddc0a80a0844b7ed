import { cellAt, rawTextAt, type Grid } from "../grid/grid";
import type { KeyEntry, Stage } from "../key/key";
import { dayOfSerial, isDay, type Day } from "../grid/day";
import type { Action, Period } from "../plan/plan";
import type { SnapshotState } from "../plan/snapshotState";
import { readTimescale } from "../timescale/readTimescale";
import { historyColumnNumber, historyColumns, historyHeadingRow, type HistoryColumn } from "./historyColumns";
import { stageWords, type Snapshot } from "./snapshot";

/** A row's fact as text; null where it is blank. */
function textOf(grid: Grid, row: number, id: HistoryColumn): string | null {
  const text = rawTextAt(grid, row, historyColumnNumber(id));
  return text === "" ? null : text;
}

/** A meeting date as the sheet holds it: a real date, or ISO text that somebody typed. */
function dayAt(grid: Grid, row: number): Day | undefined {
  const value = cellAt(grid, row, historyColumnNumber("asAt"))?.value;
  if (typeof value === "number") return dayOfSerial(value, grid.date1904);
  return typeof value === "string" && isDay(value) ? value : undefined;
}

function stateOf(text: string | null): SnapshotState {
  return /submitted/i.test(text ?? "") ? "as submitted" : "as agreed";
}

/** Which snapshots the history keeps, without their actions; newest last. */
export interface KeptSnapshot {
  readonly asAt: Day;
  readonly name: string;
  readonly state: SnapshotState;
  readonly sheet: string;
  /** The rows of the history that hold it. */
  readonly rows: readonly number[];
}

/** True for a sheet that is headed as the history is, in the columns that say which snapshot a row is of. */
export function isHeadedAsHistory(grid: Grid | null | undefined): boolean {
  const heads = historyColumns.slice(0, 4);
  return !!grid && heads.every(({ heading }, at) => cellAt(grid, historyHeadingRow, at + 1)?.value === heading);
}

/** Lists the snapshots from the history's first columns. Rows without a date or a name are no snapshot's. */
export function keptSnapshots(history: Grid | null | undefined): readonly KeptSnapshot[] {
  if (!history) return [];
  const found = new Map<string, KeptSnapshot & { rows: number[] }>();
  for (let row = historyHeadingRow + 1; row <= history.lastRow; row++) {
    const asAt = dayAt(history, row);
    const name = textOf(history, row, "name");
    if (asAt === undefined || name === null) continue;
    const state = stateOf(textOf(history, row, "state"));
    const sheet = textOf(history, row, "sheet") ?? "";
    const key = JSON.stringify([asAt, name, state, sheet]);
    const known = found.get(key);
    if (known) known.rows.push(row);
    else found.set(key, { asAt, name, state, sheet, rows: [row] });
  }
  return [...found.values()].sort((a, b) => (a.asAt < b.asAt ? -1 : a.asAt > b.asAt ? 1 : 0));
}

const stages = new Map(Object.entries(stageWords).map(([stage, words]) => [words, stage as Stage]));

function keyOf(grid: Grid, rows: readonly number[]): KeyEntry[] {
  const entries = new Map<string, KeyEntry>();
  for (const row of rows) {
    const code = textOf(grid, row, "rating");
    const label = textOf(grid, row, "label");
    if (code === null || label === null || entries.has(code)) continue;
    const color = cellAt(grid, row, historyColumnNumber("rating"))?.fill ?? null;
    const words = textOf(grid, row, "stage") ?? "";
    entries.set(code, { code, label, meaning: words, color, cell: "", stage: stages.get(words) ?? "unknown" });
  }
  return [...entries.values()];
}

function actionOf(grid: Grid, row: number, period: Period): Action {
  const text = (id: HistoryColumn) => textOf(grid, row, id);
  const timescale = text("timescale");
  const rating = text("rating");
  const wasAt = Number(text("row"));
  const place = Number.isInteger(wasAt) && wasAt > 0 ? wasAt : row;
  return {
    row: place,
    rows: [place, place],
    ref: text("ref"),
    sub: text("sub"),
    band: text("band"),
    outcome: text("outcome"),
    action: text("action"),
    intro: null,
    lead: text("lead"),
    team: null,
    measure: text("measure"),
    update: text("update"),
    timescale,
    deadlines: timescale === null ? [] : readTimescale(timescale, { period }).deadlines,
    ratingCell: null,
    ratingTyped: rating,
    rating: text("label") === null ? null : rating,
    cells: {},
  };
}

/** A snapshot with its actions, from the whole history sheet. The plan's period places months that were written without a year. */
export function snapshotOf(history: Grid, kept: KeptSnapshot, period: Period): Snapshot {
  const { asAt, name, state, sheet, rows } = kept;
  return {
    asAt,
    name,
    state,
    sheet,
    key: keyOf(history, rows),
    actions: rows.map((row) => actionOf(history, row, period)),
  };
}
