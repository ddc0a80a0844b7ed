import { inExcel } from "./inExcel";

/** Shows a sheet and selects a cell on it. */
export async function goToCell(sheet: string, cell: string): Promise<void> {
  await inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}

/** Selects the used part of columns, so that the officer sees which are meant. */
export async function highlightColumns(sheet: string, columns: readonly string[]): Promise<void> {
  const [first] = columns;
  if (first === undefined) return;
  await inExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const used = target.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount");
    await context.sync();
    const last = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
    target.activate();
    const areas = columns.map((column) => `${column}1:${column}${last}`);
    // Older versions of Excel select one area only: the first column is shown, so that at least the place is.
    const takesSeveral = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
    if (takesSeveral) target.getRanges(areas.join(",")).select();
    else target.getRange(areas[0]).select();
    await context.sync();
  });
}
