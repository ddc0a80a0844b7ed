import { newState } from "../../../src/xlsx/newState";
import { codeOf, excelFor, onFirstSheet } from "./excelFor";

async function withTable() {
  const excel = await excelFor();
  await onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Rating", "Then", "Now"],
      ["Red", 4, 2],
      ["Green", 1, 3],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Counts";
    table.style = "TableStyleLight9";
  });
  return excel;
}

test("a sheet is added last, named, coloured, moved, shown, deleted", async () => {
  const excel = await excelFor(newState(["Plan", "Other"]));
  const names = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Summary");
    worksheets.add();
    added.tabColor = "#FF0000";
    added.position = 0;
    added.activate();
    worksheets.getItem("Other").delete();
    worksheets.getItem("Plan").name = "Plan 2";
    const active = worksheets.getActiveWorksheet().load("name,tabColor,position");
    worksheets.load("items/name");
    await context.sync();
    expect([active.name, active.tabColor, active.position]).toEqual(["Summary", "#FF0000", 0]);
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Summary", "Plan 2", "Sheet1"]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const excel = await excelFor();
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.delete()))).toBe("InvalidOperation");
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.visibility = "Hidden")))).toBe("InvalidOperation");
});

test("a table is made, named, found, resized, and gives its parts", async () => {
  const excel = await withTable();
  const found = await onFirstSheet(excel, (sheet, context) => {
    const table = context.workbook.tables.getItem("counts");
    table.resize("A1:C4");
    return [
      table.load("name,style,showFilterButton"),
      table.getDataBodyRange().load("address"),
      table.getHeaderRowRange().load("values"),
      table.rows.load("count"),
      sheet.tables.getItemOrNullObject("no").load("name"),
    ] as const;
  });
  expect([
    found[0].name,
    found[0].style,
    found[1].address,
    found[2].values,
    found[3].count,
    found[4].isNullObject,
  ]).toEqual(["Counts", "TableStyleLight9", "Plan!A2:C4", [["Rating", "Then", "Now"]], 3, true]);
  // One change made it, name and style in it.
  expect(excel.session.changes.filter(({ type }) => type === "add-table")).toMatchObject([
    { name: "Counts", style: "TableStyleLight9" },
  ]);
});

test("a table cannot be made over merged cells or another table, nor take a name in use", async () => {
  const excel = await withTable();
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.tables.add("C3:D5", true)))).toBe("InvalidArgument");
  const merged = onFirstSheet(excel, (sheet) => {
    sheet.getRange("F1:F2").merge();
    sheet.tables.add("E1:F4", true);
  });
  expect(await codeOf(merged)).toBe("MergedRangeConflict");
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.tables.add("H1:I2", true).name = "COUNTS")))).toBe(
    "ItemAlreadyExists",
  );
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.tables.getItem("Counts").name = "a b")))).toBe(
    "InvalidArgument",
  );
});

test("rows are added below a table, and it grows with them", async () => {
  const excel = await withTable();
  const [area, values] = await onFirstSheet(excel, (sheet) => {
    const table = sheet.tables.getItem("Counts");
    table.rows.add(undefined, [["Blue", 0, 1]]);
    return [table.getRange().load("address"), sheet.getRange("A4:C4").load("values")] as const;
  });
  expect([area.address, values.values]).toEqual(["Plan!A1:C4", [["Blue", 0, 1]]]);
});

test("a chart over a sheet's cells, with its title, place and the colours of its series", async () => {
  const excel = await withTable();
  const names = await onFirstSheet(excel, (sheet) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Ratings";
    chart.title.text = "Then and now";
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J12");
    chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
    chart.series.getItemAt(1).format.fill.setSolidColor("#00B050");
    return chart.series.load("items/name");
  });
  expect(names.items.map(({ name }) => name)).toEqual(["Then", "Now"]);
  expect(excel.session.changes.filter(({ type }) => type === "add-chart")).toEqual([
    {
      type: "add-chart",
      sheet: "Plan",
      name: "Ratings",
      kind: "BarStacked",
      source: "A1:C3",
      title: "Then and now",
      colors: ["FF0000", "00B050"],
      from: "E2",
      to: "J12",
    },
  ]);
  expect(excel.state.sheets[0]?.charts).toMatchObject([
    { name: "Ratings", title: "Then and now", from: "E2", to: "J12" },
  ]);
  await onFirstSheet(excel, (sheet) => sheet.charts.getItem("Ratings").delete());
  expect(excel.state.sheets[0]?.charts).toEqual([]);
});

test("rules are built up property by property, found again, and cleared", async () => {
  const excel = await excelFor();
  const id = await onFirstSheet(excel, (sheet) => {
    const range = sheet.getRange("F39:F60");
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=LEFT(F39,1)="R"';
    rule.custom.format.fill.color = "#FF0000";
    rule.custom.format.font.color = "#FFFFFF";
    rule.stopIfTrue = true;
    const other = range.conditionalFormats.add("CellValue");
    other.cellValue.format.fill.color = "#00B050";
    other.cellValue.rule = { formula1: '="G"', operator: "EqualTo" };
    return rule.load("id,type,stopIfTrue");
  });
  expect(excel.session.changes).toMatchObject([
    {
      type: "add-rule",
      rule: "custom",
      formula: '=LEFT(F39,1)="R"',
      fill: "FF0000",
      fontColor: "FFFFFF",
      stopIfTrue: true,
    },
    { type: "add-rule", rule: "cellValue", operator: "EqualTo", formula: '="G"', fill: "00B050" },
  ]);
  const seen = await onFirstSheet(excel, (sheet) => {
    const formats = sheet.getRange("F40").conditionalFormats;
    return [
      formats.load("items/type,items/priority"),
      formats.getItem(id.id).customOrNullObject.rule.load("formula"),
      formats.getItem(id.id).cellValueOrNullObject.load("rule"),
      formats.getItem(id.id).getRange().load("address"),
      sheet.getRange("A1").conditionalFormats.getCount(),
    ] as const;
  });
  expect(seen[0].items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
  expect([seen[1].formula, seen[2].isNullObject, seen[3].address, seen[4].value]).toEqual([
    '=LEFT(F39,1)="R"',
    true,
    "Plan!F39:F60",
    0,
  ]);
  await onFirstSheet(excel, (sheet) => sheet.getRange("F39:F60").conditionalFormats.clearAll());
  expect(excel.state.sheets[0]?.rules).toEqual([]);
});

test("a rule for a text in the cell is made, told and refused as Excel does", async () => {
  const excel = await excelFor();
  const add = (text: string, operator = "Contains") =>
    onFirstSheet(excel, (sheet) => {
      const rule = sheet.getRanges("F39:F60,F62").conditionalFormats.add("ContainsText");
      rule.textComparison.rule = { operator: operator as "Contains", text };
      rule.textComparison.format.fill.color = "#FF0000";
      return rule.textComparison.load("rule");
    });
  expect((await add('"R"')).rule).toEqual({ operator: "Contains", text: '"R"' });
  expect(excel.state.sheets[0]?.rules).toMatchObject([
    {
      type: "containsText",
      operator: "Contains",
      text: '"R"',
      formula: '=NOT(ISERROR(SEARCH("""R""",F39)))',
      fill: "FF0000",
    },
  ]);
  expect(await codeOf(add(""))).toBe("InvalidArgument");
  expect(await codeOf(add("R", "Invalid"))).toBe("InvalidArgument");
  expect(await codeOf(add("=A1"))).toBe("NotImplemented");
  const asked = onFirstSheet(excel, (sheet) =>
    sheet.getRange("F39").conditionalFormats.getItemAt(0).custom.load("rule"),
  );
  expect(await codeOf(asked)).toBe("InvalidOperation");
});

test("a rule that is none of ours can be deleted, not changed", async () => {
  const state = newState(["Plan"]);
  state.sheets[0]?.rules.push({
    id: "file-1",
    areas: [{ top: 1, left: 1, bottom: 9, right: 1 }],
    type: "custom",
    formula: "=A1=1",
  });
  const excel = await excelFor(state);
  const change = (value: string) =>
    onFirstSheet(
      excel,
      (sheet) => (sheet.getRange("A1").conditionalFormats.getItem("file-1").custom.rule.formula = value),
    );
  expect(await codeOf(change("=A1=2"))).toBe("NotImplemented");
  await onFirstSheet(excel, (sheet) => sheet.getRange("A1").conditionalFormats.getItem("file-1").delete());
  expect(state.sheets[0]?.rules).toEqual([]);
});

test("a drop-down is set, told and cleared; other validation is refused by name", async () => {
  const excel = await excelFor();
  const [all, part] = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("F2:F9").dataValidation.rule = { list: { inCellDropDown: true, source: "R,A,G" } };
    sheet.getRange("F9").dataValidation.clear();
    return [
      sheet.getRange("F2:F8").dataValidation.load("rule,type"),
      sheet.getRange("F8:F9").dataValidation.load("type"),
    ] as const;
  });
  expect([all.type, all.rule.list?.source, part.type]).toEqual(["List", "R,A,G", "MixedCriteria"]);
  const whole = { wholeNumber: { formula1: 1, operator: "GreaterThan" as const } };
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.getRange("A1").dataValidation.rule = whole)))).toBe(
    "NotImplemented",
  );
});

test("frozen panes and print set-up", async () => {
  const excel = await excelFor();
  const [frozen, layout, titles, names] = await onFirstSheet(excel, (sheet) => {
    sheet.freezePanes.freezeRows(2);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    sheet.horizontalPageBreaks.add("A20");
    return [
      sheet.freezePanes.getLocationOrNullObject().load("address"),
      pageLayout.load("orientation,paperSize,zoom"),
      pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
    ] as const;
  });
  expect([frozen.address, layout.orientation, layout.paperSize, layout.zoom, titles.address, names.address]).toEqual([
    "Plan!1:2",
    "Landscape",
    "A4",
    { horizontalFitToPages: 1, verticalFitToPages: 0 },
    "Plan!1:2",
    "Plan!A:B",
  ]);
  expect(excel.state.sheets[0]?.print).toMatchObject({
    orientation: "landscape",
    paper: 9,
    footerRight: "Page &P of &N",
    breaks: [20],
  });
});
