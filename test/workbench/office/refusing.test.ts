import { newState } from "../../../src/xlsx/newState";
import { cellKey, type WorkbookState } from "../../../src/xlsx/state";
import { codeOf, excelFor, onFirstSheet, troubleOf } from "./excelFor";

function protectedPlan(allowFormatCells = false): WorkbookState {
  const state = newState(["Plan", "Other"]);
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.protected = true;
  sheet.protectedOptions = { allowFormatCells };
  sheet.cells.set(cellKey(1, 2), { value: "open", look: { locked: false } });
  return state;
}

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const cases: readonly (readonly [string, Batch, string])[] = [
  ["a sheet that is not there", (_, context) => context.workbook.worksheets.getItem("No").load("name"), "ItemNotFound"],
  ["too few columns", (sheet) => (sheet.getRange("A1:B2").values = [[1], [2]]), "InvalidArgument"],
  [
    "too many rows",
    (sheet) =>
      (sheet.getRange("A1:B1").values = [
        [1, 2],
        [3, 4],
      ]),
    "InvalidArgument",
  ],
  ["ragged rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
  ["an object as a value", (sheet) => (sheet.getRange("A1").values = [[{}]]), "InvalidArgument"],
  ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "#12"), "InvalidArgument"],
  ["values over a whole column", (sheet) => (sheet.getRange("A:A").values = [[1]]), "InvalidArgument"],
  ["a sheet twice", (_, context) => context.workbook.worksheets.add("pLAN"), "ItemAlreadyExists"],
  ["a sheet name with a slash", (_, context) => context.workbook.worksheets.add("a/b"), "InvalidArgument"],
  ["a sheet name of 32 characters", (_, context) => context.workbook.worksheets.add("x".repeat(32)), "InvalidArgument"],
  ["a sheet name in apostrophes", (_, context) => context.workbook.worksheets.add("'x"), "InvalidArgument"],
  ["the name History", (_, context) => context.workbook.worksheets.add("history"), "InvalidArgument"],
  ["renaming to a name in use", (sheet) => (sheet.name = "Other"), "ItemAlreadyExists"],
  [
    "an intersection that is none",
    (sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
    "ItemNotFound",
  ],
  [
    "a range left of column A",
    (sheet) => sheet.getRange("A1").getOffsetRange(0, -1).load("address"),
    "InvalidArgument",
  ],
  [
    "a setting that is not there",
    (_, context) => context.workbook.settings.getItem("no").load("value"),
    "ItemNotFound",
  ],
  ["a table that is not there", (sheet) => sheet.tables.getItem("no").load("name"), "ItemNotFound"],
];

test.each(cases)("%s is refused", async (_, batch, code) => {
  const excel = await excelFor(newState(["Plan", "Other"]));
  expect(await codeOf(onFirstSheet(excel, batch))).toBe(code);
  expect(excel.session.changes).toEqual([]);
});

const onProtected: readonly (readonly [string, Batch, boolean, string])[] = [
  ["values of a locked cell", (sheet) => (sheet.getRange("A1").values = [[1]]), false, "AccessDenied"],
  ["values of an unlocked cell", (sheet) => (sheet.getRange("B1").values = [[1]]), false, "none"],
  ["values of both", (sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]), false, "AccessDenied"],
  ["a fill", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000"), false, "AccessDenied"],
  ["a fill where formatting is allowed", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"), true, "none"],
  ["clearing a fill", (sheet) => sheet.getRange("A1").format.fill.clear(), false, "AccessDenied"],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0"]]), false, "AccessDenied"],
  ["a merge", (sheet) => sheet.getRange("A1:B1").merge(), true, "AccessDenied"],
  ["rows", (sheet) => sheet.getRange("1:1").delete("Up"), true, "AccessDenied"],
  ["a table", (sheet) => sheet.tables.add("A1:B2", true), true, "AccessDenied"],
  ["a rule", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"), false, "AccessDenied"],
  ["reading", (sheet) => sheet.getRange("A1:B1").load("values,format/fill/color"), false, "none"],
];

test.each(onProtected)("on a protected sheet: %s", async (_, batch, allowFormatCells, code) => {
  const excel = await excelFor(protectedPlan(allowFormatCells));
  expect(await codeOf(onFirstSheet(excel, batch))).toBe(code);
});

test.each<[string, Batch]>([
  ["adding", (_, context) => context.workbook.worksheets.add("New")],
  ["deleting", (sheet) => sheet.delete()],
  ["renaming", (sheet) => (sheet.name = "New")],
  ["moving", (sheet) => (sheet.position = 1)],
  ["hiding", (sheet) => (sheet.visibility = "Hidden")],
])("in a workbook of protected structure, %s a sheet is refused", async (_, batch) => {
  const excel = await excelFor({ ...newState(["Plan", "Other"]), structureProtected: true });
  expect(await codeOf(onFirstSheet(excel, batch))).toBe("AccessDenied");
  expect(await codeOf(onFirstSheet(excel, (sheet) => (sheet.getRange("A1").values = [[1]])))).toBe("none");
});

test("in a workbook open for reading only, nothing can be written and everything read", async () => {
  const excel = await excelFor({ ...newState(["Plan"]), readOnly: true });
  const writes: Batch[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (_, context) => context.workbook.settings.add("k", 1),
    (_, context) => context.workbook.worksheets.add("New"),
  ];
  for (const write of writes) expect(await codeOf(onFirstSheet(excel, write))).toBe("AccessDenied");
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getUsedRange().load()))).toBe("none");
});

test.each<[string, Batch]>([
  ["Range.flashFill", (sheet) => sheet.getRange("A1").flashFill()],
  ["Range.columnHidden", (sheet) => (sheet.getRange("A:A").columnHidden = true)],
  ["Worksheet.copy", (sheet) => sheet.copy()],
  ["WorksheetProtection.unprotect", (sheet) => sheet.protection.unprotect()],
  ["Workbook.comments", (_, context) => context.workbook.comments.load("items")],
  ["Range.style", (sheet) => sheet.getRange("A1").load("style")],
  ["RangeFormat.indentLevel", (sheet) => (sheet.getRange("A1").format.indentLevel = 1)],
  ["Worksheet._RegisterCalculatedEvent", (sheet) => sheet.onCalculated.add(async () => undefined)],
])("what the stand-in does not know is refused by name: %s", async (name, batch) => {
  const excel = await excelFor();
  expect(await troubleOf(onFirstSheet(excel, batch))).toMatchObject({
    code: "NotImplemented",
    message: `NotImplemented: ${name}`,
  });
});

test("what was asked before the failing action is done, what comes after is not", async () => {
  const excel = await excelFor();
  const trouble = await troubleOf(
    onFirstSheet(excel, (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("No").activate();
      sheet.getRange("A2").values = [["after"]];
    }),
  );
  expect(trouble).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
  expect(excel.session.changes).toMatchObject([{ row: 1, value: "before" }]);
});

test("a request of more than 5 MB is refused whole", async () => {
  const excel = await excelFor();
  const long = "x".repeat(30_000);
  const write = (cells: number) =>
    codeOf(
      onFirstSheet(
        excel,
        (sheet) => (sheet.getRange(`A1:A${cells}`).values = Array.from({ length: cells }, () => [long])),
      ),
    );
  expect(await write(170)).toBe("none");
  const before = excel.session.changes.length;
  expect(await write(180)).toBe("RequestPayloadSizeLimitExceeded");
  expect(excel.session.changes.length).toBe(before);
});

test("an answer of more than 5 MB is refused, though what was asked has been done", async () => {
  const state = newState(["Plan"]);
  for (let row = 1; row <= 180; row++)
    state.sheets[0]?.cells.set(cellKey(row, 1), { value: "é".repeat(15_000), look: {} });
  const excel = await excelFor(state);
  const read = (rows: number) =>
    codeOf(
      onFirstSheet(excel, (sheet) => {
        sheet.getRange("B1").values = [[rows]];
        return sheet.getRange(`A1:A${rows}`).load("values");
      }),
    );
  expect([await read(170), await read(180)]).toEqual(["none", "ResponsePayloadSizeLimitExceeded"]);
  expect(state.sheets[0]?.cells.get(cellKey(1, 2))?.value).toBe(180);
});
