import type { Change } from "../change";
import { deleteSheetInFormula, renameSheetInFormula } from "../../../xlsx/formula/rewriteFormula";
import { newSheet } from "../../../xlsx/newState";
import type { WorkbookState } from "../../../xlsx/state";
import { mapFormulas } from "./mapFormulas";

type SheetListChange = Extract<
  Change,
  { type: "add-sheet" | "delete-sheet" | "rename-sheet" | "move-sheet" | "activate" }
>;

/** Sheets added, deleted, renamed, moved and brought to the front. */
export function applyToSheets(state: WorkbookState, change: SheetListChange): void {
  const index = state.sheets.findIndex((sheet) => sheet.name.toLowerCase() === change.sheet.toLowerCase());
  const sheet = state.sheets[index];
  if (change.type === "add-sheet") {
    if (sheet) throw new Error(`There is already a worksheet called "${change.sheet}".`);
    state.lastSheetNumber = (state.lastSheetNumber ?? state.sheets.length) + 1;
    state.sheets.push(newSheet(change.sheet, state.lastSheetNumber));
    return;
  }
  if (!sheet) throw new Error(`There is no worksheet called "${change.sheet}".`);
  switch (change.type) {
    case "delete-sheet": {
      state.sheets.splice(index, 1);
      mapFormulas(state, (formula) => deleteSheetInFormula(formula, sheet.name));
      state.names = state.names.filter((name) => name.scope !== sheet.name);
      if (state.activeSheet === sheet.name) state.activeSheet = neighbour(state, index);
      return;
    }
    case "rename-sheet": {
      const before = sheet.name;
      sheet.name = change.to;
      mapFormulas(state, (formula) => renameSheetInFormula(formula, before, change.to));
      for (const name of state.names) if (name.scope === before) name.scope = change.to;
      if (state.activeSheet === before) state.activeSheet = change.to;
      return;
    }
    case "move-sheet":
      state.sheets.splice(index, 1);
      state.sheets.splice(change.position, 0, sheet);
      return;
    case "activate":
      state.activeSheet = sheet.name;
      return;
  }
}

/** The visible sheet that comes to the front when the one at `index` went: the next one, else the last before it. */
function neighbour(state: WorkbookState, index: number): string {
  const visible = (sheet: { visibility: string }) => sheet.visibility === "Visible";
  const next = state.sheets.slice(index).find(visible) ?? state.sheets.slice(0, index).reverse().find(visible);
  return (next ?? state.sheets[0])?.name ?? "";
}
