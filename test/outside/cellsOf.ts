import { cellAddress } from "../../src/core/grid/address";
import { placeOfKey, type WorkbookState } from "../../src/xlsx/state";

/** What the cells of a workbook hold: sheet name → address → formula, or value. Empty cells are left out. */
export function cellsOf(state: WorkbookState): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    state.sheets.map(({ name, cells }) => {
      const held = [...cells].filter(([, { value, formula }]) => formula !== undefined || value !== null);
      const places = held.map(([key, cell]) => ({ ...placeOfKey(key), cell }));
      places.sort((one, other) => one.row - other.row || one.column - other.column);
      return [
        name,
        Object.fromEntries(
          places.map(({ row, column, cell }) => [cellAddress(row, column), cell.formula ?? cell.value]),
        ),
      ];
    }),
  );
}
