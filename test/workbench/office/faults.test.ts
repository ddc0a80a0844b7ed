import { coAuthorChange } from "../../../src/workbench/office/session";
import { cellKey } from "../../../src/xlsx/state";
import { codeOf, excelFor, onFirstSheet } from "./excelFor";

const write = (excel: Awaited<ReturnType<typeof excelFor>>) =>
  onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    sheet.getRanges("A1,A3").format.fill.color = "#FF0000";
  });

test("each action fails once, with the code asked for, and those before it are done", async () => {
  const whole = await excelFor();
  await write(whole);
  const actions = whole.session.actionsSeen;
  expect(actions).toBe(whole.host.traffic().actions);
  const done: number[] = [];
  for (let action = 1; action <= actions; action++) {
    const excel = await excelFor();
    excel.session.faults = { failAt: action, code: "InvalidOperationInCellEditMode" };
    expect(await codeOf(write(excel))).toBe("InvalidOperationInCellEditMode");
    done.push(excel.session.changes.length);
    await write(excel);
  }
  expect([...done].sort((a, b) => a - b)).toEqual(done);
  expect([done[0], Math.max(...done)]).toEqual([0, 3]);
});

test("an action fails when a part of it is done", async () => {
  const excel = await excelFor();
  await write(excel);
  const values = excel.session.changes.length;
  expect(values).toBe(5);
  const found = new Set<number>();
  for (let action = 1; action <= excel.session.actionsSeen; action++) {
    const part = await excelFor();
    part.session.faults = { failAfterPartOf: action, code: "GeneralException", changes: 2 };
    expect(await codeOf(write(part))).toBe("GeneralException");
    found.add(part.session.changes.length);
  }
  expect(found).toEqual(new Set([0, 2, 3, 5]));
});

test("a request is never answered, and the next one is", async () => {
  const excel = await excelFor();
  excel.session.faults = { hangAt: 2 };
  const never = write(excel).then(() => "answered");
  const later = new Promise((done) => setTimeout(() => done("nothing yet"), 30));
  expect(await Promise.race([never, later])).toBe("nothing yet");
  await write(excel);
  expect(excel.session.changes).toHaveLength(5);
});

test("what was left unanswered may be answered late, by a failure", async () => {
  const excel = await excelFor();
  excel.session.faults = { hangAt: 2 };
  const code = codeOf(write(excel));
  while (excel.session.actionsSeen < 2) await new Promise((done) => setImmediate(done));
  excel.host.answerLate();
  expect(await code).toBe("GeneralException");
});

test("a co-author may change the workbook between two requests", async () => {
  const excel = await excelFor();
  excel.session.beforeRequest = (request) => {
    if (request === 2)
      coAuthorChange(excel.session, { type: "value", sheet: "Plan", row: 1, column: 1, value: "theirs" });
  };
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    const before = range.values;
    range.load("values");
    await context.sync();
    return [before, range.values];
  });
  expect(values).toEqual([[[""]], [["theirs"]]]);
  expect(excel.state.sheets[0]?.cells.get(cellKey(1, 1))?.value).toBe("theirs");
});
