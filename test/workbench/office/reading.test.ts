import { newState } from "../../../src/xlsx/newState";
import { cellKey, type WorkbookState } from "../../../src/xlsx/state";
import { codeOf, excelFor, onFirstSheet } from "./excelFor";

function plan(): WorkbookState {
  const state = newState(["Plan", "Key page", "Kept"]);
  const [sheet, , kept] = state.sheets;
  if (!sheet || !kept) throw new Error("no sheets");
  sheet.cells.set(cellKey(2, 2), { value: "Ref", look: { bold: true } });
  sheet.cells.set(cellKey(3, 2), { value: 1.5, look: { numberFormat: "0.00" } });
  sheet.cells.set(cellKey(4, 2), { value: 43_404, look: { numberFormat: "d mmm yyyy", fill: "FF0000" } });
  sheet.cells.set(cellKey(2, 3), { value: "#N/A", isError: true, formula: "=NA()", look: {} });
  sheet.cells.set(cellKey(3, 3), { value: true, look: {} });
  sheet.cells.set(cellKey(9, 5), { value: null, look: { fill: "00B050" } });
  sheet.merges.push({ top: 3, left: 2, bottom: 4, right: 2 });
  sheet.hiddenRows.add(3);
  kept.visibility = "VeryHidden";
  return state;
}

test("a range gives values, formulas, formats, types and text, cell by cell", async () => {
  const excel = await excelFor(plan());
  const range = await onFirstSheet(excel, (sheet) =>
    sheet.getRange("B2:C4").load("values,formulas,numberFormat,valueTypes,text,address,cellCount,rowIndex"),
  );
  expect(range.toJSON()).toMatchObject({
    address: "Plan!B2:C4",
    cellCount: 6,
    rowIndex: 1,
    // B4 lies under the merge B3:B4.
    values: [
      ["Ref", "#N/A"],
      [1.5, true],
      ["", ""],
    ],
    formulas: [
      ["Ref", "=NA()"],
      [1.5, true],
      ["", ""],
    ],
    numberFormat: [
      ["General", "General"],
      ["0.00", "General"],
      ["d mmm yyyy", "General"],
    ],
    valueTypes: [
      ["String", "Error"],
      ["Double", "Boolean"],
      ["Empty", "Empty"],
    ],
    text: [
      ["Ref", "#N/A"],
      ["1.50", "TRUE"],
      ["", ""],
    ],
  });
});

test("the used range counts formats and merges, unless only values are asked for", async () => {
  const excel = await excelFor(plan());
  const [all, values, empty] = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const ranges = [
      first.getUsedRange().load("address"),
      first.getUsedRange(true).load("address"),
      worksheets.getItem("key PAGE").getUsedRangeOrNullObject(true).load("address"),
    ] as const;
    await context.sync();
    return ranges;
  });
  expect([all.address, values.address, empty.isNullObject]).toEqual(["Plan!B2:E9", "Plan!B2:C4", true]);
});

test("looks come cell by cell in one call, and as one where the cells agree", async () => {
  const excel = await excelFor(plan());
  const [looks, rows, red, mixed, none] = await onFirstSheet(
    excel,
    (sheet) =>
      [
        sheet
          .getRange("B4:C4")
          .getCellProperties({ address: true, format: { fill: { color: true, pattern: true }, font: { bold: true } } }),
        sheet.getRange("B2:B4").getRowProperties({ rowHidden: true }),
        sheet.getRange("B4").load("format/fill/color"),
        sheet.getRange("B4:C4").load("format/fill/color"),
        sheet.getRange("A1").load("format/fill/color,format/fill/pattern,format/font/color"),
      ] as const,
  );
  expect(looks.value).toEqual([
    [
      { address: "Plan!B4", format: { fill: { color: "#FF0000", pattern: "Solid" }, font: { bold: false } } },
      { address: "Plan!C4", format: { fill: { color: "#FFFFFF", pattern: "None" }, font: { bold: false } } },
    ],
  ]);
  expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, false]);
  expect([red.format.fill.color, mixed.format.fill.color, none.format.fill.color, none.format.font.color]).toEqual([
    "#FF0000",
    null,
    "#FFFFFF",
    "#000000",
  ]);
});

test("merged areas come as a list of addresses, none as a null object, more than 512 not at all", async () => {
  const state = plan();
  const excel = await excelFor(state);
  const ask = () =>
    onFirstSheet(
      excel,
      (sheet) =>
        [
          sheet.getRange("A1:E9").getMergedAreasOrNullObject().load("address,areaCount"),
          sheet.getRange("D1:E9").getMergedAreasOrNullObject().load("address"),
        ] as const,
    );
  const [some, none] = await ask();
  expect([some.address, some.areaCount, none.isNullObject]).toEqual(["Plan!B3:B4", 1, true]);
  const [sheet] = state.sheets;
  for (let row = 10; row < 522; row++) sheet?.merges.push({ top: row, bottom: row, left: 1, right: 2 });
  expect(
    await codeOf(
      onFirstSheet(excel, (first) => first.getRange("A1:E600").getMergedAreasOrNullObject().load("address")),
    ),
  ).toBe("InvalidArgument");
});

test("sheets are listed with what they are, and found by name or id, capitals or not", async () => {
  const excel = await excelFor(plan());
  const items = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/position,items/protection/protected");
    const missing = worksheets.getItemOrNullObject("Nowhere").load("name");
    await context.sync();
    const again = worksheets.getItem(worksheets.items[1]?.id ?? "").load("name");
    const after = worksheets.getFirst().getNextOrNullObject().getNextOrNullObject(true).load("name");
    await context.sync();
    expect([missing.isNullObject, again.name, after.isNullObject]).toEqual([true, "Key page", true]);
    return worksheets.items.map(({ name, visibility, position, protection }) => [
      name,
      visibility,
      position,
      protection.protected,
    ]);
  });
  expect(items).toEqual([
    ["Plan", "Visible", 0, false],
    ["Key page", "Visible", 1, false],
    ["Kept", "VeryHidden", 2, false],
  ]);
});

test.each([
  ["Z", "InvalidArgument"],
  ["A0", "InvalidArgument"],
  ["XFE1", "InvalidArgument"],
  ["A1048577", "InvalidArgument"],
  ["'Key page'!A1", "InvalidArgument"],
  ["Plan!$A$1", "none"],
  ["A:C", "none"],
  ["2:3", "none"],
  ["C3:A1", "none"],
])("the address %s is answered with %s", async (address, code) => {
  const excel = await excelFor(plan());
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getRange(address).load("address")))).toBe(code);
});

test("an address list of more than 8,192 characters is refused, one below is taken", async () => {
  const excel = await excelFor(plan());
  const list = (length: number) => Array.from({ length }, (_, index) => `A${1000 + index}`).join(",");
  const ask = (length: number) =>
    codeOf(onFirstSheet(excel, (sheet) => sheet.getRanges(list(length)).load("areaCount")));
  expect([await ask(1365), await ask(1366)]).toEqual(["none", "InvalidArgument"]);
  const one = (spaces: number) =>
    codeOf(onFirstSheet(excel, (sheet) => sheet.getRange(" ".repeat(spaces) + "A1").load("address")));
  expect([await one(8190), await one(8191)]).toEqual(["none", "InvalidArgument"]);
});

test("whole columns have no values, and more than five million cells are not given", async () => {
  const excel = await excelFor(plan());
  const columns = await onFirstSheet(excel, (sheet) => sheet.getRange("A:C").load("values,isEntireColumn"));
  expect([columns.values, columns.isEntireColumn]).toEqual([null, true]);
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getRange("A1:GR25001").load("values")))).toBe(
    "RangeExceedsLimit",
  );
});

test("a range kept across requests follows its cells when a co-author inserts rows above", async () => {
  const excel = await excelFor(plan());
  const addresses = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B3").load("address,values");
    await context.sync();
    const before = range.address;
    excel.session.commit({ type: "insert-rows", sheet: "Plan", from: 1, to: 2 });
    range.load("address,values");
    await context.sync();
    return [before, range.address, range.values];
  });
  expect(addresses).toEqual(["Plan!B3", "Plan!B5", [[1.5]]]);
});

test("the day after New Year 1904 tells which of its two calendars a workbook counts by", async () => {
  const ask = async (date1904: boolean) => {
    const excel = await excelFor({ ...plan(), date1904 });
    return (await onFirstSheet(excel, (_, context) => context.workbook.functions.date(1904, 1, 2).load("value"))).value;
  };
  expect([await ask(false), await ask(true)]).toEqual([1463, 1]);
});
