import { fillReader, isAlikeFill } from "../../src/excel/cellLook";

type Fill = { readonly color: string; readonly pattern: string | null; readonly tintAndShade: number | null };

/** Excel gives null where Microsoft's types know none. */
const look = (fill: Fill): Excel.CellProperties => ({ format: { fill: JSON.parse(JSON.stringify(fill)) } });

const red = "#FF0000";
const white = "#FFFFFF";
const unfilled = { color: white, pattern: null, tintAndShade: null };

test.each(["Solid", "None", null])("a colour that is not white is a fill, with the pattern %s", (pattern) => {
  const cell = look({ color: red, pattern, tintAndShade: 0 });
  expect(fillReader([[cell]])(cell)).toBe("FF0000");
});

test.each([
  ["the pattern says so", { color: white, pattern: "Solid", tintAndShade: 0 }, "FFFFFF"],
  ["the pattern says none", { color: white, pattern: "None", tintAndShade: 0 }, undefined],
  ["the tint is a number and another's is null", { color: white, pattern: null, tintAndShade: 0 }, "FFFFFF"],
  ["its own tint is null", unfilled, undefined],
])("white is told from none where %s", (_, fill, expected) => {
  const cell = look(fill);
  expect(fillReader([[cell, look(unfilled)]])(cell)).toBe(expected);
});

test("where no cell of the answer has a tint of null, a number tells nothing, and white is none", () => {
  const cell = look({ color: white, pattern: null, tintAndShade: 0 });
  expect(fillReader([[cell]])(cell)).toBeUndefined();
});

test("no colour, a mixed one and no look at all are no fill", () => {
  const fillOf = fillReader([]);
  expect([fillOf(undefined), fillOf({}), fillOf({ format: { fill: { color: "" } } })]).toEqual([undefined, undefined, undefined]); // prettier-ignore
});

test("a white fill and none are alike, and nothing else is", () => {
  expect([isAlikeFill("FFFFFF", null), isAlikeFill(undefined, "FFFFFF"), isAlikeFill("FF0000", null), isAlikeFill("FF0000", "FFFFFF")]).toEqual([true, true, false, false]); // prettier-ignore
});
