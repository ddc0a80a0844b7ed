import type { SheetState, WorkbookState } from "./state";

/** Excel's id text of the n-th sheet ever made in a workbook. */
export function sheetIdText(number: number): string {
  return `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** An empty, visible worksheet; `number` counts the sheets ever made, from 1. */
export function newSheet(name: string, number: number): SheetState {
  return {
    id: sheetIdText(number),
    name,
    visibility: "Visible",
    protected: false,
    protectedOptions: { allowFormatCells: false },
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    filtered: false,
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    print: {},
  };
}

/** A workbook from nothing, with one empty sheet for each name. */
export function newState(sheetNames: readonly string[] = ["Sheet1"]): WorkbookState {
  return {
    sheets: sheetNames.map((name, index) => newSheet(name, index + 1)),
    activeSheet: sheetNames[0] ?? "Sheet1",
    selection: "A1",
    date1904: false,
    structureProtected: false,
    readOnly: false,
    settings: new Map(),
    names: [],
    defaultFont: { name: "Calibri", size: 11 },
    lastSheetNumber: sheetNames.length,
  };
}
