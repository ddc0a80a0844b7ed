import { cellAddress } from "../core/grid/address";
import type { Book } from "../core/grid/book";
import type { Edit } from "../core/sheets/edit";
import { isGone } from "./excelErrors";
import { owingOf, type OwingSheet } from "./owingSheet";
import { putOverlaysBack } from "./putOverlaysBack";
import { setBack } from "./setBack";
import type { Watch } from "./watch";
import type { Written } from "./writeDrafts";

/** How often cells are set back that moved while they were. */
const mostRounds = 4;

/**
 * Makes cells again what they were before a write that others had been faster than. Each time it asks, in the same request and first, which rows
 * the cells are in and what they hold; where rows had moved by then, it sets right what it wrote to the wrong ones and follows the others, a few
 * times: from the second on through cells that Excel keeps track of, so that rows may move each time. What others wrote meanwhile stays. Gives
 * back, by name, where something may be left.
 */
export async function putMovedBack(
  context: Excel.RequestContext,
  book: Book,
  edits: readonly Edit[],
  watches: readonly Watch[],
  written: readonly Written[],
): Promise<readonly string[]> {
  let owing: readonly OwingSheet[] = owingOf(watches);
  for (let round = 0; round < mostRounds; round++) {
    if (round > 0 && owing.every(({ owed }) => owed.length === 0)) break;
    owing = await setBack(context, owing);
  }
  const left = owing.flatMap(({ name, owed, lost }) => [
    ...lost,
    ...owed.map(({ row, column }) => `${name} ${cellAddress(row, column)}`),
  ]);
  for (const each of written) {
    try {
      each.queueBack();
      await context.sync();
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return [...new Set([...left, ...(await putOverlaysBack(context, book, edits, owing))])];
}
