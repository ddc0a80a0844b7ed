import fc from "fast-check";
import { plainText, trimText, wordsOf } from "../../../src/core/grid/cleanText";
import { hasMerges, makeGrid, mergeAt, type Cell, type Grid } from "../../../src/core/grid/grid";
import { makePage, makingPage, type Page } from "../../../src/core/grid/page";
import { shownText } from "../../../src/core/grid/shownText";
import type { Edit } from "../../../src/core/sheets/edit";
import { applyEdits } from "../../../src/core/sheets/applyEdits";
import { bookOf } from "../../support/grid";

it("trimming takes white space and unseen characters off both ends, and keeps what is inside", () => {
  expect(trimText("\u200B\u00A0 1.1 \n")).toBe("1.1");
  expect(trimText("a\r\nb\u00A0c")).toBe("a\nb\u00A0c");
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => trimText(trimText(text)) === trimText(text)));
  fc.assert(fc.property(fc.string(), (text) => !/^\s|\s$/.test(plainText(text)) && plainText(plainText(text)) === plainText(text)));
}); // prettier-ignore

it("words are compared without regard to width, case and curly quotes", () => {
  expect(wordsOf("ＲＡＧ  ‘Status’")).toBe("rag 'status'");
});

it.each([
  [43555, "dd/mm/yyyy", false, "31/03/2019"],
  [43555, "d mmmm yyyy;@", false, "31/03/2019"],
  [43586, "mmm-yy", false, "May 2019"],
  [43555, undefined, false, "43555"],
  [42093, "dd/mm/yyyy", true, "31/03/2019"],
  [0.5, "hh:mm", false, "12:00"],
  [1.1, "0.00", false, "1.10"],
  [0.25, "0%", false, "25%"],
  [2.3000000000000003, undefined, false, "2.3"],
  [43555, '"Week" 0', false, "43555"],
])("%s shown as %s (1904: %s) reads %s", (value, numberFormat, date1904, shown) => {
  expect(shownText({ row: 1, column: 1, value, ...(numberFormat === undefined ? {} : { numberFormat }) }, date1904)).toBe(shown); // prettier-ignore
});

it("a sheet formatted down to its last row costs no more than what it says", () => {
  const cells = [
    { row: 1, column: 1, value: "Title" },
    { row: 1_048_576, column: 16_384, value: null, fill: "FF0000" },
    { row: 1_048_576, column: 1, value: "end" },
  ];
  const page = makePage(
    makeGrid({ sheet: "Plan", cells, merges: [{ top: 2, left: 1, bottom: 1_048_576, right: 16_384 }] }),
  );
  expect(page.rows).toEqual([1]);
  expect(mergeAt(page.grid, 500_000, 3)?.top).toBe(2);
});

it("a merged cell shows at every place that it covers, and stands at its first", () => {
  const cells = [{ row: 2, column: 2, value: "x" }];
  const page = makePage(makeGrid({ sheet: "Plan", cells: [...cells, { row: 4, column: 4, value: "y" }], merges: [{ top: 2, left: 2, bottom: 3, right: 3 }] })); // prettier-ignore
  expect([page.showing(3, 3)?.text, page.at(3, 3), page.at(2, 2)?.bottom, page.showing(1, 2)]).toEqual(["x", undefined, 3, undefined]); // prettier-ignore
});

const saidOn = (page: Page) => page.rows.map((row) => page.cellsOf(row).map(({ cell: _, ...said }) => said));

/** The same cells in rows of their own, that no page has read. */
const anew = (grid: Grid) => makeGrid({ ...grid, cells: grid.rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell ? [{ ...cell }] : [])) ) }); // prettier-ignore

const places = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 6 }) });
const values = fc.oneof(fc.constantFrom("Red", " late ", "", "\u200B", "2018"), fc.integer(), fc.constant(null));
const grids = fc.array(fc.tuple(places, values)).map((all) => all.map(([at, value]): Cell => ({ ...at, value })));
const merged = fc.array(fc.tuple(places, places)).map((all) => all.map(([a, b]) => ({ top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) }))); // prettier-ignore

it("a page reads the same after edits, and with other merges, as a page made of nothing known", () => {
  fc.assert(
    fc.property(grids, merged, merged, fc.array(fc.tuple(places, fc.string())), (cells, merges, others, typed) => {
      const grid = makeGrid({ sheet: "Plan", cells, merges });
      makePage(grid);
      const edits = typed.map(([at, to]): Edit => ({ type: "value", sheet: "Plan", cell: `${"ABCDEF"[at.column - 1] ?? ""}${at.row}`, from: null, to })); // prettier-ignore
      const [edited = grid] = applyEdits({ ...bookOf("sheet Plan\n1 | x"), grids: [grid] }, edits).grids;
      for (const each of [edited, { ...edited, merges: others }, { ...edited, date1904: true }]) {
        expect(saidOn(makePage(each))).toEqual(saidOn(makePage(anew(each))));
      }
    }),
  );
});

it("a row has merges where any of its cells has", () => {
  fc.assert(
    fc.property(grids, merged, (cells, merges) => {
      const grid = makeGrid({ sheet: "Plan", cells, merges });
      for (let row = 1; row <= grid.lastRow; row++) {
        const any = [1, 2, 3, 4, 5, 6].some((column) => mergeAt(grid, row, column) !== undefined);
        expect(hasMerges(grid, row)).toBe(any);
      }
    }),
  );
});

it("a large grid is read in many steps", () => {
  const cells = Array.from({ length: 200_000 }, (_, i): Cell => ({ row: 1 + Math.floor(i / 100), column: 1 + (i % 100), value: i })); // prettier-ignore
  const work = makingPage(makeGrid({ sheet: "Plan", cells }));
  let steps = 0;
  while (!work.next().done) steps++;
  expect(steps).toBeGreaterThanOrEqual(3);
});
