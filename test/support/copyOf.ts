import type { CellState, SheetState, WorkbookState } from "../../src/xlsx/state";

function copyOfSheet({ cells, ...rest }: SheetState): SheetState {
  const copied = new Map<number, CellState>();
  for (const [key, cell] of cells) copied.set(key, { ...cell });
  return { ...structuredClone(rest), cells: copied };
}

/** A workbook like another, to be changed in its place. Looks, which nothing changes, are shared. */
export function copyOf({ sheets, ...rest }: WorkbookState): WorkbookState {
  return { ...structuredClone(rest), sheets: sheets.map(copyOfSheet) };
}
