import { areaAddress } from "../core/grid/address";
import type { Book } from "../core/grid/book";
import type { Edit } from "../core/sheets/edit";
import { asTyped } from "./asTyped";
import { addressLists, runsOf } from "./addressLists";
import { valueRuns } from "./valueRuns";

/** What cells of one sheet become: a fill, a font colour or both. undefined leaves that one as it is. */
interface NewLook {
  readonly sheet: string;
  fill?: string | null;
  font?: string | null;
  readonly cells: string[];
}

/** Each cell's new look, and the cells that become alike together: one list of addresses serves fill and font. */
function newLooks(edits: readonly Edit[]): readonly NewLook[] {
  const cells = new Map<string, { sheet: string; cell: string; fill?: string | null; font?: string | null }>();
  for (const edit of edits) {
    if (edit.type !== "fill" && edit.type !== "font") continue;
    const key = `${edit.cell} ${edit.sheet}`;
    const look = cells.get(key) ?? { sheet: edit.sheet, cell: edit.cell };
    cells.set(key, look);
    look[edit.type] = edit.to;
  }
  const looks = new Map<string, NewLook>();
  for (const { cell, ...look } of cells.values()) {
    const key = JSON.stringify([
      look.sheet,
      look.fill === undefined ? "" : [look.fill],
      look.font === undefined ? "" : [look.font],
    ]);
    const known = looks.get(key);
    if (known) known.cells.push(cell);
    else looks.set(key, { ...look, cells: [cell] });
  }
  return [...looks.values()];
}

function dress(ranges: Excel.RangeAreas, look: NewLook): void {
  if (look.fill === null) ranges.format.fill.clear();
  else if (look.fill !== undefined) ranges.format.fill.color = `#${look.fill}`;
  if (look.font !== undefined) ranges.format.font.color = `#${look.font ?? "000000"}`;
}

/** Queues the edits: cells that become alike are written together, by lists of addresses, and each sheet is named once. The caller syncs. */
export function writeEdits(context: Excel.RequestContext, edits: readonly Edit[], book: Book): void {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  for (const { sheet, area, values } of valueRuns(edits, book)) {
    sheetOf(sheet).getRange(areaAddress(area)).values = values.map((value) => [
      // null leaves a cell as it is.
      value === undefined ? null : (asTyped(value) ?? ""),
    ]);
  }
  for (const look of newLooks(edits)) {
    for (const list of addressLists(runsOf(look.cells))) dress(sheetOf(look.sheet).getRanges(list), look);
  }
}
