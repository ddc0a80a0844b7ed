import fc from "fast-check";
import { editText, enteredValue } from "../../../src/workbench/page/grid/enteredValue";
import { datePartsOf, serialOf } from "../../../src/workbench/page/grid/serialDate";
import { shownText } from "../../../src/workbench/page/grid/shownText";

const shown = (value: number | string | boolean | null, format?: string) => shownText(value, format, false);

test.each([
  [43404, "dd/mm/yyyy", "31/10/2018"],
  [43404, "mm-dd-yy", "31/10/2018"],
  [43404, "d mmmm yyyy", "31 October 2018"],
  [43404, "mmm-yy", "Oct-18"],
  [43404, "dddd d mmm", "Wednesday 31 Oct"],
  [43404, "[$-809]dd mmmm yyyy;@", "31 October 2018"],
  [43404, 'd"th of" mmmm', "31th of October"],
  [43404.75, "dd/mm/yyyy hh:mm", "31/10/2018 18:00"],
  [0.5, "h:mm AM/PM", "12:00 PM"],
  [1.25, "[h]:mm", "30:00"],
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0;(#,##0)", "(1,235)"],
  [1234, '"£"#,##0', "£1,234"],
  [7, "000", "007"],
  [1.1, undefined, "1.1"],
  [0.1 + 0.2, undefined, "0.3"],
  [-3, "dd/mm/yyyy", "########"],
])("%s in %s shows %s", (value, format, text) => expect(shown(value, format)).toBe(text));

test("what is no number shows as it is", () => {
  expect(shown("R", "dd/mm/yyyy")).toBe("R");
  expect(shown(true)).toBe("TRUE");
  expect(shown(null, "0.00")).toBe("");
});

const entered = (text: string, format?: string) => enteredValue(text, format, false, 2018);

test.each([
  ["31/10/2018", { value: 43404, numberFormat: "dd/mm/yyyy" }],
  ["2018-10-31", { value: 43404, numberFormat: "dd/mm/yyyy" }],
  ["31 Oct 2018", { value: 43404, numberFormat: "dd-mmm-yy" }],
  ["31 October", { value: 43404, numberFormat: "dd-mmm" }],
  ["Oct 2018", { value: 43374, numberFormat: "mmm-yy" }],
  ["20%", { value: 0.2, numberFormat: "0%" }],
  ["1,200", { value: 1200 }],
  ["-1.5", { value: -1.5 }],
  ["true", { value: true }],
  ["'1.1", { value: "1.1", quoted: true }],
  ["31/06/2018", { value: "31/06/2018" }],
  ["12.10", { value: 12.1 }],
  ["R", { value: "R" }],
  ["Marching 2018", { value: "Marching 2018" }],
  ["October", { value: "October" }],
  ["", { value: null }],
])("%s is taken as Excel in the United Kingdom takes it", (text, entry) => expect(entered(text)).toEqual(entry));

test("a cell's own date format is kept, and a text cell keeps text", () => {
  expect(entered("31/10/2018", "d mmmm yyyy")).toEqual({ value: 43404, numberFormat: "d mmmm yyyy" });
  expect(entered("31/10/2018", "@")).toEqual({ value: "31/10/2018" });
});

test("every day there is comes back from its serial, in both date systems, and from what an edit begins with", () => {
  const days = fc.date({
    min: new Date("1900-03-01T00:00:00Z"),
    max: new Date("9999-12-31T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.boolean(), (date, is1904) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const serial = serialOf(year, month, day, is1904);
      if (serial === undefined || serial < 0) return;
      expect(datePartsOf(serial, is1904)).toMatchObject({ year, month, day });
      const text = editText(serial, "dd/mm/yyyy", is1904);
      expect(enteredValue(text, "dd/mm/yyyy", is1904, 2018).value).toBe(serial);
    }),
  );
});

test.each([
  ["R", '"R Red";"R Red";"R Red";"R Red"', "R Red"],
  ["r", '0;-0;0;@" (text)"', "r (text)"],
  ["R", "0.00", "R"],
  ["R", '"no. "@', "no. R"],
])("the text %s under %s shows %s", (value, format, text) => expect(shown(value, format)).toBe(text));
