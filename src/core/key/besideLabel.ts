import type { Filled, Page } from "../grid/page";
import type { Excluded } from "./keyBlock";

/** Where a column stands, or would stand, among the cells of a row. */
function placeIn(cells: readonly Filled[], column: number): number {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle]?.column ?? 0) < column) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The text beside a label that tells what it means: the first text to the right within three columns, else to the left. */
export function besideLabel(page: Page, at: Filled, excluded: Excluded): { right?: Filled; left?: Filled } {
  const cells = page.cellsOf(at.row);
  const place = placeIn(cells, at.column);
  const beside = (step: 1 | -1, isNear: (each: Filled) => boolean): Filled | undefined => {
    for (let i = place + step; ; i += step) {
      const each = cells[i];
      if (!each || !isNear(each)) return undefined;
      if (!excluded(each.row, each.column)) return each;
    }
  };
  const right = beside(1, (each) => each.column - at.right <= 3);
  const left = beside(-1, (each) => at.column - each.right <= 3);
  return { ...(right && { right }), ...(left && { left }) };
}
