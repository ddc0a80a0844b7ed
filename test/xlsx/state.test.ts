import fc from "fast-check";
import { cellKey, placeOfKey } from "../../src/xlsx/state";

test("a cell's key gives its place again, in the last row and column too, and no other cell has it", () => {
  const row = fc.oneof(fc.constantFrom(1, 2, 1_048_575, 1_048_576), fc.integer({ min: 1, max: 1_048_576 }));
  const column = fc.oneof(fc.constantFrom(1, 2, 16_383, 16_384), fc.integer({ min: 1, max: 16_384 }));
  fc.assert(fc.property(row, column, (r, c) => void expect(placeOfKey(cellKey(r, c))).toEqual({ row: r, column: c })));
});
