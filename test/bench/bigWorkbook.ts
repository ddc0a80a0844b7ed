import { newSheet } from "../../src/xlsx/newState";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { officersRule } from "../support/overlays";

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

/** Rows that one of the officer's colour rules reaches over, since copy and paste broke it. */
const rowsOfRule = 50;

/** The key's colours as rules, broken into many. */
function breakRules(sheet: SheetState, actions: number): void {
  for (let row = headingRow + 1; row <= headingRow + actions; row += rowsOfRule) {
    const area = `F${row}:F${row + rowsOfRule - 1}`;
    sheet.rules.push(
      officersRule(`red-${row}`, "R", "FF0000", area),
      officersRule(`amber-${row}`, "A", "FFC000", area),
    );
  }
}

/** A sheet of notes and amounts. */
function notes(sheet: SheetState, n: number): void {
  for (let row = 1; row <= 200; row++) {
    sheet.cells.set(cellKey(row, 1), { value: `Note ${row} of sheet ${n} on what was discussed`, look: {} });
    sheet.cells.set(cellKey(row, 2), { value: row * n, look: {} });
  }
}

/** A workbook at the limit of what is promised: one plan of so many actions and columns, the other sheets with small plans, notes and budgets in turn. */
export function bigWorkbook({ actions, columns, sheets }: Size): WorkbookState {
  const state = bigPlan(actions);
  const [plan] = state.sheets;
  if (plan) {
    widen(plan, columns);
    breakRules(plan, actions);
  }
  for (let n = 2; n <= sheets; n++) {
    const sheet = newSheet(`Sheet ${n}`, n);
    if (n % 3 === 0) {
      const small = bigPlan(40, n).sheets[0];
      if (small) Object.assign(sheet, { cells: small.cells, merges: small.merges });
    } else notes(sheet, n);
    state.sheets.push(sheet);
  }
  state.lastSheetNumber = sheets;
  return state;
}

/** Takes the key away that stands over a plan. */
function withoutKey(sheet: SheetState): void {
  for (const key of [...sheet.cells.keys()]) {
    const row = Math.floor(key / cellKey(1, 0));
    if (row > 1 && row < headingRow) sheet.cells.delete(key);
  }
}

/** What a sheet of figures, answers and remarks holds at a place: words that a key has too, and nothing that makes a plan of it. */
function exported(row: number, column: number): string | number {
  const n = (row * 7 + column * 13) % 97;
  if (n % 3 === 0) return n;
  return n % 3 === 1 ? (words[n % words.length] ?? "") : `The group met about item ${n} of ${row}`;
}

/** A workbook whose active sheet is as large and holds no plan, with as many actions on another sheet, and no key on any. */
export function wideWorkbook({ actions, columns, sheets }: Size): WorkbookState {
  const state = bigPlan(actions);
  const [plan] = state.sheets;
  if (plan) withoutKey(plan);
  const wide = newSheet("Export", 2);
  for (let row = 1; row <= actions; row++) {
    for (let column = 1; column <= columns; column++)
      wide.cells.set(cellKey(row, column), { value: exported(row, column), look: {} });
  }
  state.sheets.push(wide);
  for (let n = 3; n <= sheets; n++) {
    const sheet = newSheet(`Sheet ${n}`, n);
    notes(sheet, n);
    state.sheets.push(sheet);
  }
  state.activeSheet = wide.name;
  state.lastSheetNumber = sheets;
  return state;
}
