import { parseAddress, type Area } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { cellAt, type CellValue } from "../core/grid/grid";
import type { Edit } from "../core/sheets/edit";

/** Values that go one below the other into one column; undefined leaves a cell between them as it is. */
export interface ValueRun {
  readonly sheet: string;
  area: Area;
  readonly values: (CellValue | undefined)[];
}

/** So many rows may lie between two values of one run: a null costs less than an action, until there are very many. */
const widestGap = 500;

/**
 * True where the rows from one value to the next can be written over with nothing: none is hidden, since Excel misplaces what is
 * written across filtered rows, and no cell between holds a formula, which may be part of an array.
 */
function canSpan(book: Book, sheet: string, column: number, from: number, to: number): boolean {
  const grid = gridOf(book, sheet);
  if (!grid || to - from > widestGap) return false;
  for (let row = from; row <= to; row += 1) {
    if (grid.hiddenRows.has(row)) return false;
    if (row > from && row < to && cellAt(grid, row, column)?.formula !== undefined) return false;
  }
  return true;
}

/** The values of the edits in runs down their columns. */
export function valueRuns(edits: readonly Edit[], book: Book): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  const placed = edits.flatMap((edit) => {
    const place = edit.type === "value" ? parseAddress(edit.cell) : undefined;
    return place && edit.type === "value" ? [{ sheet: edit.sheet, place, to: edit.to }] : [];
  });
  placed.sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.place.left - b.place.left || a.place.top - b.place.top)); // prettier-ignore
  for (const { sheet, place, to } of placed) {
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === sheet &&
      last.area.left === place.left &&
      last.area.bottom < place.top &&
      canSpan(book, sheet, place.left, last.area.bottom, place.top);
    if (goesOn) {
      const between = Array.from({ length: place.top - last.area.bottom - 1 }, () => undefined);
      last.area = { ...last.area, bottom: place.top };
      last.values.push(...between, to);
    } else runs.push({ sheet, area: place, values: [to] });
  }
  return runs;
}
