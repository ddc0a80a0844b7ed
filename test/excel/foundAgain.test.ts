import { foundAgain } from "../../src/excel/foundAgain";
import type { Held, Owed } from "../../src/excel/owed";

const plain: Required<Held> = { value: { value: null }, fill: null, font: "000000" };
const red: Held = { fill: "FF0000", font: "FFFFFF" };
const lost = (row: number, written = red, restore: Held = { fill: null, font: "000000" }): Owed => ({
  row,
  column: 6,
  written,
  restore,
});

/** Looks for cells among the first ten rows: those of `reds` are red, and `texts` tell rows apart. */
function search(cells: readonly Owed[], reds: readonly number[], texts: readonly string[] = [], taken: string[] = []) {
  const found = foundAgain(cells, new Set(taken), {
    rowsOf: () => Array.from({ length: 10 }, (_, at) => at + 1),
    heldAt: (row) => (reds.includes(row) ? { ...plain, ...red } : plain),
    textThen: () => "",
    textNow: (row) => texts[row - 1] ?? "",
  });
  return cells.map((cell) => found.get(cell));
}

describe("cells found again by what was written to them", () => {
  it("the one that holds it is taken for it", () => expect(search([lost(3)], [5])).toEqual([5]));
  it("of two, none is guessed at", () => expect(search([lost(3)], [5, 7])).toEqual([undefined]));
  it("two that are owed the same are found as two", () => expect(search([lost(3), lost(4)], [5, 7])).toEqual([5, 7]));
  it("a row with another text is another's", () =>
    expect(search([lost(3)], [5], ["", "", "", "", "Theirs"])).toEqual([undefined]));
  it("a place that is known is not taken twice", () =>
    expect(search([lost(3)], [5, 7], [], ["5 6"])).toEqual([7]));
  it("what was changed since is not found", () =>
    expect(search([lost(3, { ...red, value: { value: "R" } })], [5])).toEqual([undefined]));
}); // prettier-ignore
