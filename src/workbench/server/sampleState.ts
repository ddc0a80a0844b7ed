import { mergeAt, type Cell, type Grid } from "../../core/grid/grid";
import { textColorOn } from "../../core/rate/contrast";
import { newState } from "../../xlsx/newState";
import { cellKey, type CellLook, type SheetState, type WorkbookState } from "../../xlsx/state";

/** A sample's grids as a workbook that is pleasant to look at: widths by what stands in the columns, texts wrapped, tables with lines. */
export function sampleState(grids: readonly Grid[]): WorkbookState {
  const state = newState(grids.map(({ sheet }) => sheet));
  state.date1904 = grids.some(({ date1904 }) => date1904);
  grids.forEach((grid, index) => {
    const sheet = state.sheets[index];
    if (sheet) fill(sheet, grid);
  });
  return state;
}

function fill(sheet: SheetState, grid: Grid): void {
  sheet.merges = [...grid.merges];
  sheet.hiddenRows = new Set(grid.hiddenRows);
  sheet.protected = grid.isProtected;
  for (let column = 1; column <= grid.lastColumn; column++) sheet.columnWidths.set(column, widthOf(grid, column));
  for (let row = 1; row <= grid.lastRow; row++) {
    const [from, to] = tableSpan(grid, row);
    const isAlone = (grid.rows[row] ?? []).filter((cell) => cell !== undefined && cell.value !== null).length === 1;
    for (let column = 1; column <= grid.lastColumn; column++) {
      const cell = grid.rows[row]?.[column];
      const isTable = column >= from && column <= to;
      if (!cell && !isTable) continue;
      sheet.cells.set(cellKey(row, column), {
        value: cell?.value ?? null,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        ...(cell?.isError ? { isError: true } : {}),
        look: lookOf(cell, isTable, isAlone && !mergeAt(grid, row, column), isAlone && row === 1),
      });
    }
  }
}

function lookOf(cell: Cell | undefined, isTable: boolean, runsOn: boolean, isTitle: boolean): CellLook {
  const isLetter = typeof cell?.value === "string" && cell.value.trim().length <= 2;
  return {
    ...(cell?.fill === undefined ? {} : { fill: cell.fill, fontColor: textColorOn(cell.fill), bold: true }),
    ...(cell?.fontColor === undefined ? {} : { fontColor: cell.fontColor }),
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    ...(runsOn || isTitle ? {} : { wrap: true }),
    ...(isTitle ? { bold: true, fontSize: 14 } : {}),
    ...(isLetter ? { bold: true, horizontal: "center" as const } : {}),
    ...(isTable ? { bordered: true, vertical: "top" as const } : {}),
  };
}

/** The columns over which a row is a table's: where two cells or more stand beside each other, or one is filled (a band); else none. */
function tableSpan(grid: Grid, row: number): readonly [from: number, to: number] {
  const cells = (grid.rows[row] ?? []).filter((cell) => cell !== undefined);
  const runsOn = grid.merges.filter((area) => area.top < row && row <= area.bottom);
  const full = cells.filter(({ value }) => value !== null).length;
  if (runsOn.length === 0 && full < 2 && !cells.some((cell) => cell.fill)) return [Infinity, 0];
  const areas = [
    ...cells.map((cell) => mergeAt(grid, cell.row, cell.column) ?? { left: cell.column, right: cell.column }),
    ...runsOn,
  ];
  const last = runsOn.length > 0 || full > 2 ? grid.lastColumn : Math.max(...areas.map(({ right }) => right));
  return [Math.min(...areas.map(({ left }) => left)), last];
}

/** In characters: texts of a usual length take about four lines, and no word of a short text is broken. */
function widthOf(grid: Grid, column: number): number {
  const runsAcross = (row: number): boolean => {
    const area = mergeAt(grid, row, column);
    return area !== undefined && area.right > area.left;
  };
  const texts = grid.rows.flatMap((row) => {
    const cell = row?.[column];
    return cell && cell.value !== null && cell.row > 1 && !runsAcross(cell.row) ? [String(cell.value).trim()] : [];
  });
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const words = texts.filter((text) => text.length < 40).flatMap((text) => text.split(/\s+/));
  const longestWord = Math.max(0, ...words.map((word) => word.length));
  return Math.min(Math.max(Math.ceil(usual / 4) + 4, Math.min(longestWord + 2, 18), 5), 44);
}
