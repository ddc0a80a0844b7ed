import fc from "fast-check";
import { areaAddress, parseAddress } from "../../src/core/grid/address";
import { followAreas } from "../../src/excel/followArea";
import { followRows, type FollowRow } from "../../src/excel/followRows";
import { shiftAreas } from "../../src/xlsx/formula/rowShift";

const follow = (before: string, after: string): FollowRow =>
  followRows({ top: 1, texts: before.split("") }, { top: 1, texts: after.split("") });

describe("areas followed by what one column holds", () => {
  it.each<[string, string, string, string, string | undefined]>([
    ["nothing happened", "F2:F4", "abcdef", "abcdef", "F2:F4"],
    ["a row came above", "F2:F4", "abcdef", "Xabcdef", "F3:F5"],
    ["a row came between: the area goes on over it, as Excel's own would", "F2:F4", "abcdef", "abXcdef", "F2:F5"],
    ["rows without a text came between", "F2:F4", "abcdef", "ab  cdef", "F2:F6"],
    ["the first row was deleted", "F2:F4", "abcdef", "acdef", "F2:F3"],
    ["all its rows were deleted", "F2:F3", "abcdef", "adef", ""],
    ["rows changed places: each cell goes its own way", "F2:F3", "abcdef", "acdbef", "F2,F4"],
    ["several areas", "F1,G3:G4", "abcdef", "Xabcdef", "F2,G4:G5"],
    ["it goes on below what is known", "F5:F9", "abcdef", "Xabcdef", "F6:F10"],
    ["to the foot of the sheet", "F5:F1048576", "abcdef", "Xabcdef", "F6:F1048576"],
    ["where its end is cannot be told", "F2:F4", "abxxef", "abxef", undefined],
  ])("%s: %s", (_, areas, before, after, now) => {
    expect(followAreas(areas, follow(before, after), before.length)).toBe(now);
  });

  it("rows that are put in move an area as Excel itself moves it", () => {
    const row = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 3 }), (a, b, at, count) => {
        const area = { top: Math.min(a, b), left: 6, bottom: Math.max(a, b), right: 6 };
        const before = Array.from("abcdefghijkl");
        const after = [...before.slice(0, at - 1), ...Array.from({ length: count }, () => ""), ...before.slice(at - 1)];
        const moved = followRows({ top: 1, texts: before }, { top: 1, texts: after });
        const shift = { type: "insert-rows", sheet: "Plan", from: at, to: at + count - 1 } as const;
        expect(parseAddress(followAreas(areaAddress(area), moved, 12) ?? "")).toEqual(shiftAreas([area], shift)[0]);
      }),
    );
  });
});
