import type { Book } from "../core/grid/book";
import { inTurns } from "../core/grid/steps";
import { readingGrid } from "../core/recognise/recognise";
import { turnTaking } from "./turn";

/** Reads what stands on every sheet of a book, one after the other, with the page's turn in between: what a job then asks of them all at once is known. */
export async function readAhead(book: Book): Promise<void> {
  const takeTurn = turnTaking();
  for (const grid of book.grids) {
    await takeTurn();
    await inTurns(readingGrid(grid), takeTurn);
  }
  await takeTurn();
}
