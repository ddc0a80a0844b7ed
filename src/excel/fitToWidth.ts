/** A sheet that is to be printed one page wide. */
export interface Fitted {
  readonly name: string;
  readonly layout: Excel.PageLayout;
}

function setZoom(layout: Excel.PageLayout): void {
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.load("zoom");
}

/** Queues that a sheet is printed one page wide, and the question whether Excel took it: it is reported not to, without an error, while another view of the sheet is open. */
export function fitToWidth(sheet: Excel.Worksheet, name: string): Fitted {
  setZoom(sheet.pageLayout);
  return { name, layout: sheet.pageLayout };
}

/** After the sync: true where Excel has taken it. */
function isTaken({ layout }: Fitted): boolean {
  const zoom: Excel.PageLayoutZoomOptions | null = layout.zoom as Excel.PageLayoutZoomOptions | null;
  return zoom?.horizontalFitToPages === 1;
}

/** After the sync: sets again what was not taken, in one more round trip where there is any, and gives the names of the sheets that Excel still does not fit. */
export async function notFitted(context: Excel.RequestContext, fitted: readonly Fitted[]): Promise<readonly string[]> {
  const open = fitted.filter((each) => !isTaken(each));
  if (open.length === 0) return [];
  for (const { layout } of open) setZoom(layout);
  try {
    await context.sync();
  } catch (error) {
    // Everything else is written: a width of pages is no reason to take it back.
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return open.map(({ name }) => name);
  }
  return open.filter((each) => !isTaken(each)).map(({ name }) => name);
}
