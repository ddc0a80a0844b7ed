import { areaAddress, parseAddress } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { readKept } from "../core/plan/kept";
import { editsOf, readPutBack } from "../core/sheets/putBack";
import { askRange, gridOfBlocks, takeBlock } from "./readSheet";

/** How far the record that is kept reaches on each sheet, where that is beyond the last cell with a value. */
function reachOf(book: Book): ReadonlyMap<string, { readonly bottom: number; readonly right: number }> {
  const record = readPutBack(readKept(book.kept).putBack);
  const reach = new Map<string, { bottom: number; right: number }>();
  for (const { sheet, cell } of record ? editsOf(record) : []) {
    const [place, grid] = [parseAddress(cell), gridOf(book, sheet)];
    if (!place || !grid || (place.bottom <= grid.lastRow && place.right <= grid.lastColumn)) continue;
    const far = reach.get(sheet) ?? { bottom: grid.lastRow, right: grid.lastColumn };
    reach.set(sheet, { bottom: Math.max(far.bottom, place.bottom), right: Math.max(far.right, place.right) });
  }
  return reach;
}

/** The book with the cells that were emptied since a run coloured them: a sheet is read as far as it holds values, and they stand beyond. No round trip where there are none. */
export async function readFurther(context: Excel.RequestContext, book: Book): Promise<Book> {
  const reach = reachOf(book);
  if (reach.size === 0) return book;
  const asked = new Map(
    [...reach].map(([name, far]) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return [name, askRange(sheet, sheet.getRange(areaAddress({ top: 1, left: 1, ...far })))];
    }),
  );
  await context.sync();
  return {
    ...book,
    grids: book.grids.map((grid) => {
      const request = asked.get(grid.sheet);
      return request ? gridOfBlocks(grid.sheet, [takeBlock(request)], grid) : grid;
    }),
  };
}
