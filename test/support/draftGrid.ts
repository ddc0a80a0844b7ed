import { makeGrid, type Cell, type Grid } from "../../src/core/grid/grid";
import type { SheetDraft } from "../../src/core/sheets/sheetDraft";

/** A drafted sheet as it would be read back. */
export function draftGrid(draft: SheetDraft): Grid {
  const cells = draft.rows.flatMap((row, r) =>
    row.flatMap((drafted, c): Cell[] => {
      const value = typeof drafted === "object" && drafted !== null ? drafted.value : drafted;
      const fill = typeof drafted === "object" && drafted !== null ? drafted.style.fill : undefined;
      if (value === null && fill === undefined) return [];
      return [{ row: r + 1, column: c + 1, value, ...(fill === undefined ? {} : { fill }) }];
    }),
  );
  return makeGrid({ sheet: draft.name, cells });
}

/** The texts of a drafted sheet, row by row. */
export function draftTexts(draft: SheetDraft): string[][] {
  return draft.rows.map((row) =>
    row.map((cell) => String((typeof cell === "object" && cell !== null ? cell.value : cell) ?? "")),
  );
}
