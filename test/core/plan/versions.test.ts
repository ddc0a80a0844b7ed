import { readKept } from "../../../src/core/plan/kept";
import { noSettings, readSettings } from "../../../src/core/plan/settings";
import { isNewer, upgrade } from "../../../src/core/plan/versions";
import { putBack } from "../../../src/core/jobs/putBack";
import type { Book } from "../../../src/core/grid/book";
import { makeGrid } from "../../../src/core/grid/grid";

const book = (kept: unknown): Book => ({
  sheets: [{ name: "Plan", visibility: "visible", isProtected: false }],
  activeSheet: "Plan",
  grids: [makeGrid({ sheet: "Plan", cells: [] })],
  history: null,
  structureProtected: false,
  kept,
});

describe("what is kept, by its version", () => {
  it("goes through every step to the present, each once", () => {
    const steps = {
      1: (old: object) => ({ ...old, names: { x: "y" } }),
      2: (old: object) => ({ ...old, colours: [] }),
    };
    expect(upgrade({ version: 1, a: 1 }, 3, steps)).toEqual({ version: 3, a: 1, names: { x: "y" }, colours: [] });
    expect(upgrade({ version: 2 }, 3, steps)).toEqual({ version: 3, colours: [] });
    expect(upgrade({ a: 1 }, 2, steps)).toEqual({ version: 2, a: 1, names: { x: "y" } });
  });

  it("is left as it is where it is newer, no object, or of a version that no step leads from", () => {
    for (const kept of [{ version: 4 }, null, "text", 7, [], { version: 0 }]) {
      expect(upgrade(kept, 3, { 1: () => ({}), 2: () => ({}) })).toBe(kept);
    }
    expect([{ version: 2 }, { version: 1 }, {}, null, "x"].map((kept) => isNewer(kept, 1))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("settings of a newer version are not used, and a sentence says why", () => {
    const read = readSettings({ version: 2, columns: { Plan: { rating: "Z" } } });
    expect(read).toEqual({ trouble: expect.stringMatching(/newer version/) });
    expect(readKept({ settings: { version: 2 } })).toMatchObject({ settings: noSettings, trouble: expect.any(String) });
  });

  it.each([
    [{ settings: "{" }],
    [{ settings: { version: 1, columns: 7 } }],
    [{ settings: [], putBack: "x", sheets: 9 }],
    ["text"],
    [null],
    [{ putBack: { version: 1, colours: "x" }, sheets: { a: 1 } }],
  ])("what is broken never stops the reading: %j", (kept) => {
    expect(readKept(kept)).toMatchObject({ settings: noSettings, sheets: {} });
    expect(putBack(book(kept)).refused).toMatch(/nothing to put back/);
  });

  it("a newer record is not put back by guesswork", () => {
    expect(putBack(book({ putBack: { version: 2, changes: [] } })).refused).toMatch(/newer version/);
  });
});
