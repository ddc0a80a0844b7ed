import fc from "fast-check";
import { serialOfDay } from "../../../src/core/grid/day";
import { readTimescaleCell } from "../../../src/core/timescale/readTimescaleCell";
import { sayDeadline } from "./readAsListed";
import { plans } from "./list";

const context = { period: plans["2018/19"], date1904: false };

function said(value: string | number | null, numberFormat?: string, date1904 = false): string {
  const cell = numberFormat === undefined ? { value } : { value, numberFormat };
  const { deadlines, doubts } = readTimescaleCell(cell, { ...context, date1904 });
  return [...deadlines.map(sayDeadline), ...doubts.map(({ rule }) => `!${rule}`)].join("; ");
}

test("a real date is its day, in either date system and whatever its format", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 364 }),
      fc.constantFrom(
        "dd/mm/yyyy",
        "d-mmm-yy",
        "m/d/yyyy",
        "[$-809]dd mmmm yyyy;@",
        "dddd d mmmm yyyy",
        "dd/mm/yyyy hh:mm",
      ),
      fc.boolean(),
      (offset, format, date1904) => {
        const serial = serialOfDay("2018-04-01", date1904) + offset;
        const iso = new Date(Date.UTC(2018, 3, 1 + offset)).toISOString().slice(0, 10);
        expect(said(serial, format, date1904)).toBe(`${iso} day`);
      },
    ),
  );
});

test.each([
  [43525, "mmm-yy", "2019-03 month"],
  [43525, "mmmm yyyy", "2019-03 month"],
  [43555, undefined, "!date-lost-format"],
  [43555, "General", "!date-lost-format"],
  [43555, "0", "!date-lost-format"],
  ["43555", undefined, "!date-lost-format"],
  [43555, "d-mmm", "2019-03-31 day"],
  [43920, "d-mmm", "!date-year-suspect"],
  [11000, "dd/mm/yyyy", "!date-year-suspect"],
  [1, "dd/mm/yyyy", "null none; !not-a-date"],
  [0, "dd/mm/yyyy", "null none; !not-a-date"],
  [0.4166666, "hh:mm", "null none; !not-a-date"],
  [2019, undefined, "null none; !not-a-date"],
  [6, undefined, ""],
  [3, '0 "days"', ""],
  [null, undefined, "null none"],
  ["Q3 2018/19", undefined, "2018-12 quarter"],
])("%j shown as %j", (value, format, expected) => {
  expect(said(value, format)).toBe(expected);
});

test("the text is the date as it is shown, and the whole of it was read", () => {
  expect(readTimescaleCell({ value: 43555, numberFormat: "d/m/yy" }, context)).toMatchObject({
    text: "31 March 2019",
    deadlines: [{ iso: "2019-03-31", from: 0, to: 13, assumed: [] }],
  });
});
