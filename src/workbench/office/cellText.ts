import type { Area } from "../../core/grid/address";
import { lookAt } from "../../xlsx/lookAt";
import { cellKey, type CellState, type SheetState } from "../../xlsx/state";
import { overlap } from "./place";
import { shownText } from "./showing";
import { ERROR_TEXT } from "./typing";

/** Reads cells of a sheet for one area: what lies under a merge, but not at its top left, reads as empty. */
export function cellReader(sheet: SheetState, area: Area): (row: number, column: number) => CellState | undefined {
  const covered = new Set<number>();
  for (const merge of sheet.merges) {
    const part = overlap(merge, area);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(cellKey(row, column));
      }
    }
  }
  return (row, column) => {
    const key = cellKey(row, column);
    return covered.has(key) ? undefined : sheet.cells.get(key);
  };
}

/** What range.values gives: "" for an empty cell. */
export function valueOf(cell: CellState | undefined): unknown {
  return cell?.value ?? (cell?.formula === undefined ? "" : 0);
}

/** What range.formulas gives: the formula, or the value. */
export function formulaOf(cell: CellState | undefined): unknown {
  return cell?.formula ?? cell?.value ?? "";
}

export function isErrorCell(cell: CellState | undefined): boolean {
  if (!cell) return false;
  return cell.isError ?? (cell.formula !== undefined && typeof cell.value === "string" && ERROR_TEXT.test(cell.value));
}

/** What range.valueTypes gives. */
export function valueTypeOf(cell: CellState | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? "Empty" : "Double";
  if (isErrorCell(cell)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

export function numberFormatAt(sheet: SheetState, row: number, column: number): string {
  return lookAt(sheet, row, column).numberFormat ?? "General";
}

/** What range.text gives; numbers wider than their column show as #### there. */
export function textAt(
  sheet: SheetState,
  cell: CellState | undefined,
  row: number,
  column: number,
  date1904: boolean,
): string {
  const text = shownText(cell?.value ?? null, numberFormatAt(sheet, row, column), date1904);
  const width = sheet.columnWidths.get(column) ?? 8.43;
  const isNumber = typeof cell?.value === "number";
  const isDate = isNumber && /[dmyhs]/i.test(numberFormatAt(sheet, row, column).replace("General", ""));
  return isDate && text.length > width + 1 ? "#".repeat(Math.max(1, Math.floor(width))) : text;
}
