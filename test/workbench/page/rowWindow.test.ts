import fc from "fast-check";
import { layoutOf } from "../../../src/workbench/page/grid/layout";
import { allUpTo, rowHeightsOf } from "../../../src/workbench/page/grid/rowWindow";
import { newSheet } from "../../../src/xlsx/newState";
import { cellKey } from "../../../src/xlsx/state";

function sheetOf(rows: number) {
  const sheet = newSheet("Plan", 1);
  for (let row = 1; row <= rows; row++) sheet.cells.set(cellKey(row, 1), { value: row, look: {} });
  return sheet;
}

test("a sheet of usual length is in the page whole", () => {
  const heights = rowHeightsOf(layoutOf(sheetOf(allUpTo - 20)));
  expect(heights.windowAt(4_000, 500)).toMatchObject({ first: 0, above: 0, below: 0 });
});

test("of a long sheet the part in view is in the page, and the room for the rest adds up, whatever was measured", () => {
  const layout = layoutOf(sheetOf(5_000));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(4_999), fc.integer({ min: 5, max: 400 }))),
      fc.nat(120_000),
      (measured, scrollTop) => {
        const heights = rowHeightsOf(layout);
        for (const [place, height] of measured) heights.measured(place, height);
        const total = heights.top(layout.rows.length);
        const shown = heights.windowAt(scrollTop, 600);
        expect(shown.above + (heights.top(shown.last) - heights.top(shown.first)) + shown.below).toBeCloseTo(total);
        expect(heights.top(shown.first)).toBeLessThanOrEqual(Math.min(scrollTop, total));
        expect(heights.top(shown.last)).toBeGreaterThanOrEqual(Math.min(scrollTop + 600, total));
      },
    ),
    { numRuns: 30 },
  );
});

test("hidden rows and columns are left out, and a whole-column look adds no rows", () => {
  const sheet = sheetOf(20);
  sheet.hiddenRows.add(3);
  sheet.hiddenColumns.add(2);
  sheet.cells.set(cellKey(900_000, 1), { value: null, look: { fill: "FF0000" } });
  const layout = layoutOf(sheet);
  expect(layout.rows).not.toContain(3);
  expect(layout.columns).not.toContain(2);
  expect(layout.rows.length).toBeLessThan(100);
});
