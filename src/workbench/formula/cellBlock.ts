import type { Area } from "../../core/grid/address";
import { cellKey, placeOfKey, type CellState, type SheetState } from "../../xlsx/state";
import { Block, FormulaError, type Result } from "./values";

/** A cell as a formula meets it. */
export function asResult(cell: CellState | undefined): Result {
  if (cell?.isError && typeof cell.value === "string") return new FormulaError(cell.value);
  return cell?.value ?? null;
}

/** Areas above this size end at the sheet's last used row and column. */
const mostCells = 50_000;

/** The cells of an area of a sheet. */
export function blockOf(sheet: SheetState, area: Area): Block {
  const isLarge = (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells;
  const last = isLarge ? lastUsed(sheet) : { row: area.bottom, column: area.right };
  const [bottom, right] = [Math.min(area.bottom, last.row), Math.min(area.right, last.column)];
  const rows: Result[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const line: Result[] = [];
    for (let column = area.left; column <= right; column++) line.push(asResult(sheet.cells.get(cellKey(row, column))));
    rows.push(line);
  }
  return new Block(rows, isLarge);
}

function lastUsed(sheet: SheetState): { row: number; column: number } {
  let [lastRow, lastColumn] = [1, 1];
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOfKey(key);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { row: lastRow, column: lastColumn };
}
