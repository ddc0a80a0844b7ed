import { newSheet } from "../../src/xlsx/newState";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";

/** How large a workbook is to be. */
export interface Size {
  readonly actions: number;
  readonly columns: number;
  readonly sheets: number;
}

const headingRow = 11;
const lastOfPlan = 7;
const words = ["yes", "no", "in part", "see minutes", "n/a", "awaited"];

/** Columns that boards add over the years beside the plan: a heading, and in every row a word or a number. */
function widen(sheet: SheetState, columns: number): void {
  const rows = new Set([...sheet.cells.keys()].map((key) => Math.floor(key / cellKey(1, 0))));
  const bands = new Set(sheet.merges.map(({ top }) => top));
  for (const row of rows) {
    for (let column = lastOfPlan + 1; column <= columns; column++) {
      const note = (row + column) % 3 === 0 ? (row * column) % 97 : (words[(row + column) % words.length] ?? "");
      if (row === headingRow) sheet.cells.set(cellKey(row, column), { value: `Note ${column - lastOfPlan}`, look: {} });
      else if (row > headingRow && !bands.has(row)) sheet.cells.set(cellKey(row, column), { value: note, look: {} });
    }
  }
}

/** A workbook at the limit of what is promised: one plan of so many actions and columns, the other sheets with small plans, notes and budgets in turn. */
export function bigWorkbook({ actions, columns, sheets }: Size): WorkbookState {
  const state = bigPlan(actions);
  const [plan] = state.sheets;
  if (plan) widen(plan, columns);
  for (let n = 2; n <= sheets; n++) {
    const sheet = newSheet(`Sheet ${n}`, n);
    if (n % 3 === 0) {
      const small = bigPlan(40, n).sheets[0];
      if (small) Object.assign(sheet, { cells: small.cells, merges: small.merges });
    } else {
      for (let row = 1; row <= 200; row++) {
        sheet.cells.set(cellKey(row, 1), { value: `Note ${row} of sheet ${n} on what was discussed`, look: {} });
        sheet.cells.set(cellKey(row, 2), { value: row * n, look: {} });
      }
    }
    state.sheets.push(sheet);
  }
  state.lastSheetNumber = sheets;
  return state;
}
