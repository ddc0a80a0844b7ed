import type { Area } from "../../../core/grid/address";
import { cellKey, placeOfKey, type SheetState } from "../../../xlsx/state";

/** Which rows and columns of a sheet are shown, how large, and which cells are merged. Sizes are pixels. */
export interface Layout {
  /** Row numbers in order, hidden ones left out. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The last column with anything in it; 0 for an empty sheet. */
  readonly lastUsedColumn: number;
  readonly columnWidth: (column: number) => number;
  /** The height given to the row; undefined where it follows its contents. */
  readonly rowHeight: (row: number) => number | undefined;
  /** The merged area that covers a cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

const spareRows = 12;
const spareColumns = 2;
const leastRows = 40;
const leastColumns = 14;
const mostColumns = 200;

/** What there is to show: the used part and some empty cells around it, as in Excel. */
export function layoutOf(sheet: SheetState): Layout {
  const used = usedPart(sheet);
  const lastRow = Math.max(used.bottom + spareRows, leastRows);
  const lastColumn = Math.min(Math.max(used.right + spareColumns, leastColumns), mostColumns);
  const merges = mergeIndex(sheet.merges, lastRow, lastColumn);
  return {
    rows: count(lastRow).filter((row) => !sheet.hiddenRows.has(row)),
    columns: count(lastColumn).filter((column) => !sheet.hiddenColumns.has(column)),
    lastUsedColumn: used.right,
    columnWidth: (column) => Math.round((sheet.columnWidths.get(column) ?? 8.43) * 7 + 5),
    rowHeight: (row) => {
      const points = sheet.rowHeights.get(row);
      return points === undefined ? undefined : Math.round((points * 4) / 3);
    },
    mergeAt: (row, column) => merges.get(cellKey(row, column)),
  };
}

/** As far as there is anything to see: a look far beyond the last value (a whole column filled) adds no rows. */
function usedPart(sheet: SheetState): { bottom: number; right: number } {
  let bottom = 0;
  let right = 0;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const area of sheet.merges) {
    if (area.top <= bottom) right = Math.max(right, Math.min(area.right, right + 20));
    if (area.top <= bottom) bottom = Math.max(bottom, Math.min(area.bottom, bottom + 200));
  }
  return { bottom, right };
}

function mergeIndex(merges: readonly Area[], lastRow: number, lastColumn: number): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, lastRow); row++) {
      for (let column = area.left; column <= Math.min(area.right, lastColumn); column++) {
        index.set(cellKey(row, column), area);
      }
    }
  }
  return index;
}

function count(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
