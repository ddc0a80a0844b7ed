import fc from "fast-check";
import { asTyped } from "../../../src/excel/asTyped";
import { readTyped } from "../../../src/workbench/office/typing";

const read = (text: unknown, format = "General") => readTyped(text, format, 2018);

test.each<[string, unknown, string | undefined]>([
  ["12", 12, undefined],
  [" 12 ", 12, undefined],
  ["-12.5", -12.5, undefined],
  ["+3", 3, undefined],
  ["(5)", -5, undefined],
  ["1,234", 1234, "#,##0"],
  ["50%", 0.5, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["$5", 5, "$#,##0"],
  ["1e3", 1000, "0.00E+00"],
  ["007", 7, undefined],
  ["TRUE", true, undefined],
  ["false", false, undefined],
  ["1/2/2019", 43467, "m/d/yyyy"],
  ["2019-03-31", 43555, "m/d/yyyy"],
  ["13/2/2019", "13/2/2019", undefined],
  ["3 May", 43223, "d-mmm"],
  ["May 3", 43223, "d-mmm"],
  ["3-May-19", 43588, "d-mmm-yy"],
  ["May 2019", 43586, "mmm-yy"],
  ["1.1", 1.1, undefined],
  ["1.1.1", "1.1.1", undefined],
  ["1/2", 43102, "d-mmm"],
  ["10:30", 0.4375, "h:mm"],
  ["2:30 pm", 2.5 / 24 + 0.5, "h:mm AM/PM"],
  ["R", "R", undefined],
  ["A/R", "A/R", undefined],
  ["Ongoing", "Ongoing", undefined],
  ["31 June 2019", "31 June 2019", undefined],
  ["Report to BMG in May 2019", "Report to BMG in May 2019", undefined],
  ["-", "-", undefined],
  ["=", "=", undefined],
  ["'=A1", "=A1", undefined],
  ["''quoted'", "'quoted'", undefined],
])("%p typed into a General cell becomes %p", (text, value, numberFormat) => {
  const typed = read(text);
  expect(typed).toMatchObject({ kind: "value", value });
  expect(typed.kind === "value" ? typed.numberFormat : "").toBe(numberFormat);
});

test.each([
  ["=A1+1", "=A1+1"],
  ["+a", "=+a"],
  ["-A1*2", "=-A1*2"],
  ["=SUM('Key page'!A1:B2)", "=SUM('Key page'!A1:B2)"],
  ['=IF(A1="x y","(",")")', '=IF(A1="x y","(",")")'],
  ["@SUM(A1)", "=@SUM(A1)"],
])("%p becomes the formula %p", (text, formula) => {
  expect(read(text)).toEqual({ kind: "formula", formula });
});

test.each([
  "=SUM(A1",
  "- talk to the lead",
  "+ and more",
  "=1+",
  "-a) first; b) second",
  "@home today",
  `=${"1+".repeat(5000)}1`,
  "x".repeat(32_768),
])("%p is refused, as no formula can be made of it or it is too long", (text) => expect(() => read(text)).toThrow());

test("a cell of the text format keeps whatever comes as text", () => {
  for (const text of ["=A1", "12", "3 May", "TRUE", "-x"])
    expect(read(text, "@")).toEqual({ kind: "value", value: text });
  expect(read(7, "@")).toEqual({ kind: "value", value: "7" });
});

test("an empty text empties the cell; anything but text, number and truth value is refused", () => {
  expect(read("")).toEqual({ kind: "empty" });
  expect(() => read({})).toThrow();
});

test("an apostrophe keeps any text as it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), (text) => {
      expect(read(`'${text}`)).toEqual({ kind: "value", value: text, quoted: true });
    }),
  );
});

test("what the add-in writes as text stays that text, whatever it looks like", () => {
  const tricky = fc.oneof(
    fc.string({ maxLength: 20, unit: fc.constantFrom(..."=+-@'#%$£()/.:,0123456789 \t\nMayJune") }),
    fc.constantFrom(
      "3 May",
      "May 2019",
      "1/2",
      "TRUE",
      "10:30",
      "#N/A",
      "2019-03-31",
      "1e5",
      "$5",
      "50%",
      "(5)",
      "31-Mar",
      "May-19",
      "9:15 am",
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(tricky, (text) => {
      const typed = read(asTyped(text));
      expect(typed.kind === "empty" ? "" : typed.kind === "value" ? typed.value : "a formula").toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("a space after a comma is no fault of a formula between brackets, and is one elsewhere", () => {
  for (const formula of ["=IF(I3 = TRUE, H3 * 0.9, H3)", "=SUM( A1, B1 )", '=COUNTIF($F$2:$F$99, "Red")']) {
    expect(read(formula)).toEqual({ kind: "formula", formula });
  }
  for (const sentence of ["=Red, amber", "-Red, amber", "=SUM(A1), see below"]) expect(() => read(sentence)).toThrow();
});
