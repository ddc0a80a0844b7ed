import { cellAddress, columnNumber } from "../../grid/address";
import { cellAt } from "../../grid/grid";
import type { Rule } from "../rule";

/** An Excel error such as #N/A in the plan. A failing rating formula is rating-error's. */
export const errorValue: Rule = {
  id: "error-value",
  level: "must",
  title: "Excel error in the plan",
  why: "An error in a cell hides what should stand there.",
  check: ({ plan, grid }) => {
    const columns = Object.values(plan.columns).map((letter) => columnNumber(letter ?? ""));
    const ratings = new Set(
      Object.entries(plan.columns).flatMap(([role, letter]) =>
        role.startsWith("rating") ? [columnNumber(letter ?? "")] : [],
      ),
    );
    const [first, last] = plan.bodyRows;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i).flatMap((row) =>
      columns.flatMap((column) => {
        const cell = cellAt(grid, row, column);
        if (!cell?.isError || (ratings.has(column) && cell.formula !== undefined)) return [];
        return [{ cell: cellAddress(row, column), message: `The cell shows ${String(cell.value)}.` }];
      }),
    );
  },
};
