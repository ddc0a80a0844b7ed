import type { Book } from "../../src/core/grid/book";
import { makeGrid } from "../../src/core/grid/grid";
import { placeOfKey, type WorkbookState } from "../../src/xlsx/state";

/** A workbook as a job gets it, made without office.js: for reading many files in little time. */
export function readPlanBook(state: WorkbookState): Book {
  return {
    sheets: state.sheets.map(({ name, protected: isProtected }) => ({ name, visibility: "visible", isProtected })),
    activeSheet: state.activeSheet,
    grids: state.sheets.map((sheet) =>
      makeGrid({
        sheet: sheet.name,
        merges: sheet.merges,
        hiddenRows: sheet.hiddenRows,
        date1904: state.date1904,
        cells: [...sheet.cells].flatMap(([key, { value, look, formula }]) => {
          const { row, column } = placeOfKey(key);
          if (row > 60_000) return [];
          return [
            {
              row,
              column,
              value,
              ...(look.fill === undefined ? {} : { fill: look.fill }),
              ...(look.numberFormat === undefined ? {} : { numberFormat: look.numberFormat }),
              ...(formula === undefined ? {} : { formula }),
            },
          ];
        }),
      }),
    ),
    history: null,
    structureProtected: state.structureProtected,
    kept: Object.fromEntries(state.settings),
  };
}
