import { columnLetter } from "../../grid/address";
import { mergeAt } from "../../grid/grid";
import type { Page } from "../../grid/page";
import type { Action, ActionField, Band, RatingAt } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { deadlinesOf } from "../deadlines";
import { fieldOf, ratingIn, type Reading, type Said, type TableRow } from "./fields";
import type { Line } from "./line";
import { partsOf, subOf } from "./parts";

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
  return (
    !others &&
    line.own.has("outcome") &&
    below !== undefined &&
    !below.own.has("ref") &&
    !below.own.has("outcome") &&
    below.own.has("action") &&
    next.band === row.band
  );
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
    const isFurtherPart = first.letter !== undefined && first.letter !== "a";
    if (ownOutcome && !ref?.text && !isFurtherPart) carried.ref = undefined;
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
    actions.push(
      actionOf(reading, row, [first.row, lastRowOf(page, layout, lines, nextRow)], {
        ref: theRef,
        outcome: theOutcome,
        action,
        said,
        band: columnBand ?? row.band,
      }),
    );
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
  const { layout, context } = reading;
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
    sub: row.lines[0]?.letter ?? subOf(action?.text ?? null),
    band,
    outcome: outcome?.text ?? null,
    action: action?.text ?? null,
    intro: row.intro,
    lead: text("lead"),
    team: text("team"),
    measure: text("measure"),
    update: text("update"),
    timescale: text("timescale"),
    deadlines: deadlinesOf(text("timescale"), context),
    ratingCell: leading?.cell ?? null,
    ratingTyped: leading?.typed ?? null,
    rating: leading?.rating ?? null,
    ...(ratings.length > 1 ? { ratings } : {}),
    ...(parts ? { parts } : {}),
    cells,
  };
}
