import type { Book } from "../core/grid/book";
import { words } from "./words";

/** A workbook picked from disk, read here and kept nowhere. */
export interface PickedBook {
  readonly name: string;
  readonly book: Book;
}

/** A plan is a few hundred kilobytes; what is larger than this is something else. */
const largest = 30_000_000;

/** Reads a picked .xlsx. `trouble` is a plain sentence. The reader is fetched with the first file. */
export async function pickBook(file: File): Promise<PickedBook | { readonly trouble: string }> {
  if (file.size > largest) return { trouble: words.meetings.fileTooLarge(file.name) };
  const [{ openWorkbook }, { bookOf }] = await Promise.all([import("../xlsx/openWorkbook"), import("../xlsx/bookOf")]);
  const opened = openWorkbook(new Uint8Array(await file.arrayBuffer()));
  return "trouble" in opened
    ? { trouble: `${file.name}: ${opened.trouble}` }
    : { name: file.name, book: bookOf(opened.state) };
}
