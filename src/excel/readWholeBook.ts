import type { Book } from "../core/grid/book";
import { inExcel } from "./inExcel";
import { readBook } from "./readBook";

/** Every visible sheet of the open workbook. */
export function readWholeBook(): Promise<Book> {
  return inExcel((context) => readBook(context, { enough: () => false }));
}
