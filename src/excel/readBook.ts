import type { Book } from "../core/grid/book";
import { historySheet } from "../core/sheets/historySheet";
import { askListing, bookOf, is1904, type Listing } from "./listing";
import type { OnProgress } from "./progress";
import { isTooMuchAtOnce, readInBlocks } from "./readInBlocks";
import { askRange, gridOfBlocks, takeBlock, type SheetBlock, type SheetRequest } from "./readSheet";
import { turnTaking } from "./turn";

/** What is to be read, and whether what the first sheet says is enough. */
export interface ReadWish {
  /** The sheet to begin with; absent for the active one. */
  readonly sheet?: string;
  /** Told the book so far, says whether the other visible sheets need not be read. */
  readonly enough: (book: Book) => boolean | Promise<boolean>;
  /** Told the same, names the other sheets to read, hidden ones too; absent for every visible one and that of the kept meetings. */
  readonly others?: (book: Book) => readonly string[] | undefined;
  /** Told the first sheet before it is read, queues what else is wanted of it in the same round trip. */
  readonly alongside?: (first: Excel.Worksheet) => void;
  /** Told how far the reading has come, where it takes several round trips. */
  readonly onProgress?: OnProgress;
}

function askSheet(sheet: Excel.Worksheet): SheetRequest {
  return askRange(sheet, sheet.getUsedRangeOrNullObject(true));
}

/** The listing and the first sheet in one round trip; in blocks where the sheet is too much at once. */
async function readFirst(context: Excel.RequestContext, wish: ReadWish): Promise<[Listing, readonly SheetBlock[]]> {
  const listing = askListing(context, wish.sheet);
  const request = askSheet(listing.first);
  wish.alongside?.(listing.first);
  try {
    await context.sync();
    return [listing, [takeBlock(request)]];
  } catch (error) {
    if (!isTooMuchAtOnce(error)) throw error;
  }
  const again = askListing(context, wish.sheet);
  wish.alongside?.(again.first);
  await context.sync();
  return [again, await readInBlocks(context, again.first, wish.onProgress)];
}

/** Several sheets in one round trip; each by itself and in blocks where they are too much at once. */
async function readOthers(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  onProgress?: OnProgress,
): Promise<readonly (readonly SheetBlock[])[]> {
  const requests = sheets.map(askSheet);
  try {
    await context.sync();
    return requests.map((request) => [takeBlock(request)]);
  } catch (error) {
    if (!isTooMuchAtOnce(error)) throw error;
  }
  const all: SheetBlock[][] = [];
  for (const [at, sheet] of sheets.entries()) {
    // The first sheet was read before these.
    onProgress?.({ doing: "reading-sheets", done: at + 1, of: sheets.length + 1 });
    all.push(await readInBlocks(context, sheet));
  }
  return all;
}

/**
 * Reads the workbook: the wished or active sheet with the sheet list and what is kept in one round trip, and in one
 * more the other visible sheets, where the first does not say enough. A wished sheet that is missing gives no grid.
 */
export async function readBook(context: Excel.RequestContext, wish: ReadWish): Promise<Book> {
  const [listing, firstBlocks] = await readFirst(context, wish);
  if (listing.first.isNullObject) return bookOf(listing, []);
  const date1904 = is1904(listing);
  const grid = (sheet: Excel.Worksheet, blocks: readonly SheetBlock[]) =>
    gridOfBlocks(sheet.name, blocks, { isProtected: sheet.protection.protected, date1904 });
  const first = grid(listing.first, firstBlocks);
  const book = bookOf(listing, [first]);
  const named = wish.others?.(book);
  // Kept meetings are read from a hidden sheet too: hiding it is tidy, not forgetting.
  const isRead = ({ name, visibility }: Excel.Worksheet) =>
    named ? named.includes(name) : visibility === "Visible" || name === historySheet;
  const others = listing.sheets.items.filter((each) => each.name !== first.sheet && isRead(each));
  if (others.length === 0 || (await wish.enough(book))) return book;
  const blocks = await readOthers(context, others, wish.onProgress);
  const takeTurn = turnTaking();
  const grids = [first];
  for (const [at, sheet] of others.entries()) {
    await takeTurn();
    grids.push(grid(sheet, blocks[at] ?? []));
  }
  return bookOf(listing, grids);
}
