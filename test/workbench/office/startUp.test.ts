import { bootInNode } from "../../../src/workbench/office/bootInNode";
import { createSession } from "../../../src/workbench/office/session";
import { newState } from "../../../src/xlsx/newState";
import { codeOf, excelFor, onFirstSheet } from "./excelFor";

test("office.js is ready as in Excel on the web, in a shared runtime", async () => {
  const { Office: office } = await excelFor();
  expect(await office.onReady()).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    addin: { visibilityMode: "Taskpane" },
  });
});

test("the claimed requirement sets are what isSetSupported says, and newer members are refused", async () => {
  const excel = await excelFor();
  const { requirements } = excel.Office.context;
  expect(["1.1", "1.9", "1.14", "1.15", "1.20"].map((level) => requirements.isSetSupported("ExcelApi", level))).toEqual(
    [true, true, true, false, false],
  );
  expect(await codeOf(onFirstSheet(excel, (sheet) => sheet.getRange("A1").getDependents()))).toBe("ApiNotFound");
  const older = await bootInNode(createSession({ state: newState(["Plan"]), claims: { ExcelApi: "1.8" } }));
  expect(older.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  expect(await codeOf(onFirstSheet(older, (sheet) => sheet.getRanges("A1,B2").load("address")))).toBe("ApiNotFound");
  const newer = await bootInNode(createSession({ state: newState(["Plan"]), claims: { ExcelApi: "1.17" } }));
  expect(newer.Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
});

test("two workbooks in turn share nothing", async () => {
  const first = await excelFor();
  await onFirstSheet(first, (sheet, context) => {
    sheet.getRange("A1").values = [["first"]];
    context.workbook.settings.add("k", 1);
  });
  const second = await excelFor(newState(["Other"]));
  const seen = await onFirstSheet(second, (sheet, context) => {
    const setting = context.workbook.settings.getItemOrNullObject("k");
    return [sheet.load("name"), sheet.getRange("A1").load("values"), setting.load("value")] as const;
  });
  expect([seen[0].name, seen[1].values, seen[2].isNullObject]).toEqual(["Other", [[""]], true]);
  expect([first.session.changes.length, second.session.changes.length]).toEqual([2, 0]);
});

test("traffic counts the add-in's own requests, not office.js's clean-up", async () => {
  const excel = await excelFor();
  expect(excel.host.traffic()).toEqual({ syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 });
  await onFirstSheet(excel, (sheet) => sheet.getRange("A1").load("values"));
  await new Promise((done) => setImmediate(() => setImmediate(() => setImmediate(done))));
  const { syncs, actions, requestBytes, responseBytes } = excel.host.traffic();
  expect(syncs).toBe(1);
  expect(actions).toBeGreaterThan(4);
  expect(requestBytes).toBeGreaterThan(400);
  expect(responseBytes).toBeGreaterThan(100);
});

test("a ribbon command runs, and is waited for until it says it is completed", async () => {
  const excel = await excelFor();
  excel.Office.actions.associate("recalculate", async (event: Office.AddinCommands.Event) => {
    await onFirstSheet(excel, (sheet) => (sheet.getRange("A1").values = [["done"]]));
    event.completed();
  });
  await excel.host.runCommand("recalculate");
  expect(excel.session.changes).toMatchObject([{ type: "value", value: "done" }]);
});

test("a command that the add-in does not have is said so", async () => {
  const excel = await excelFor();
  await expect(excel.host.runCommand("nothing")).rejects.toThrow("no command of that name");
});

test("showAsTaskpane and hide reach the host", async () => {
  const excel = await excelFor();
  const states: string[] = [];
  excel.session.onPaneState = (state) => states.push(state);
  await excel.Office.addin.hide();
  await excel.Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background", "Visible"]);
});

test("the document's own settings are saved with the workbook that the pane was started for, and no other", async () => {
  const state = newState(["Plan"]);
  state.settings.set("theirs", 1);
  const started = await bootInNode(createSession({ state }));
  const { settings } = started.Office.context.document;
  settings.set("mine", { a: [1, "b"] });
  settings.remove("theirs");
  const save = () => new Promise((done) => settings.saveAsync(({ status }) => done(status)));
  expect(await save()).toBe("succeeded");
  expect([...state.settings]).toEqual([["mine", { a: [1, "b"] }]]);
  const other = newState(["Other"]);
  started.host.open(createSession({ state: other }));
  expect(await save()).toBe("failed");
  expect(other.settings.size).toBe(0);
});
