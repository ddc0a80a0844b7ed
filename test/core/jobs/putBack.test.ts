import fc from "fast-check";
import type { Book } from "../../../src/core/grid/book";
import { putBack } from "../../../src/core/jobs/putBack";
import { applyEdits } from "../../../src/core/sheets/applyEdits";
import type { Edit } from "../../../src/core/sheets/edit";
import { recordOf } from "../../../src/core/sheets/putBack";
import { bookOf } from "../../support/grid";

const sheet = "Plan";
const before = bookOf(`sheet Plan
5 | {00B050}G
6 | W
7 | {00B050}G`);

/** A run that made every rating an amber A. */
const run: readonly Edit[] = [
  { type: "value", sheet, cell: "A5", from: "G", to: "A" },
  { type: "fill", sheet, cell: "A5", from: "00B050", to: "FFC000" },
  { type: "value", sheet, cell: "A6", from: "W", to: "A" },
  { type: "fill", sheet, cell: "A6", from: null, to: "FFC000" },
  { type: "fill", sheet, cell: "A7", from: "00B050", to: "FFC000" },
];

/** The book after the run, with its record kept, and after what somebody did since. */
function after(...since: readonly Edit[]): Book {
  const kept = { putBack: JSON.parse(JSON.stringify(recordOf("recalculate", run))) };
  return { ...applyEdits(applyEdits(before, run), since), kept };
}

const someones: readonly Edit[] = [
  { type: "value", sheet, cell: "A5", from: "A", to: "B" },
  { type: "fill", sheet, cell: "A5", from: "FFC000", to: "7030A0" },
  { type: "value", sheet, cell: "A6", from: "A", to: "R" },
  { type: "fill", sheet, cell: "A7", from: "FFC000", to: null },
];

describe("Put it back", () => {
  it("gives back all that was there, and says how many cells", () => {
    const outcome = putBack(after());
    expect(applyEdits(after(), outcome.edits).grids).toEqual(before.grids);
    expect(outcome.say).toEqual(["Put back as before: 3 cells."]);
  });

  it("leaves a cell that someone has changed since whole, letter and colour, and names it", () => {
    fc.assert(
      fc.property(fc.subarray([...someones], { minLength: 1 }), (since) => {
        const book = after(...since);
        const { edits, results } = putBack(book);
        const changed = new Set(since.map(({ cell }) => cell));
        expect(edits.filter(({ cell }) => changed.has(cell))).toEqual([]);
        expect(new Set(results["left"] as string[])).toEqual(changed);
        expect(new Set(edits.map(({ cell }) => cell))).toEqual(
          new Set(run.map(({ cell }) => cell).filter((cell) => !changed.has(cell))),
        );
      }),
    );
    const one = putBack(after({ type: "value", sheet, cell: "A6", from: "A", to: "R" }));
    expect(one.say).toContain("Left alone, because someone has changed it since: A6.");
  });

  it("has nothing to say of a cell that is already as it was", () => {
    const { say, edits } = putBack(after({ type: "value", sheet, cell: "A6", from: "A", to: "W" }));
    expect(say.join(" ")).not.toMatch(/Left alone/);
    expect(edits.filter(({ cell }) => cell === "A6").map(({ type }) => type)).toEqual(["fill"]);
  });
});
