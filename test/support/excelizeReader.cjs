/** Reads a workbook with Go's Excelize, apart from the tests' own realm, and prints what it finds as JSON. */
const { init } = require("excelize-wasm");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const [, , path, ask] = process.argv;
init(join(require.resolve("excelize-wasm/package.json"), "..", "excelize.wasm.gz")).then((excelize) => {
  const file = excelize.OpenReader(readFileSync(path));
  const style = (sheet, cell) => file.GetStyle(file.GetCellStyle(sheet, cell).style).style;
  const facts = {
    error: file.error,
    sheets: file.GetSheetList().list,
    cells: JSON.parse(ask).map(([sheet, cell]) => ({
      value: file.GetCellValue(sheet, cell).value,
      formula: file.GetCellFormula(sheet, cell).formula ?? "",
      // Its JavaScript side hands over a fill's pattern, and not its colour.
      isFilled: style(sheet, cell).Fill?.Pattern === 1,
      fontColor: style(sheet, cell).Font?.Color ?? "",
    })),
    merges: file.GetSheetList().list.map((sheet) => (file.GetMergeCells(sheet).mergeCells ?? []).length),
  };
  process.stdout.write(JSON.stringify(facts), () => process.exit(0));
});
