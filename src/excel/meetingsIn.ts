import type { Book } from "../core/grid/book";
import type { RecogniseOptions } from "../core/recognise/recognise";

/** What tells recognise the days of the meetings that a workbook lists; nothing where one sheet alone was read. */
export async function meetingsIn(book: Book): Promise<Pick<RecogniseOptions, "meetings">> {
  if (book.grids.length < 2) return {};
  const { keepsMeetings, readMeetings } = await import("../core/schedule/meetings");
  return keepsMeetings(book) ? { meetings: (period) => readMeetings(book, period) } : {};
}
