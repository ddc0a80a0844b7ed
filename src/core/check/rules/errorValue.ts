import { cellAddress, columnNumber } from "../../grid/address";
import type { Rule } from "../rule";

/** An Excel error such as #N/A in the plan, from its first column to its last. A failing rating formula is rating-error's. */
export const errorValue: Rule = {
  id: "error-value",
  level: "must",
  title: "Excel error in the plan",
  why: "An error in a cell hides what should stand there.",
  check: ({ plan, grid }) => {
    const byRole = Object.entries(plan.columns).map(([role, letter]) => ({ role, column: columnNumber(letter ?? "") }));
    const ratings = new Set(byRole.flatMap(({ role, column }) => (role.startsWith("rating") ? [column] : [])));
    const [left, right] = byRole.reduce(
      ([from, to], { column }) => [Math.min(from, column), Math.max(to, column)],
      [Infinity, 0],
    );
    const [top, bottom] = plan.bodyRows;
    return grid.rows.slice(top, bottom + 1).flatMap((cells) =>
      (cells ?? []).flatMap((cell) => {
        if (!cell?.isError || cell.column < left || cell.column > right) return [];
        if (ratings.has(cell.column) && cell.formula !== undefined) return [];
        const message = `The cell shows ${String(cell.value)}: put what should stand here.`;
        return [{ cell: cellAddress(cell.row, cell.column), message }];
      }),
    );
  },
};
