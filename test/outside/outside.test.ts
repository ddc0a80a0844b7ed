import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findScripts } from "./findScripts";
import { scriptRunner } from "./inChild";

// Each script is a process of its own, and the machine may be busy.

const folder = mkdtempSync(join(tmpdir(), "outside-"));
afterAll(() => rmSync(folder, { recursive: true }));
const runner = scriptRunner({ ExcelApi: "1.14" });

const page = (body: string) => `
document.getElementById("run").addEventListener("click", () => tryCatch(run));
document.getElementById("setup").addEventListener("click", () => tryCatch(setup));
const setup = () => Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]]; });
const run = () => Excel.run(async (context) => {
  const sheet: Excel.Worksheet = context.workbook.worksheets.getActiveWorksheet();
  ${body}
  await context.sync();
});
async function tryCatch(callback) { try { await callback(); } catch (error) { console.error(error); } }
`;
const runPage = (body: string) => runner.run({ name: "a script", source: page(body) });

test("scripts are found in files and in Script Lab's samples, and nothing else is", () => {
  mkdirSync(join(folder, "below"));
  writeFileSync(
    join(folder, "below/one.yaml"),
    "name: One\nscript:\n    content: |\n        let one = 1;\n    language: typescript\n",
  );
  writeFileSync(join(folder, "two.js"), "let two = 2;");
  writeFileSync(join(folder, "none.yaml"), "name: None\n");
  writeFileSync(join(folder, "notes.txt"), "let three = 3;");
  expect(findScripts(folder)).toEqual([
    { name: "below/one.yaml", source: "let one = 1;\n" },
    { name: "two.js", source: "let two = 2;" },
  ]);
});

test("every button is pressed, set-up first, through office.js, and what was written can be read", async () => {
  const result = await runPage('sheet.getRange("B1:B2").values = [["=A1"], ["x"]]; console.log("done");');
  expect(result.parts).toEqual([
    { part: "setup", outcome: "ran", logged: [] },
    { part: "run", outcome: "ran", logged: ["done"] },
  ]);
  expect(result.sheets).toEqual({ Sheet1: { A1: 1, B1: "=A1", B2: "x" } });
});

test.each([
  [
    'sheet.shapes.addGeometricShape("Star5");',
    { outcome: "refused", code: "NotImplemented", because: "Worksheet.shapes" },
  ],
  [
    'sheet.getRange("A1:B1").values = [[1, 2, 3]];',
    { outcome: "refused", code: "InvalidArgument", because: "Range.values" },
  ],
  ["sheet.noSuchThing();", { outcome: "failed", because: expect.stringMatching(/^TypeError: .*noSuchThing/) }],
] as const)("%s is told for what it is", async (body, told) => {
  expect((await runPage(body)).parts[1]).toMatchObject({ part: "run", ...told });
});

test("a promise that a script leaves to itself is told with its part", async () => {
  const { parts } = await runner.run({ name: "a script", source: 'Promise.reject(new RangeError("left alone"));' });
  expect(parts).toMatchObject([{ outcome: "failed", because: "RangeError: left alone" }]);
});

test("a script reaches no file, no network, no process, by the ways that are known", async () => {
  for (const way of [
    "require('node:fs');",
    "process.exit(0);",
    "await fetch('https://localhost/');",
    "Excel.run.constructor('return process')();",
    "setTimeout.constructor('return process')();",
    "await import('node:fs');",
  ]) {
    const { parts } = await runner.run({ name: way, source: way });
    expect([way, parts[0]?.outcome]).toEqual([way, "failed"]);
  }
});

test("what cannot be compiled fails as a script, and the next one runs", async () => {
  expect((await runner.run({ name: "broken", source: "let = ;" })).parts[0]?.outcome).toBe("failed");
  expect((await runner.run({ name: "whole", source: "let one = 1;" })).parts[0]?.outcome).toBe("ran");
});
