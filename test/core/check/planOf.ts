import { makeGrid, type Cell, type Grid } from "../../../src/core/grid/grid";
import { parseAddress } from "../../../src/core/grid/address";
import type { Book } from "../../../src/core/grid/book";
import { check } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/plan/finding";
import type { Key, KeyEntry, Stage } from "../../../src/core/key/key";
import type { Action, ActionField, Plan } from "../../../src/core/plan/plan";
import { noSettings, type Settings } from "../../../src/core/plan/settings";
import { readTimescale } from "../../../src/core/timescale/readTimescale";
import { bookOfGrids } from "../../support/grid";

const entry = (code: string, label: string, color: string | null, stage: Stage): KeyEntry => ({
  code, label, meaning: "", color, cell: "J2", stage,
}); // prettier-ignore

export const key: Key = [
  entry("R", "Red", "FF0000", "late-serious"),
  entry("A", "Amber", "FFC000", "late-slight"),
  entry("G", "Green", "00B050", "on-track"),
  entry("B", "Blue", "0070C0", "complete"),
  entry("W", "White", "FFFFFF", "not-started"),
  entry("S", "Grey", "BFBFBF", "stopped"),
];

const columns = { ref: "A", outcome: "B", action: "C", lead: "D", timescale: "E", rating: "F", update: "G", measure: "H" } as const; // prettier-ignore

/** An action in words; what is not said is a sound action's, null is blank. "rating" is what is typed. Cells follow the columns unless told. */
export type Said = Partial<Action>;

/** A plan of 2018-19 in columns A to H, its first action in row 5, without faults unless the words have one. */
export function planOf(said: readonly Said[], changes: Partial<Plan> = {}): Plan {
  const period = changes.period ?? { from: "2018-04-01", to: "2019-03-31", asAt: "2018-07-11" };
  const actions = said.map((each, at): Action => {
    const row = each.row ?? 5 + at;
    const cells = Object.fromEntries(
      (Object.keys(columns) as ActionField[]).map((field) => [
        field,
        `${columns[field as keyof typeof columns]}${row}`,
      ]),
    );
    const rating = each.rating === undefined ? "G" : each.rating;
    const timescale = each.timescale === undefined ? "March 2019" : each.timescale;
    return {
      row, rows: [row, row], ref: `${at + 1}`, sub: null, band: null, outcome: `Adults are safer in way ${at + 1}`,
      action: `Agree step ${at + 1} with partners`, intro: null, lead: "Board Manager", team: null, measure: null,
      update: `Partners met about step ${at + 1}.`, ...each, timescale, rating: (changes.key ?? key).some(({ code }) => code === rating) ? rating : null,
      deadlines: each.deadlines ?? (timescale === null ? [] : readTimescale(timescale, { period }).deadlines),
      ratingCell: each.ratingCell === undefined ? `F${row}` : each.ratingCell,
      ratingTyped: each.ratingTyped === undefined ? rating : each.ratingTyped, cells: { ...cells, ...each.cells },
    }; // prettier-ignore
  });
  return {
    sheet: "Plan", recognition: "action-plan", title: null, titleCell: null, period, headerRows: [4], columns, because: [], key,
    bands: [], introRows: [], actions, priorities: [], bodyRows: [5, 4 + actions.length], ...changes,
  }; // prettier-ignore
}

/** A cell of the sheet beyond the texts of the actions: its look, an error, a heading. */
export type Look = Partial<Omit<Cell, "row" | "column">>;

/** The sheet that the plan stands in: its texts, with other looks or values where given. */
export function gridOf(plan: Plan, looks: Readonly<Record<string, Look>> = {}): Grid {
  const values = new Map<string, Look>();
  for (const action of plan.actions) {
    for (const field of Object.keys(columns) as ActionField[]) {
      const cell = field === "rating" ? action.ratingCell : action.cells[field];
      const value = field === "rating" ? action.ratingTyped : action[field];
      if (cell && value !== null && value !== undefined) values.set(cell, { value });
    }
  }
  for (const [cell, look] of Object.entries(looks)) values.set(cell, { ...values.get(cell), ...look });
  const cells = [...values].map(([address, look]): Cell => {
    const place = parseAddress(address);
    return { value: null, ...look, row: place?.top ?? 0, column: place?.left ?? 0 };
  });
  return makeGrid({ sheet: plan.sheet, cells });
}

export interface Around {
  readonly looks?: Readonly<Record<string, Look>>;
  readonly settings?: Partial<Settings>;
  readonly others?: readonly Plan[];
  readonly grids?: readonly Grid[];
}

/** All findings of a plan. */
export function findingsOf(plan: Plan, { looks, settings, others = [], grids = [] }: Around = {}): readonly Finding[] {
  const book: Book = bookOfGrids([gridOf(plan, looks), ...grids]);
  return check(book, [plan, ...others], { settings: { ...noSettings, ...settings } });
}

/** The cells that one rule tells, in their order. */
export function cellsOf(rule: string, plan: Plan, around: Around = {}): readonly (string | null)[] {
  return findingsOf(plan, around).filter((finding) => finding.rule === rule).map(({ cell }) => cell); // prettier-ignore
}

/** The sentence that one rule tells at a cell; undefined where it is silent. */
export function messageOf(rule: string, cell: string, plan: Plan, around: Around = {}): string | undefined {
  return findingsOf(plan, around).find((finding) => finding.rule === rule && finding.cell === cell)?.message;
}
