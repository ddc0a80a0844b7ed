/** Reads a workbook with Go's Excelize, apart from the tests' own realm, and prints what it finds as JSON. */
const { init } = require("excelize-wasm");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const [, , path, ask] = process.argv;
init(join(require.resolve("excelize-wasm/package.json"), "..", "excelize.wasm.gz")).then((excelize) => {
  const file = excelize.OpenReader(readFileSync(path));
  const fill = (sheet, cell) => file.GetStyle(file.GetCellStyle(sheet, cell).style).style.Fill?.Color ?? [];
  const facts = {
    error: file.error,
    sheets: file.GetSheetList().list,
    cells: JSON.parse(ask).map(([sheet, cell]) => ({
      value: file.GetCellValue(sheet, cell).value,
      formula: file.GetCellFormula(sheet, cell).formula ?? "",
      fill: fill(sheet, cell),
    })),
    merges: file.GetSheetList().list.map((sheet) => JSON.stringify(file.GetMergeCells(sheet))),
  };
  process.stdout.write(JSON.stringify(facts), () => process.exit(0));
});
