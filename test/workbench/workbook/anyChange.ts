import { textRuleFormula } from "../../../src/xlsx/read/textRules";
import fc from "fast-check";
import type { Change } from "../../../src/workbench/workbook/change";

const row = fc.integer({ min: 1, max: 14 });
const column = fc.integer({ min: 1, max: 6 });
const area = fc
  .tuple(row, column, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .map(([top, left, down, right]) => ({
    top,
    left,
    bottom: top + down,
    right: left + right,
  }));
const colour = fc.constantFrom("FF0000", "FFC000", "00B050", "FFFFFF", "000000");
const sheet = fc.constantFrom("Plan", "It's & co");
const hostile = fc.constantFrom(
  "=1+1",
  "_x0041_",
  "a\r\nb",
  "\u0001",
  "\ud800",
  " two  spaces ",
  "<&>\"'",
  "+44",
  "\ufffe",
  "2018-07-11",
  "TRUE",
  "🙂",
);
const value = fc.oneof(
  hostile,
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const formula = fc.constantFrom(
  "=SUM(A1:B3)",
  "='It''s & co'!$C$4*2",
  '=Plan!A3&"A3"',
  '=IF(B2>1,"<",Plan!A:A)',
  "=D9",
  "=$B5:$B12",
);
const look = fc.record(
  {
    fill: fc.option(colour),
    fontColor: fc.option(colour),
    bold: fc.option(fc.boolean()),
    italic: fc.boolean(),
    underline: fc.boolean(),
    fontSize: fc.option(fc.constantFrom(8, 11, 14)),
    fontName: fc.option(fc.constantFrom("Arial", "Calibri")),
    wrap: fc.option(fc.boolean()),
    horizontal: fc.option(fc.constantFrom("left" as const, "center" as const, "general" as const)),
    vertical: fc.option(fc.constantFrom("top" as const, "bottom" as const)),
    bordered: fc.option(fc.boolean()),
    locked: fc.option(fc.boolean()),
    numberFormat: fc.option(fc.constantFrom("General", "0.00", "dd mmm yyyy", "@", '"<"0')),
  },
  { requiredKeys: [] },
);
const rows = fc.tuple(row, fc.integer({ min: 0, max: 3 })).map(([from, more]) => ({ from, to: from + more }));
const print = fc.record(
  {
    orientation: fc.constantFrom("landscape" as const, "portrait" as const),
    paper: fc.constantFrom(8, 9),
    fitWide: fc.constant(1),
    scale: fc.constantFrom(80, 100),
    repeatRows: fc.constantFrom("$3:$4", "2:2", ""),
    repeatColumns: fc.constantFrom("$A:$B", "C:C", ""),
    area: fc.constantFrom("A1:D9", ""),
    footerCenter: fc.constantFrom("Page &P of &N", "", "Fish && chips"),
    footerLeft: fc.constantFrom("Draft", ""),
    breaks: fc.array(fc.integer({ min: 2, max: 20 }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

/** Any change that a sheet can take, with texts that try to be something else. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant("value" as const), sheet, row, column, value, quoted: fc.boolean() }),
  fc.record({ type: fc.constant("formula" as const), sheet, row, column, formula }),
  fc.record({
    type: fc.constant("formula" as const),
    sheet,
    row,
    column,
    formula,
    value: fc.oneof(fc.constant("x < y"), fc.integer(), fc.boolean()),
  }),
  fc.record({ type: fc.constant("look" as const), sheet, area, look }),
  fc.record({
    type: fc.constant("clear" as const),
    sheet,
    area,
    what: fc.constantFrom("all" as const, "contents" as const, "formats" as const),
  }),
  fc.record({ type: fc.constantFrom("merge" as const, "unmerge" as const), sheet, area }),
  rows.chain((range) =>
    fc.record({
      type: fc.constantFrom("insert-rows" as const, "delete-rows" as const),
      sheet,
      from: fc.constant(range.from),
      to: fc.constant(range.to),
    }),
  ),
  fc
    .record({
      type: fc.constant("column-width" as const),
      sheet,
      from: column,
      to: column,
      width: fc.integer({ min: 5, max: 90 }),
    })
    .map((each) => ({ ...each, to: each.from + each.to })),
  fc
    .record({
      type: fc.constant("row-height" as const),
      sheet,
      from: row,
      to: row,
      height: fc.integer({ min: 5, max: 90 }),
    })
    .map((each) => ({ ...each, to: each.from + 2 })),
  fc.record({
    type: fc.constant("freeze" as const),
    sheet,
    rows: fc.integer({ min: 0, max: 3 }),
    columns: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({
    type: fc.constant("validation" as const),
    sheet,
    areas: fc.array(area, { minLength: 1, maxLength: 1 }),
    list: fc.option(fc.constantFrom("R,A,G", "=Plan!$A$3:$A$5", 'a "b"')),
  }),
  fc.record({
    type: fc.constant("validation" as const),
    sheet,
    areas: fc.array(area, { minLength: 1, maxLength: 1 }),
    list: fc.constant("R,A,G"),
    alert: fc.record({
      title: fc.constantFrom("Not in the key", "R & A"),
      message: fc.constantFrom("Keep it?", '"R" < "A"'),
      style: fc.constantFrom("Stop" as const, "Warning" as const, "Information" as const),
    }),
  }),
  fc.record({ type: fc.constant("tab-color" as const), sheet, color: fc.option(colour) }),
  fc.record({
    type: fc.constant("visibility" as const),
    sheet: fc.constant("It's & co"),
    visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
  }),
  fc.record({ type: fc.constant("print" as const), sheet, print }),
  fc.record({
    type: fc.constant("settings" as const),
    key: fc.constantFrom("a", "b"),
    value: fc.option(fc.jsonValue()),
  }),
  fc.record({
    type: fc.constant("add-rule" as const),
    sheet,
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    id: fc.uuid(),
    rule: fc.constant("cellValue" as const),
    operator: fc.constantFrom("EqualTo", "GreaterThan"),
    formula: fc.constantFrom('="R"', "=$A$3"),
    fill: colour,
  }),
  fc
    .record({
      sheet,
      areas: fc.array(area, { minLength: 1, maxLength: 2 }),
      id: fc.uuid(),
      operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
      text: fc.constantFrom("R", 'say "Red" & <go>'),
      fill: colour,
    })
    .map((asked) => ({
      ...asked,
      type: "add-rule" as const,
      rule: "containsText" as const,
      formula: textRuleFormula(asked.operator, asked.text, asked.areas) ?? "",
    })),
  fc.record({
    type: fc.constant("add-rule" as const),
    sheet,
    areas: fc.array(area, { minLength: 1, maxLength: 2 }),
    id: fc.uuid(),
    rule: fc.constant("custom" as const),
    formula: fc.constant('=$B3="x"'),
    fontColor: colour,
    stopIfTrue: fc.boolean(),
  }),
  fc.record(
    {
      type: fc.constant("add-rule" as const),
      sheet,
      areas: fc.array(area, { minLength: 1, maxLength: 2 }),
      id: fc.uuid(),
      rule: fc.constant("custom" as const),
      formula: fc.constant('=$B3="x"'),
      fill: colour,
      numberFormat: fc.constantFrom('"R Red";"R Red";"R Red";"R Red"', "0.00"),
      sides: fc.constantFrom(["left", "right", "top", "bottom"] as const, ["left"] as const),
      lineColor: colour,
    },
    { requiredKeys: ["type", "sheet", "areas", "id", "rule", "formula", "sides", "lineColor"] },
  ),
  fc.record({ type: fc.constant("delete-rule" as const), sheet, id: fc.constantFrom("file-1", "file-2") }),
);
