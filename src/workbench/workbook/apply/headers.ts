import type { Area } from "../../../core/grid/address";
import { inheritedLook } from "../../../xlsx/lookAt";
import { cellKey, type SheetState, type TableState } from "../../../xlsx/state";
import { overlaps } from "../../../core/grid/address";

/** A table's headings as Excel insists on them: text, none empty ("Column2"), none twice ("Lead", "Lead2"). */
export function tableHeadings(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${index + 1}` : text;
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = base + n;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Makes the heading cells of a table what Excel insists on. */
export function settleHeaders(sheet: SheetState, table: TableState): void {
  if (!table.showHeaders) return;
  const columns = Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) => table.area.left + index);
  const texts = columns.map((column) => {
    const value = sheet.cells.get(cellKey(table.area.top, column))?.value ?? null;
    return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  });
  tableHeadings(texts).forEach((heading, index) => {
    const column = columns[index] ?? table.area.left;
    const cell = sheet.cells.get(cellKey(table.area.top, column));
    if (cell?.value === heading && cell.formula === undefined) return;
    const look = cell?.look ?? inheritedLook(sheet, table.area.top, column);
    sheet.cells.set(cellKey(table.area.top, column), { value: heading, look });
  });
}

/** Settles the headings of the tables whose heading row was just written to. */
export function settleHeadersAt(sheet: SheetState, row: number, column: number, area?: Area): void {
  if (sheet.tables.length === 0) return;
  const written = area ?? { top: row, left: column, bottom: row, right: column };
  for (const table of sheet.tables) {
    if (overlaps({ ...table.area, bottom: table.area.top }, written)) settleHeaders(sheet, table);
  }
}
