import { parseAddress } from "../grid/address";
import { cellAt, type Cell, type Grid } from "../grid/grid";
import type { Action } from "../plan/plan";

/** The cell that holds an action's rating; undefined where it is empty or the plan has no rating column. */
export function ratingCellOf(grid: Grid, action: Action): Cell | undefined {
  const place = action.ratingCell === null ? undefined : parseAddress(action.ratingCell);
  return place && cellAt(grid, place.top, place.left);
}

/** The fill of an action's rating cell; null for none. */
export function ratingFill(grid: Grid, action: Action): string | null {
  return ratingCellOf(grid, action)?.fill ?? null;
}
