import type { OnProgress } from "./progress";
import { askRange, takeBlock, type SheetBlock } from "./readSheet";

/** Cells asked for at once to begin with; halved where Excel finds the answer too large. */
const cellsPerBlock = 20_000;
/** Content further down than this is a stray cell, not a plan. */
const lastRowRead = 60_000;

/** The errors that mean "too much at once": Excel on the web's 5 MB, over 5,000,000 cells, over 512 merged areas in one question. */
export function isTooMuchAtOnce(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  if (/PayloadSizeLimitExceeded|RangeExceedsLimit|OperationCellsExceedLimit/.test(error.code)) return true;
  return /MergedAreas/i.test(error.debugInfo.errorLocation ?? "");
}

/** Reads a sheet a block of rows at a time, for the sheet that is too large to read in one round trip. `onProgress` is told the rows after each. */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  onProgress?: OnProgress,
): Promise<SheetBlock[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const end = Math.min(used.rowIndex + used.rowCount, lastRowRead);
  const blocks: SheetBlock[] = [];
  let height = Math.max(1, Math.floor(cellsPerBlock / used.columnCount));
  for (let row = used.rowIndex; row < end;) {
    const count = Math.min(height, end - row);
    const request = askRange(sheet, sheet.getRangeByIndexes(row, used.columnIndex, count, used.columnCount));
    try {
      await context.sync();
    } catch (error) {
      if (!isTooMuchAtOnce(error) || count === 1) throw error;
      height = Math.ceil(count / 2);
      continue;
    }
    blocks.push(takeBlock(request));
    row += count;
    onProgress?.({ doing: "reading-rows", done: row - used.rowIndex, of: end - used.rowIndex });
  }
  return blocks;
}
