import type { OnProgress } from "./progress";
import { TooManyCells } from "./ownErrors";
import { askRange, takeBlock, type SheetBlock } from "./readSheet";

/** Cells asked for at once to begin with; halved where Excel finds the answer too large. */
const cellsPerBlock = 20_000;
/** Content further down or further right than this is a stray cell, not a plan. */
const lastRowRead = 60_000;
const lastColumnRead = 500;
/** As many as Excel itself gives of one range: what a sheet takes in memory is bounded by it. */
const mostCells = 5_000_000;

/** The errors that mean "too much at once": Excel on the web's 5 MB, over 5,000,000 cells, over 512 merged areas in one question, or the looks of more cells than it tells. */
export function isTooMuchAtOnce(error: unknown): boolean {
  if (error instanceof TooManyCells) return true;
  if (!(error instanceof OfficeExtension.Error)) return false;
  if (/PayloadSizeLimitExceeded|RangeExceedsLimit|OperationCellsExceedLimit/.test(error.code)) return true;
  return /MergedAreas|CellProperties/i.test(error.debugInfo.errorLocation ?? "");
}

/** The part of a sheet's used range that is read: how many columns of it (0 for none), and the row after its last, from 0. */
export function reachOf(used: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">) {
  const columns = Math.max(0, Math.min(used.columnCount, lastColumnRead - used.columnIndex));
  const rows = Math.min(used.rowCount, Math.floor(mostCells / Math.max(1, columns)));
  return { columns, end: Math.min(used.rowIndex + rows, lastRowRead) };
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
  const { columns, end } = reachOf(used);
  if (columns === 0) return [];
  const blocks: SheetBlock[] = [];
  let height = Math.max(1, Math.floor(cellsPerBlock / columns));
  for (let row = used.rowIndex; row < end;) {
    const count = Math.min(height, end - row);
    // Merged areas are found where they begin: those above belong to the first block, and those on the left to each.
    const top = row === used.rowIndex ? 0 : row;
    const reach = sheet.getRangeByIndexes(top, 0, row + count - top, used.columnIndex + columns);
    const request = askRange(sheet, sheet.getRangeByIndexes(row, used.columnIndex, count, columns), reach);
    try {
      await context.sync();
      blocks.push(takeBlock(request));
    } catch (error) {
      if (!isTooMuchAtOnce(error) || count === 1) throw error;
      height = Math.ceil(count / 2);
      continue;
    }
    row += count;
    onProgress?.({ doing: "reading-rows", done: row - used.rowIndex, of: end - used.rowIndex });
  }
  return blocks;
}
