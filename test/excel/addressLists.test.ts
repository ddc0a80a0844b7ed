import fc from "fast-check";
import { areaAddress, cellAddress, columnLetter, columnNumber, parseAddress } from "../../src/core/grid/address";
import { addressLists, runsOf } from "../../src/excel/addressLists";

const cell = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column]) => cellAddress(row, column));

function cellsOf(lists: readonly string[]): string[] {
  return lists.flatMap((list) =>
    list.split(",").flatMap((address) => {
      const area = parseAddress(address);
      if (!area) return [];
      return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => cellAddress(area.top + i, area.left));
    }),
  );
}

describe("address lists", () => {
  it("hold exactly the cells they were made from, each list short enough for Excel", () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 3000 }), (cells) => {
        const lists = addressLists(runsOf(cells));
        expect(lists.every((list) => list.length <= 8_000)).toBe(true);
        expect(cellsOf(lists).sort()).toEqual([...cells].sort());
      }),
      { numRuns: 30 },
    );
  });

  it("are few where cells stand together", () => {
    expect(addressLists(runsOf(["F4", "F2", "F3", "G3"]))).toEqual(["F2:F4,G3"]);
  });
});

describe("addresses", () => {
  it("columns count as Excel counts them", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16_384 }), (n) => columnNumber(columnLetter(n)) === n));
    expect(columnLetter(28)).toBe("AB");
  });

  it("are read with sheet, quotes and dollars, and refused where they are none", () => {
    expect(parseAddress("'Key page, v2'!$B$5:C6")).toEqual({ top: 5, left: 2, bottom: 6, right: 3 });
    expect(parseAddress("nowhere")).toBeUndefined();
    expect(areaAddress({ top: 5, left: 2, bottom: 5, right: 2 })).toBe("B5");
  });
});
