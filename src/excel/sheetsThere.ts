/** The ids of the sheets that there are: one of them may have been deleted meanwhile. One round trip. */
export async function sheetsThere(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  return new Set(worksheets.items.map(({ id }) => id));
}
