import { areaAddress } from "../../src/core/grid/address";
import { makeGrid, type Cell } from "../../src/core/grid/grid";
import type { Edit } from "../../src/core/sheets/edit";
import { valueRuns } from "../../src/excel/valueRuns";
import { bookOfGrids } from "../support/grid";

const formulaRow = 30;
const hiddenRow = 40;

const cells = Array.from({ length: 900 }, (_, at): Cell => {
  const row = at + 1;
  return { row, column: 6, value: "G", ...(row === formulaRow ? { formula: '="G"' } : {}) };
});
const book = bookOfGrids([
  { ...makeGrid({ sheet: "Plan", cells, date1904: false }), hiddenRows: new Set([hiddenRow]) },
]);

const runsFor = (...rows: number[]) => {
  const edits = rows.map((row): Edit => ({ type: "value", sheet: "Plan", cell: `F${row}`, from: "G", to: "R" }));
  return valueRuns(edits, book).map(({ area, values }) => [
    areaAddress(area),
    values.map((value) => value ?? ".").join(""),
  ]);
};

test("values apart go out together, and leave those between them", () => {
  expect(runsFor(12, 10, 15)).toEqual([["F10:F15", "R.R..R"]]);
});

test("a run ends before a formula, before and behind a hidden row, and where very many rows lie between", () => {
  expect(runsFor(28, 29, 31, 33)).toEqual([["F28:F29", "RR"], ["F31:F33", "R.R"]]); // prettier-ignore
  expect(runsFor(38, 39, hiddenRow, 41, 43)).toEqual([["F38:F39", "RR"], ["F40", "R"], ["F41:F43", "R.R"]]); // prettier-ignore
  expect(runsFor(39, 41)).toEqual([["F39", "R"], ["F41", "R"]]); // prettier-ignore
  expect(runsFor(100, 600, 801).map(([area]) => area)).toEqual(["F100:F801"]);
  expect(runsFor(100, 601).map(([area]) => area)).toEqual(["F100", "F601"]);
});
