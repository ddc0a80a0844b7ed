import fc from "fast-check";
import { makeGrid, type Cell } from "../../../src/core/grid/grid";
import type { KeyEntry } from "../../../src/core/key/key";
import type { Action, Plan } from "../../../src/core/plan/plan";
import { colourRatings } from "../../../src/core/rate/colour";
import { contrast, isReadable, textColorOn } from "../../../src/core/rate/contrast";

const entry = (code: string, color: string | null): KeyEntry => ({
  code,
  label: code,
  meaning: "",
  color,
  cell: "B2",
  stage: "unknown",
});
const key = [entry("C", null), entry("R", "FF0000"), entry("B", "0070C0")];

function action(row: number, typed: string | null): Action {
  return {
    row, rows: [row, row], ref: null, sub: null, band: null, outcome: null, action: "Do it", intro: null, lead: null, team: null,
    measure: null, update: null, timescale: null, deadlines: [], ratingCell: `F${row}`, ratingTyped: typed, rating: typed, cells: {},
  }; // prettier-ignore
}

function planOf(actions: readonly Action[]): Plan {
  return {
    sheet: "Plan", recognition: "action-plan", title: null, titleCell: null, period: { from: null, to: null, asAt: null }, headerRows: [1],
    columns: { rating: "F" }, because: [], key, bands: [], introRows: [], actions, priorities: [], bodyRows: [2, 20],
  }; // prettier-ignore
}

const gridOf = (cells: readonly Cell[], merges: Parameters<typeof makeGrid>[0]["merges"] = []) =>
  makeGrid({ sheet: "Plan", cells, merges });
const rating = (row: number, value: string | null, look: Partial<Cell> = {}): Cell => ({
  row,
  column: 6,
  value,
  ...look,
});

describe("colouring from the key", () => {
  it("gives a rating its key's fill, and white text where black cannot be read", () => {
    const { edits, coloured } = colourRatings(
      planOf([action(2, "R"), action(3, "B")]),
      gridOf([rating(2, "R"), rating(3, "B")]),
    );
    expect(edits).toEqual([
      { type: "fill", sheet: "Plan", cell: "F2", from: null, to: "FF0000" },
      { type: "fill", sheet: "Plan", cell: "F3", from: null, to: "0070C0" },
      { type: "font", sheet: "Plan", cell: "F3", from: "000000", to: "FFFFFF" },
    ]);
    expect(coloured).toEqual({ R: 1, B: 1 });
  });

  it("takes another entry's colour, and the white text on it, from a rating whose key shows none", () => {
    const { edits } = colourRatings(
      planOf([action(2, "C")]),
      gridOf([rating(2, "C", { fill: "0070C0", fontColor: "FFFFFF" })]),
    );
    expect(edits).toEqual([
      { type: "fill", sheet: "Plan", cell: "F2", from: "0070C0", to: null },
      { type: "font", sheet: "Plan", cell: "F2", from: "FFFFFF", to: "000000" },
    ]);
  });

  it("leaves, and reports, a colour given by hand where the key shows none", () => {
    const { edits, left } = colourRatings(planOf([action(2, "C")]), gridOf([rating(2, "C", { fill: "FFFF99" })]));
    expect(edits).toEqual([]);
    expect(left).toEqual(["F2"]);
  });

  it("never touches a blank rating, coloured or not", () => {
    expect(colourRatings(planOf([action(2, null)]), gridOf([rating(2, null, { fill: "FF0000" })])).edits).toEqual([]);
    const byColour = { ...action(3, null), rating: "R" };
    expect(colourRatings(planOf([byColour]), gridOf([rating(3, null, { fill: "FE0000" })])).edits).toEqual([]);
  });

  it("colours a merged rating whole, and once", () => {
    const shared = { ...action(3, "R"), ratingCell: "F2" };
    const merges = [{ top: 2, left: 6, bottom: 3, right: 6 }];
    const { edits, coloured } = colourRatings(planOf([action(2, "R"), shared]), gridOf([rating(2, "R")], merges));
    expect(edits.map((edit) => edit.cell)).toEqual(["F2", "F3"]);
    expect(coloured).toEqual({ R: 1 });
  });
});

describe("contrast", () => {
  it("always finds black or white readable", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (n) => {
        const fill = n.toString(16).padStart(6, "0").toUpperCase();
        return isReadable(textColorOn(fill), fill);
      }),
    );
  });

  it("is WCAG's: 21 for black on white, 1 for a colour on itself", () => {
    expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
    expect(contrast("FF0000", "FF0000")).toBeCloseTo(1);
    expect(contrast("000000", "0070C0")).toBeLessThan(4.5);
  });
});
