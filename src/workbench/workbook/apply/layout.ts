import type { Change } from "../change";
import { cellKey, type PrintState, type SheetState } from "../../../xlsx/state";
import { areaSize } from "./areas";
import { overlaps } from "../../../core/grid/address";
import { setContent } from "./cells";

type LayoutChange = Extract<Change, { type: "merge" | "unmerge" | "column-width" | "row-height" | "freeze" | "print" }>;

/** Merges, widths, heights, frozen panes and print set-up. */
export function applyToLayout(sheet: SheetState, change: LayoutChange): void {
  switch (change.type) {
    case "merge":
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, change.area));
      if (areaSize(change.area) === 1) return;
      sheet.merges.push({ ...change.area });
      return keepOnlyFirst(sheet, change.area);
    case "unmerge":
      sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, change.area));
      return;
    case "column-width":
      for (let column = change.from; column <= change.to; column++) sheet.columnWidths.set(column, change.width);
      return;
    case "row-height":
      for (let row = change.from; row <= change.to; row++) sheet.rowHeights.set(row, change.height);
      return;
    case "freeze":
      sheet.frozenRows = change.rows;
      sheet.frozenColumns = change.columns;
      return;
    case "print":
      sheet.print = mergePrint(sheet.print, change.print);
      return;
  }
}

/** Excel keeps only the first cell's content of what is merged. */
function keepOnlyFirst(sheet: SheetState, area: { top: number; left: number; bottom: number; right: number }): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === area.top && column === area.left) continue;
      if (sheet.cells.has(cellKey(row, column))) setContent(sheet, row, column, null, {});
    }
  }
}

/** The print set-up after a change that names only what it means to change; "" and no breaks take one away, a fit and a scale exclude each other. */
export function mergePrint(before: PrintState, change: PrintState): PrintState {
  const after: PrintState = { ...before, ...tidyPrint(change) };
  if (change.fitWide !== undefined || change.fitTall !== undefined) {
    after.fitWide ??= 0;
    after.fitTall ??= 0;
    delete after.scale;
  } else if (change.scale !== undefined) {
    delete after.fitWide;
    delete after.fitTall;
  }
  if (after.breaks?.length === 0) delete after.breaks;
  for (const key of ["repeatRows", "repeatColumns", "area", "footerLeft", "footerCenter", "footerRight"] as const) {
    if (after[key] === "") Reflect.deleteProperty(after, key);
  }
  return after;
}

/** Print set-up in one spelling: repeated rows "$1:$3" and columns "$A:$B", the area "A1:F20", breaks in order and once. */
function tidyPrint(print: PrintState): PrintState {
  const tidy: PrintState = { ...print };
  const place = (text: string) => text.slice(text.lastIndexOf("!") + 1);
  const rows = print.repeatRows && /^\D*(\d+)(?::\D*(\d+))?$/.exec(place(print.repeatRows));
  if (rows) tidy.repeatRows = `$${rows[1]}:$${rows[2] ?? rows[1]}`;
  const columns = print.repeatColumns && /^\$?([A-Z]+)(?::\$?([A-Z]+))?$/i.exec(place(print.repeatColumns));
  if (columns) tidy.repeatColumns = `$${columns[1]}:$${columns[2] ?? columns[1]}`.toUpperCase();
  if (print.area) tidy.area = place(print.area).replaceAll("$", "");
  if (print.breaks) tidy.breaks = [...new Set(print.breaks)].filter((row) => row > 1).sort((a, b) => a - b);
  return tidy;
}
