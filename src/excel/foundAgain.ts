import { groupedBy } from "../core/grid/groupedBy";
import { isSame, partOf, type Held, type Owed } from "./owed";

/** Where a cell may be looked for: the rows of its column that were asked about, what they held and how they are told apart. */
export interface Searched {
  readonly rowsOf: (column: number) => readonly number[];
  readonly heldAt: (row: number, column: number) => Required<Held> | undefined;
  /** What the row of a cell held, in the column by which rows are told apart, when it was last looked at; and what a row holds there now. */
  readonly textThen: (row: number) => string;
  readonly textNow: (row: number) => string;
}

/**
 * Cells whose rows cannot be followed, such as rows that somebody has just put in and that hold nothing yet, by what the add-in wrote to them: those
 * that hold exactly that, in rows alike, where there are as many of them as are looked for. `taken`: places of cells that are known. Others are left out.
 */
export function foundAgain(
  lost: readonly Owed[],
  taken: ReadonlySet<string>,
  { rowsOf, heldAt, textThen, textNow }: Searched,
): ReadonlyMap<Owed, number> {
  const found = new Map<Owed, number>();
  const alike = groupedBy(lost, ({ row, column, written, restore }) =>
    JSON.stringify([column, textThen(row), Object.entries(written).sort(), Object.entries(restore).sort()]),
  );
  for (const cells of alike.values()) {
    const [one] = cells;
    if (!one) continue;
    const { row, column, written } = one;
    const rows = rowsOf(column).filter((at) => {
      const held = heldAt(at, column);
      if (!held || taken.has(`${at} ${column}`) || textNow(at) !== textThen(row)) return false;
      const part = partOf(held, written);
      return (["value", "fill", "font"] as const).every((what) => isSame(what, part, written));
    });
    if (rows.length === cells.length) cells.forEach((cell, n) => found.set(cell, rows[n] ?? cell.row));
  }
  return found;
}
