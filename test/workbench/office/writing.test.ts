import { newState } from "../../../src/xlsx/newState";
import { cellKey } from "../../../src/xlsx/state";
import { codeOf, excelFor, onFirstSheet } from "./excelFor";

test("values are taken as typed: text, numbers, dates, formulas, and text that an apostrophe keeps", async () => {
  const excel = await excelFor();
  const range = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:C2").values = [
      ["text", "3 May", "=B1"],
      ["'=B1", 7, null],
    ];
    return sheet.getRange("A1:C2").load("values,formulas,numberFormat");
  });
  expect(range.formulas).toEqual([
    ["text", 43223, "=B1"],
    ["=B1", 7, ""],
  ]);
  expect(range.numberFormat[0]).toEqual(["General", "d-mmm", "General"]);
  expect(excel.state.sheets[0]?.cells.get(cellKey(2, 1))).toMatchObject({ value: "=B1", quoted: true });
});

test("null leaves a cell as it is, an empty text empties it, one value goes to all", async () => {
  const excel = await excelFor();
  const range = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:C1").values = [["x"]][0]?.[0] as unknown as string[][];
    sheet.getRange("A1:C1").values = [[null, "", "new"]];
    return sheet.getRange("A1:C1").load("values");
  });
  expect(range.values).toEqual([["x", "", "new"]]);
});

test("what is written under a merge is lost", async () => {
  const state = newState(["Plan"]);
  state.sheets[0]?.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
  const excel = await excelFor(state);
  const range = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    return sheet.getRange("A1:A3").load("values");
  });
  expect(range.values).toEqual([["a"], [""], ["c"]]);
  expect(excel.session.changes).toHaveLength(2);
});

test("a large array arrives whole, in the pieces that office.js makes of it", async () => {
  const excel = await excelFor();
  const rows = Array.from({ length: 700 }, (_, r) => Array.from({ length: 7 }, (__, c) => `t ${r} ${c}`));
  await onFirstSheet(excel, (sheet) => (sheet.getRange("B2:H701").values = rows));
  const back = await onFirstSheet(excel, (sheet) => sheet.getRange("B2:H701").load("values"));
  expect(back.values).toEqual(rows);
  expect(excel.session.changes).toHaveLength(4900);
  const short = rows.slice(1);
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.getRange("B2:H701").values = short)))).toBe(
    "InvalidArgument",
  );
});

test("many cells of one colour are painted by one list of addresses", async () => {
  const excel = await excelFor();
  await onFirstSheet(excel, (sheet) => {
    const ranges = sheet.getRanges("A1,B2:B3");
    ranges.format.fill.color = "red";
    ranges.format.font.color = "#ffffff";
    sheet.getRange("B3").format.fill.clear();
  });
  expect(excel.session.changes).toMatchObject([
    { type: "look", area: { top: 1, left: 1, bottom: 1, right: 1 }, look: { fill: "FF0000" } },
    { type: "look", area: { top: 2, left: 2, bottom: 3, right: 2 }, look: { fill: "FF0000" } },
    { look: { fontColor: "FFFFFF" } },
    { look: { fontColor: "FFFFFF" } },
    { look: { fill: null } },
  ]);
  const look = await onFirstSheet(excel, (sheet) =>
    sheet.getRange("B2:B3").load("format/fill/color,format/font/color"),
  );
  expect([look.format.fill.color, look.format.font.color]).toEqual([null, "#FFFFFF"]);
});

test("a merged cell is painted whole, wherever it is touched", async () => {
  const state = newState(["Plan"]);
  state.sheets[0]?.merges.push({ top: 2, left: 1, bottom: 4, right: 1 });
  const excel = await excelFor(state);
  const colour = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A2").format.fill.color = "#00B050";
    return sheet.getRange("A2:A4").load("format/fill/color");
  });
  expect(colour.format.fill.color).toBe("#00B050");
});

test("setCellProperties changes what is named, and nothing of the cells left empty", async () => {
  const excel = await excelFor();
  const looks = await onFirstSheet(excel, (sheet) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#FFC000" }, font: { bold: true }, wrapText: true } }, {}]]);
    return range.getCellProperties({ format: { fill: { color: true }, font: { bold: true }, wrapText: true } });
  });
  expect(looks.value).toEqual([
    [
      { format: { fill: { color: "#FFC000" }, font: { bold: true }, wrapText: true } },
      { format: { fill: { color: "#FFFFFF" }, font: { bold: false }, wrapText: false } },
    ],
  ]);
});

test("formats, widths, heights and borders of a drafted sheet", async () => {
  const excel = await excelFor();
  const range = await onFirstSheet(excel, (sheet) => {
    const cells = sheet.getRange("A1:B2");
    cells.numberFormat = [["0.0"]];
    cells.format.wrapText = true;
    cells.format.horizontalAlignment = "Center";
    cells.format.verticalAlignment = "Top";
    cells.format.font.size = 14;
    cells.format.columnWidth = 96;
    sheet.getRange("1:1").format.rowHeight = 30;
    for (const side of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      cells.format.borders.getItem(side).style = "Continuous";
      cells.format.borders.getItem(side).color = "#BFBFBF";
    }
    return cells.load(
      "numberFormat,format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/columnWidth,format/rowHeight,format/font/size",
    );
  });
  expect(range.numberFormat).toEqual([
    ["0.0", "0.0"],
    ["0.0", "0.0"],
  ]);
  expect(range.format.toJSON()).toMatchObject({
    wrapText: true,
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    columnWidth: 96,
    rowHeight: null,
    font: { size: 14 },
  });
  expect(excel.state.sheets[0]?.cells.get(cellKey(2, 2))?.look).toMatchObject({
    bordered: true,
    borderColor: "BFBFBF",
  });
});

test("a border on some sides only is refused by name", async () => {
  const excel = await excelFor();
  const some = onFirstSheet(
    excel,
    (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
  );
  expect(await codeOf(some)).toBe("NotImplemented");
});

test("clearing contents keeps the look, clearing all takes the merge too, half a merge cannot be cleared", async () => {
  const excel = await excelFor();
  const look = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1:A2").format.fill.color = "#FF0000";
    sheet.getRange("A1:A2").merge();
    sheet.getRange("A1:A2").clear("Contents");
    return sheet.getRange("A1").load("values,format/fill/color");
  });
  expect([look.values, look.format.fill.color]).toEqual([[[""]], "#FF0000"]);
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getRange("A2:B3").clear()))).toBe("GeneralException");
  await onFirstSheet(excel, (sheet) => sheet.getRange("A1:B3").clear());
  expect([excel.state.sheets[0]?.merges, excel.state.sheets[0]?.cells.size]).toEqual([[], 0]);
});

test("rows are inserted and deleted whole", async () => {
  const excel = await excelFor();
  const values = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("1:1").delete("Up");
    return sheet.getRange("A1:A3").load("values");
  });
  expect(values.values).toEqual([[""], ["b"], ["c"]]);
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getRange("A1").delete("Up")))).toBe("NotImplemented");
});

test("settings travel as they are, and go when deleted", async () => {
  const excel = await excelFor();
  const value = { schema: 1, cells: ["A1"], nested: { n: null, t: "'é" } };
  await onFirstSheet(excel, (_, context) => context.workbook.settings.add("mine", value));
  const back = await onFirstSheet(excel, (_, context) => context.workbook.settings.getItem("mine").load("value"));
  expect(back.value).toEqual(value);
  const gone = await excel.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key");
    await context.sync();
    const keys = settings.items.map(({ key }) => key);
    settings.items[0]?.delete();
    const none = settings.getItemOrNullObject("mine").load("value");
    settings.getItemOrNullObject("mine").delete();
    await context.sync();
    return [keys, none.isNullObject];
  });
  expect(gone).toEqual([["mine"], true]);
});
