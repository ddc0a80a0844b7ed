import type { Book } from "../core/grid/book";
import type { RecogniseOptions } from "../core/recognise/recognise";

/** What tells recognise the days of the meetings that a workbook lists; nothing where one sheet alone was read. */
export async function meetingsIn(book: Book): Promise<Pick<RecogniseOptions, "meetings">> {
  if (book.grids.length < 2) return {};
  const meetings = (await import("../core/schedule/meetings")).meetingsIn(book);
  return meetings ? { meetings } : {};
}
