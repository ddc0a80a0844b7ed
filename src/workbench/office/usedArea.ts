import type { Area } from "../../core/grid/address";
import { placeOfKey, type SheetState } from "../../xlsx/state";

/** The smallest area that holds every cell with content (or, unless only values count, with a look of its own, or merged); undefined where there is none. */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  const take = (row: number, column: number) => {
    if (within && (row < within.top || row > within.bottom || column < within.left || column > within.right)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    take(row, column);
  }
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      take(merge.top, merge.left);
      take(merge.bottom, merge.right);
    }
  }
  return bottom === 0 ? undefined : { top, left, bottom, right };
}
