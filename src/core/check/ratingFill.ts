import { parseAddress } from "../grid/address";
import { cellAt, type Cell, type Grid } from "../grid/grid";
import type { KeyEntry } from "../key/key";
import type { Action, Plan } from "../plan/plan";

/** The cell of an address of the plan's own sheet; undefined where it is empty, or there is no address. */
export function cellOf(grid: Grid, address: string | null): Cell | undefined {
  const place = address === null ? undefined : parseAddress(address);
  return place && cellAt(grid, place.top, place.left);
}

/** The key's entries whose colour an action's rating cell has. Empty for white, which is paper, and for a row that has one colour all along, which is the row's look. */
export function entriesOfFill(
  { plan, grid }: { readonly plan: Plan; readonly grid: Grid },
  action: Action,
): readonly KeyEntry[] {
  const cell = cellOf(grid, action.ratingCell);
  const fill = cell?.fill;
  if (!cell || fill === undefined || fill === "FFFFFF") return [];
  const entries = plan.key.filter((entry) => entry.color === fill);
  const isOfTheRow = [-1, 1].some((step) => cellAt(grid, cell.row, cell.column + step)?.fill === fill);
  return isOfTheRow ? [] : entries;
}

/** True where an action has a rating: typed, or by a colour of the key alone. */
export function isRated(subject: { readonly plan: Plan; readonly grid: Grid }, action: Action): boolean {
  return action.ratingTyped !== null || action.rating !== null || entriesOfFill(subject, action).length > 0;
}
