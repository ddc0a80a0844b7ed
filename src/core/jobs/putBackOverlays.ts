import { areaAddress } from "../grid/address";
import { runsOf } from "../grid/addressLists";
import type { Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import { readKept } from "../plan/kept";
import type { Edit } from "../sheets/edit";
import { editsOf, readPutBack } from "../sheets/putBack";

/** The cells whose rules and drop-downs some edits change. */
export function overlaysOf(edits: readonly Edit[]): readonly OverlayWish[] {
  const cells = new Map<string, string[]>();
  for (const edit of edits) {
    if (edit.type !== "rule" && edit.type !== "drop-down") continue;
    const own = cells.get(edit.sheet) ?? [];
    cells.set(edit.sheet, own);
    if (edit.type === "drop-down") own.push(edit.cell);
    else own.push(...((edit.from ?? edit.to)?.areas ?? edit.cell).split(","));
  }
  return [...cells].map(([sheet, own]) => ({ sheet, areas: runsOf(own).map(areaAddress), rules: "all" }));
}

/** The cells whose rules and drop-downs the last run changed: they are read before it is put back. */
export function putBackOverlays(book: Book): readonly OverlayWish[] {
  const record = readPutBack(readKept(book.kept).putBack);
  return record ? overlaysOf(editsOf(record)) : [];
}
