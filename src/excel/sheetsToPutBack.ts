import type { Book } from "../core/grid/book";
import { readKept } from "../core/plan/kept";
import { readPutBack, sheetsOf } from "../core/sheets/putBack";

/** The sheets that what is kept would put back: they are read, hidden or not, and no others. */
export function sheetsToPutBack(book: Book): readonly string[] {
  const record = readPutBack(readKept(book.kept).putBack);
  return record ? sheetsOf(record) : [];
}
