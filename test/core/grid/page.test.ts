import fc from "fast-check";
import { plainText, trimText, wordsOf } from "../../../src/core/grid/cleanText";
import { makeGrid, mergeAt } from "../../../src/core/grid/grid";
import { makePage } from "../../../src/core/grid/page";
import { shownText } from "../../../src/core/grid/shownText";

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
