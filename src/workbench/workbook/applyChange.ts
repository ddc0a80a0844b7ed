import { applyToCells } from "./apply/cells";
import { applyToLayout } from "./apply/layout";
import { applyToRows } from "./apply/rows";
import { applyToRules } from "./apply/rules";
import { applyToSheets } from "./apply/sheets";
import { applyToTables } from "./apply/tables";
import type { Change } from "./change";
import type { SheetState, WorkbookState } from "../../xlsx/state";

/** Does one change to the workbook in memory, so that it shows what the saved file will show. Throws where the sheet named is not there: the caller asks first. */
export function applyChange(state: WorkbookState, change: Change): void {
  switch (change.type) {
    case "settings":
      if (change.value === undefined || change.value === null) state.settings.delete(change.key);
      else state.settings.set(change.key, JSON.parse(JSON.stringify(change.value)));
      return;
    case "add-sheet":
    case "delete-sheet":
    case "rename-sheet":
    case "move-sheet":
    case "activate":
      return applyToSheets(state, change);
    default:
      return applyToSheet(state, sheetNamed(state, change.sheet), change);
  }
}

/** The worksheet of that name, as Excel compares names: capitals or not. Throws where there is none. */
export function sheetNamed(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`There is no worksheet called "${name}".`);
  return sheet;
}

type SheetChange = Exclude<
  Change,
  { type: "settings" | "add-sheet" | "delete-sheet" | "rename-sheet" | "move-sheet" | "activate" }
>;

function applyToSheet(state: WorkbookState, sheet: SheetState, change: SheetChange): void {
  switch (change.type) {
    case "value":
    case "formula":
    case "result":
    case "look":
    case "clear":
      return applyToCells(state, sheet, change);
    case "visibility":
      sheet.visibility = change.visibility;
      return;
    case "tab-color":
      if (change.color === null) delete sheet.tabColor;
      else sheet.tabColor = change.color;
      return;
    case "merge":
    case "unmerge":
    case "column-width":
    case "row-height":
    case "freeze":
    case "print":
      return applyToLayout(sheet, change);
    case "insert-rows":
    case "delete-rows":
      return applyToRows(state, sheet, change);
    case "add-table":
    case "resize-table":
    case "delete-table":
    case "add-chart":
      return applyToTables(state, sheet, change);
    case "add-rule":
    case "delete-rule":
    case "validation":
      return applyToRules(sheet, change);
  }
}
