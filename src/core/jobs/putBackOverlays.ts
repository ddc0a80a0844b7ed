import { areaAddress } from "../grid/address";
import { runsOf } from "../grid/addressLists";
import type { Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import { readKept } from "../plan/kept";
import { editsOf, readPutBack } from "../sheets/putBack";

/** The rules and drop-downs to read before a run that changed any of them can be put back; none after any other run. */
export function putBackOverlays(book: Book): readonly OverlayWish[] {
  const record = readPutBack(readKept(book.kept).putBack);
  const sheets = new Map<string, string[]>();
  for (const edit of record ? editsOf(record) : []) {
    if (edit.type !== "rule" && edit.type !== "drop-down") continue;
    const cells = sheets.get(edit.sheet) ?? [];
    sheets.set(edit.sheet, cells);
    if (edit.type === "drop-down") cells.push(edit.cell);
  }
  return [...sheets]
    .filter(([sheet]) => book.sheets.some((each) => each.name === sheet))
    .map(([sheet, cells]) => ({ sheet, areas: runsOf(cells).map(areaAddress), rules: "all" }));
}
