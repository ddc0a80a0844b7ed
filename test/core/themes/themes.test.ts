import fc from "fast-check";
import { findThemeGrid } from "../../../src/core/themes/findThemeGrid";
import { boardPriorities } from "../../../src/core/themes/boardPriorities";
import { continueThemeGrid, newThemeGrid } from "../../../src/core/themes/makeThemeGrid";
import { themePresets } from "../../../src/core/themes/themes";
import { themesSheet } from "../../../src/core/reports/themesSheet";
import { book, listOf, plan, priority, sheet } from "../schedule/samples";

const heads = ["Areas and priorities", "Workforce implications", "Audit implications", "Views of families"];
const names = [
  { board: null, title: "Hoarding", lead: "Housing" },
  { board: null, title: "Coercion", lead: null },
];

describe("a grid of themes that stands in the workbook", () => {
  it("is known by its headings, and an action plan is none", () => {
    expect(findThemeGrid(book([sheet("A", [heads, ["Priority 1"]])]), [])?.themes).toEqual(heads.slice(1));
    const looksAlike = ["Priority", "Workforce action", "Lead", "Audit timescale", "RAG"];
    expect(findThemeGrid(book([sheet("B", [looksAlike, ["1"]])]), [])).toBeUndefined();
  });

  it("is known by a title of themes, whatever its headings are called", () => {
    const called = ["Priority", "Think Family", "Poverty", "Technology"];
    const rows = [["Hoarding", null, "Debt advice", null]];
    const found = findThemeGrid(book([sheet("A", [["Priorities and cross-cutting themes"], called, ...rows])]), []);
    expect(found?.rows.map(({ label, cells }) => [label, cells])).toEqual([["Hoarding", ["", "Debt advice", ""]]]);
    expect(findThemeGrid(book([sheet("A", [["Priorities and how they go"], called, ...rows])]), [])).toBeUndefined();
    const list = ["Priority", "Joint?", "Why it matters", "Place"];
    const months = ["Priority", "June 20", "September", "December"];
    for (const heading of [list, months]) {
      expect(findThemeGrid(book([sheet("Themes", [heading, ...rows])]), [])).toBeUndefined();
    }
  });

  it("offers the board's names for blank placeholders and counts what is empty", () => {
    const found = findThemeGrid(book([sheet("A", [heads, ["Priority 1"], ["Priority 2"], ["Priority 3"]])]), []);
    const grid = found && continueThemeGrid(found, names);
    expect(grid?.rows.map((row) => [row.priority, row.lead, row.from])).toEqual([
      ["Hoarding", "Housing", "offered"],
      ["Coercion", null, "offered"],
    ]);
    expect(grid).toMatchObject({ filled: 0, empty: 6 });
  });

  it("never touches a filled cell: every word of the old grid stands in the new one, in its row", () => {
    const cell = fc.constantFrom(null, "Survey in May", "Two audits");
    const label = fc.constantFrom("Priority 1", "Priority 2", "Hoarding", "Our own priority", null);
    fc.assert(
      fc.property(fc.array(fc.tuple(label, cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const found = findThemeGrid(book([sheet("A", [heads, ...rows])]), []);
        const before = rows.filter((row) => row.slice(1).some((text) => text !== null));
        const after = found ? continueThemeGrid(found, names).rows : [];
        const written = after.filter((row) => row.cells.some((text) => text !== ""));
        expect(written.map((row) => row.cells)).toEqual(before.map((row) => row.slice(1).map((text) => text ?? "")));
        before.forEach((row, at) => row[0] !== null && expect(written[at]?.priority).toBe(row[0]));
      }),
    );
  });

  it("reads back what it wrote", () => {
    const grid = newThemeGrid(themePresets[0] ?? { id: "cross-cutting", title: "", sheet: "Themes", themes: [] }, [
      { board: "RSAB", title: "Hoarding", lead: "Housing" },
      { board: "Joint", title: "Coercion", lead: null },
    ]);
    const draft = themesSheet(grid, "Themes", "Themes", "");
    const values = draft.rows.map((row) => row.map((at) => (typeof at === "object" && at !== null ? at.value : at)));
    const found = findThemeGrid(
      book([
        sheet(
          "Themes",
          values.map((row) => row.map((v) => (typeof v === "boolean" ? null : v))),
        ),
      ]),
      [],
    );
    expect(found?.themes).toEqual(grid.themes);
    expect(found?.rows.map(({ label, board, lead }) => [label, board, lead])).toEqual([
      ["Hoarding", "RSAB", "Housing"],
      ["Coercion", "Joint", null],
    ]);
  });
});

describe("the priorities", () => {
  it.each([
    ["23. The priorities for the children's board are:", "Children's board"],
    ["Priorities of our Safeguarding Adults Board", "Safeguarding Adults Board"],
    ["These the Town and Vale Partnership set in the spring", "Town and Vale Partnership"],
    ["4. What everybody who was asked in the summer wanted to see", "What everybody who was asked in the"],
  ])("a list under %j is of %j", (group, board) => {
    const priorities = [group, "Joint priorities"].map((each, at) =>
      priority(at + 2, `Subject ${at}`, [], { group: each }),
    );
    expect(boardPriorities([plan({ recognition: "priorities-list", priorities })])[0]?.board).toBe(board);
  });

  it("name their board where several stand beside each other", () => {
    const groups = [
      "The priorities for the RSCB are:",
      "The priorities of the joint part are:",
      "The priorities for the RSAB are:",
    ];
    const priorities = groups.map((group, at) => priority(at + 2, `Subject ${at}`, [], { group }));
    expect(boardPriorities([plan({ recognition: "priorities-list", priorities })]).map((each) => each.board)).toEqual([
      "RSCB",
      "Joint",
      "RSAB",
    ]);
    expect(boardPriorities([listOf(["Hoarding", "Coercion"])]).map((each) => each.board)).toEqual([null, null]);
  });

  it("are the headings of a plan where no list stands, without their numbers", () => {
    const bands = [
      { row: 3, title: "Strategic Priority 1) Prevention" },
      { row: 9, title: "Priority 2: Assurance" },
    ];
    expect(boardPriorities([plan({ bands })]).map((each) => each.title)).toEqual(["Prevention", "Assurance"]);
  });
});
