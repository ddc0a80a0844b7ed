import { cellAddress } from "../../grid/address";
import { cellAt } from "../../grid/grid";
import type { Filled, Page } from "../../grid/page";
import { mergeAt } from "../../grid/grid";
import { codeOfFill, readTyped } from "../../key/readRating";
import type { Key } from "../../key/key";
import { columnLetter } from "../../grid/address";
import type { Action, ActionField, Band, Period, RatingAt, Role } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { deadlinesOf } from "../deadlines";
import { isReference } from "../headings/dataWords";
import type { Line } from "./line";
import { partsOf, subOf } from "./parts";

/** A text with the cell that it stands in. */
interface Said {
  readonly text: string | null;
  readonly cell: string;
}

/** A table row on its way to being an action. */
export interface TableRow {
  readonly lines: readonly Line[];
  readonly band: string | null;
  readonly intro: string | null;
}

/** Who shares what, learnt from the whole plan. */
export interface Sharing {
  /** Numbers belong to aims and are left blank below the first action. */
  readonly numbersBelow: boolean;
  /** Aims are stated once for several numbers. */
  readonly aimsOverNumbers: boolean;
  /** Updates stand once for all actions of an aim, blank below, in a plan that merges nothing. */
  readonly updatesBelow: boolean;
}

export interface Reading {
  readonly page: Page;
  readonly layout: Layout;
  readonly key: Key;
  readonly period: Period;
  readonly sharing: Sharing;
}

const join = (texts: readonly Filled[]) => texts.map((at) => at.text).join("\n");

/** A field of a table row: what its own lines say, or what a cell merged from above says. */
function fieldOf({ page, layout }: Reading, lines: readonly Line[], role: Role): Said | undefined {
  const column = layout.byRole.get(role);
  const first = lines[0];
  if (column === undefined || !first) return undefined;
  const own = lines.flatMap((line) => line.own.get(role) ?? []);
  const [top] = own;
  if (top) return { text: join(own), cell: cellAddress(top.row, top.column) };
  const merge = mergeAt(page.grid, first.row, column);
  if (!merge) return { text: null, cell: cellAddress(first.row, column) };
  const over = page.at(merge.top, merge.left);
  // A cell merged across several columns says its words once, in the column that it begins in.
  return {
    text: merge.left === column ? (over?.text ?? null) : null,
    cell: cellAddress(merge.top, merge.left === column ? column : merge.left),
  };
}

/** The rating of one column: the top cell of where it stands, as typed, and as the key reads it; by colour alone where nothing is typed. */
function ratingIn(
  { page, key }: Reading,
  lines: readonly Line[],
  column: number,
): { cell: string; typed: string | null; rating: string | null } {
  const row = lines.find((line) => page.at(line.row, column))?.row ?? lines[0]?.row ?? 1;
  const merge = mergeAt(page.grid, row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const cell = cellAt(page.grid, top, left);
  const address = cellAddress(top, left);
  const value = cell?.value ?? null;
  if (page.at(top, left)) {
    const rating = cell?.isError ? null : readTyped(value, key);
    // In a row that slipped another text stands here: it is no rating that someone typed.
    const typed = rating === null && lines.some((line) => line.slipped) ? null : String(value);
    return { cell: address, typed, rating };
  }
  // A whole row in one colour is the row's look and not its rating.
  const beside = [left - 1, left + 1].map((each) => cellAt(page.grid, top, each)?.fill);
  const alone = beside.every((fill) => fill !== cell?.fill);
  return { cell: address, typed: null, rating: alone ? codeOfFill(cell?.fill, key) : null };
}

const textRoles = ["lead", "team", "measure", "timescale", "update"] as const;

/** What carries over from one table row to the next within an aim. */
interface Carried {
  ref: Said | undefined;
  outcome: Said | undefined;
  update: Said | undefined;
  aimRow: number;
}

function lastRowOf(page: Page, layout: Layout, lines: readonly Line[], nextRow: number): number {
  let last = lines.at(-1)?.row ?? 0;
  for (const role of ["action", "rating"] as const) {
    const column = layout.byRole.get(role);
    const merge = column === undefined ? undefined : mergeAt(page.grid, last, column);
    if (merge && merge.bottom < nextRow) last = Math.max(last, merge.bottom);
  }
  return last;
}

/** True for a row that only states an aim: its number and words, for the rows below. */
function statesAim(row: TableRow, next: TableRow | undefined): boolean {
  const [line] = row.lines;
  if (!line || !next || line.own.has("action")) return false;
  const others = [...line.own.keys()].some((role) => role !== "ref" && role !== "outcome" && role !== "band");
  const [below] = next.lines;
  return !others && line.own.has("outcome") && below !== undefined && !below.own.has("ref") && !below.own.has("outcome") && below.own.has("action") && next.band === row.band; // prettier-ignore
}

/** Makes the actions of the table rows, aims and shared texts carried down as the plan shares them. */
export function makeActions(rows: readonly TableRow[], reading: Reading): { actions: Action[]; bands: Band[] } {
  const { page, layout, sharing } = reading;
  const actions: Action[] = [];
  const bands: Band[] = [];
  const carried: Carried = { ref: undefined, outcome: undefined, update: undefined, aimRow: 0 };
  let bandAbove: string | null = null;
  let columnBand: string | null = null;
  rows.forEach((row, i) => {
    const { lines } = row;
    const first = lines[0];
    if (!first) return;
    if (row.band !== bandAbove) {
      bandAbove = row.band;
      carried.ref = carried.outcome = carried.update = undefined;
    }
    const inColumn = fieldOf(reading, lines, "band");
    if (inColumn?.text && inColumn.text !== columnBand) {
      columnBand = inColumn.text;
      bands.push({ row: Number(/\d+$/.exec(inColumn.cell)?.[0]), title: columnBand });
      carried.ref = carried.outcome = carried.update = undefined;
    }
    const ref = fieldOf(reading, lines, "ref");
    const outcome = fieldOf(reading, lines, "outcome");
    const ownRef = lines.some((line) => line.own.has("ref"));
    const ownOutcome = lines.some((line) => line.own.has("outcome"));
    const newAim = ownOutcome || (ownRef && !outcome?.text && !sharing.aimsOverNumbers);
    if (newAim) carried.outcome = carried.update = undefined;
    if (ownOutcome && !ref?.text) carried.ref = undefined;
    const theRef = ref?.text ? ref : sharing.numbersBelow && carried.ref ? carried.ref : ref;
    const theOutcome = outcome?.text ? outcome : (carried.outcome ?? outcome);
    if (ref?.text) carried.ref = ref;
    if (outcome?.text) carried.outcome = outcome;
    if (statesAim(row, rows[i + 1])) return;
    const said = new Map<(typeof textRoles)[number], Said | undefined>(
      textRoles.map((role) => [role, fieldOf(reading, lines, role)]),
    );
    if (said.get("update")?.text) carried.update = said.get("update");
    else if (sharing.updatesBelow && carried.update && !newAim) said.set("update", carried.update);
    const action = fieldOf(reading, lines, "action");
    const nextRow = rows[i + 1]?.lines[0]?.row ?? Infinity;
    actions.push(actionOf(reading, row, [first.row, lastRowOf(page, layout, lines, nextRow)], { ref: theRef, outcome: theOutcome, action, said, band: columnBand ?? row.band })); // prettier-ignore
  });
  return { actions, bands };
}

interface Fields {
  readonly ref: Said | undefined;
  readonly outcome: Said | undefined;
  readonly action: Said | undefined;
  readonly said: ReadonlyMap<(typeof textRoles)[number], Said | undefined>;
  readonly band: string | null;
}

function actionOf(reading: Reading, row: TableRow, rows: readonly [number, number], fields: Fields): Action {
  const { layout, period } = reading;
  const { ref, outcome, action, said, band } = fields;
  const text = (role: (typeof textRoles)[number]) => said.get(role)?.text ?? null;
  const ratings: RatingAt[] = [...layout.ratings]
    .sort((a, b) => a.column - b.column)
    .map(({ column, heading }) => ({ column: columnLetter(column), heading, ...ratingIn(reading, row.lines, column) }));
  const leading = ratings.find((each) => each.column === columnLetter(layout.ratings[0]?.column ?? 0));
  const cells: { -readonly [field in ActionField]?: string } = {};
  if (ref) cells.ref = ref.cell;
  if (outcome) cells.outcome = outcome.cell;
  if (action) cells.action = action.cell;
  for (const role of textRoles) {
    const cell = said.get(role)?.cell;
    if (cell !== undefined) cells[role] = cell;
  }
  if (leading) cells.rating = leading.cell;
  const parts = partsOf(action?.text ?? null, text("lead"), text("timescale"), text("update"));
  return {
    row: rows[0],
    rows,
    ref: ref?.text ?? null,
    sub: subOf(action?.text ?? null),
    band,
    outcome: outcome?.text ?? null,
    action: action?.text ?? null,
    intro: row.intro,
    lead: text("lead"),
    team: text("team"),
    measure: text("measure"),
    update: text("update"),
    timescale: text("timescale"),
    deadlines: deadlinesOf(text("timescale"), period),
    ratingCell: leading?.cell ?? null,
    ratingTyped: leading?.typed ?? null,
    rating: leading?.rating ?? null,
    ...(ratings.length > 1 ? { ratings } : {}),
    ...(parts ? { parts } : {}),
    cells,
  };
}

/** Learns who shares what from the table rows of a plan. */
export function sharingOf(rows: readonly TableRow[], layout: Layout): Sharing {
  const firsts = rows.flatMap((row) => row.lines[0] ?? []);
  const doing = firsts.filter((line) => line.own.has("action"));
  const numbers = firsts.filter((line) => isReference(line.own.get("ref")?.text ?? "")).length;
  const aims = firsts.filter((line) => line.own.has("outcome")).length;
  const numberedDoing = doing.filter((line) => line.own.has("ref")).length;
  // Numbers that come with their aims are the aims'; numbers on rows below an aim are the actions' own.
  const apart = firsts.filter((line) => line.own.has("ref") && !line.own.has("outcome")).length;
  const numbersBelow = layout.byRole.has("outcome") ? apart <= numbers * 0.2 : numberedDoing < doing.length * 0.7;
  const mergesAims = firsts.some((line) => line.spanned.has("outcome") || line.spanned.has("ref"));
  // A group is an aim's rows; an update below its first row says that updates are each row's own.
  let groups = 0;
  let lower = 0;
  let below = 0;
  firsts.forEach((line, i) => {
    const begins = line.own.has("outcome") || line.own.has("ref");
    const next = firsts[i + 1];
    const goesOn = next !== undefined && !next.own.has("outcome") && !next.own.has("ref");
    if (begins && goesOn && line.own.has("update")) groups++;
    if (!begins) below++;
    if (!begins && line.own.has("update")) lower++;
  });
  return {
    numbersBelow,
    aimsOverNumbers: aims > 0 && aims < numbers * 0.85,
    updatesBelow: !mergesAims && layout.byRole.has("outcome") && groups >= 2 && below >= 3 && lower === 0,
  };
}
