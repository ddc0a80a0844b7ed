import { coAuthorChange } from "../../../src/workbench/office/session";
import { newState } from "../../../src/xlsx/newState";
import { excelFor, onFirstSheet } from "./excelFor";

/** As many turns as anything that is told needs to be heard. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await new Promise((done) => setTimeout(done));
}

test("handlers hear of changes, by the add-in itself and by others, until they are removed", async () => {
  const excel = await excelFor(newState(["Plan", "Other"]));
  const heard: unknown[] = [];
  const handler = await onFirstSheet(excel, (sheet) =>
    sheet.onChanged.add(
      async ({ address, source, triggerSource }) => void heard.push([address, source, triggerSource]),
    ),
  );
  await onFirstSheet(excel, (sheet) => (sheet.getRange("B2:C2").values = [[1, 2]]));
  await onFirstSheet(
    excel,
    (_, context) => (context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]]),
  );
  coAuthorChange(excel.session, { type: "value", sheet: "Plan", row: 5, column: 1, value: "theirs" });
  excel.host.tell();
  await settled();
  expect(heard).toEqual([
    ["B2:C2", "Local", "ThisLocalAddin"],
    ["A5", "Remote", "Unknown"],
  ]);
  handler.remove();
  await handler.context.sync();
  await onFirstSheet(excel, (sheet) => (sheet.getRange("A1").values = [[1]]));
  await settled();
  expect(heard).toHaveLength(2);
});

test("collections hear of every sheet: activated, added, deleted, selected", async () => {
  const excel = await excelFor(newState(["Plan", "Other"]));
  const heard: string[] = [];
  const name = (id: string) => excel.state.sheets.find((sheet) => sheet.id === id)?.name ?? "gone";
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${name(worksheetId)}`));
    worksheets.onAdded.add(async ({ worksheetId }) => void heard.push(`added ${name(worksheetId)}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void heard.push(`deleted ${name(worksheetId)}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook selection"));
    await context.sync();
  });
  await excel.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("New");
    added.getRange("C3:D4").select();
    await context.sync();
    added.delete();
    await context.sync();
  });
  await settled();
  expect(heard.filter((each) => each !== "workbook selection")).toEqual([
    "added New",
    "activated New",
    "selected C3:D4",
    "deleted gone",
    "activated Other",
  ]);
  expect(heard).toContain("workbook selection");
});

test("nothing is heard while the add-in has events switched off", async () => {
  const excel = await excelFor();
  const heard: string[] = [];
  await onFirstSheet(excel, (sheet) => sheet.onChanged.add(async ({ address }) => void heard.push(address)));
  await onFirstSheet(excel, (sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
  });
  await onFirstSheet(excel, (_, context) => (context.runtime.enableEvents = true));
  await onFirstSheet(excel, (sheet) => (sheet.getRange("A2").values = [[1]]));
  await settled();
  expect(heard).toEqual(["A2"]);
});
