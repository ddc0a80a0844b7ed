import type { Book } from "../core/grid/book";
import { makeGrid, type Cell, type Grid } from "../core/grid/grid";
import { placeOfKey, type CellState, type SheetState, type WorkbookState } from "./state";

function cellOf(key: number, cell: CellState): Cell {
  const { numberFormat, fill, fontColor } = cell.look;
  return {
    ...placeOfKey(key),
    value: cell.value,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.isError ? { isError: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

function gridOf(sheet: SheetState, date1904: boolean): Grid {
  return makeGrid({
    sheet: sheet.name,
    cells: [...sheet.cells].map(([key, cell]) => cellOf(key, cell)),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    isProtected: sheet.protected,
    date1904,
  });
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

/** A workbook that was read from a file as a book to compare with: its visible sheets, the one at the front first. Nothing of what was kept in it. */
export function bookOf(state: WorkbookState): Book {
  const visible = state.sheets.filter((sheet) => sheet.visibility === "Visible");
  const front = visible.filter((sheet) => sheet.name === state.activeSheet);
  const others = visible.filter((sheet) => sheet.name !== state.activeSheet);
  return {
    sheets: state.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: visibilities[sheet.visibility],
      isProtected: sheet.protected,
    })),
    activeSheet: state.activeSheet,
    grids: [...front, ...others].map((sheet) => gridOf(sheet, state.date1904)),
    history: null,
    structureProtected: state.structureProtected,
    kept: null,
  };
}
