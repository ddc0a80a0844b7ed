import { columnLetter } from "../grid/address";
import type { Cell } from "../grid/grid";
import type { Filled, Page } from "../grid/page";
import type { FreeCells, KeyBlock, RawEntry } from "./keyBlock";

/** A coloured cell that says nothing and the text on its right, in a row where nothing else stands near. */
function swatchIn(page: Page, row: number, cells: readonly Filled[]): { cell: Cell; entry: RawEntry } | undefined {
  for (const at of cells) {
    const cell = page.grid.rows[row]?.[at.column - 1];
    if (at.text.length > 300 || cell?.fill === undefined || cell.fill === "FFFFFF") continue;
    if (page.showing(row, at.column - 1) !== undefined || at.cell.fill === cell.fill) continue;
    const entry = {
      row,
      column: cell.column,
      cell: columnLetter(cell.column) + String(row),
      label: at.text,
      typedCode: null,
      meaning: at.text,
      color: cell.fill,
    };
    return { cell, entry };
  }
  return undefined;
}

/** Keys that show a colour and say in words what it means, without naming it: three or more different colours, one under the other. */
export function findSwatches(page: Page, free: FreeCells): KeyBlock[] {
  const found: KeyBlock[] = [];
  let run: RawEntry[] = [];
  const flush = () => {
    const [first] = run;
    if (first && run.length >= 3 && new Set(run.map((each) => each.color)).size === run.length) {
      found.push({
        sheet: page.grid.sheet,
        entries: run,
        top: first.row,
        bottom: run.at(-1)?.row ?? first.row,
        left: first.column,
        right: first.column + 1,
        titleRow: null,
      });
    }
    run = [];
  };
  for (const { row, cells } of free) {
    const swatch = swatchIn(page, row, cells);
    const last = run.at(-1);
    if (!swatch || (last && (row - last.row > 2 || swatch.cell.column !== last.column))) flush();
    if (swatch) run.push(swatch.entry);
  }
  flush();
  return found;
}
