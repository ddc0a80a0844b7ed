import { parseAddress } from "../core/grid/address";
import { inExcel } from "./inExcel";

/** Waits for a pause, so that a burst of changes is one. */
function settled(listener: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(listener, pause);
  };
}

/** A handler that was added: taken away through the context that added it. */
interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Adds handlers in a run of their own and gives back the way to take them away. */
function handled(add: (context: Excel.RequestContext) => readonly Handler[]): () => void {
  const adding = inExcel(async (context) => {
    const handlers = add(context);
    await context.sync();
    return handlers;
  });
  // An Excel that cannot tell of changes is no trouble: the pane reads again when it is asked to.
  const settledAdding = adding.catch((): readonly Handler[] => []);
  return () => {
    void settledAdding
      .then(async ([first, ...others]) => {
        for (const handler of first ? [first, ...others] : []) handler.remove();
        await first?.context.sync();
      })
      .catch(() => undefined);
  };
}

/** Tells, after a pause, that a person changed cells or turned to another sheet; not of the add-in's own changes. Returns the way to stop. */
export function onWorkbookChange(listener: () => void): () => void {
  const later = settled(listener, 300);
  return handled((context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add((event) => {
      if (event.triggerSource !== "ThisLocalAddin") later();
      return Promise.resolve();
    });
    const activated = worksheets.onActivated.add(() => {
      later();
      return Promise.resolve();
    });
    return [changed, activated];
  });
}

/** Tells which row the officer selected, first row of the selection. Returns the way to stop. */
export function onSelection(listener: (sheet: string, row: number) => void): () => void {
  return handled((context) => {
    const selected = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const row = parseAddress(event.address.split(",")[0] ?? "")?.top;
      if (row === undefined) return;
      await inExcel(async (own) => {
        const sheet = own.workbook.worksheets.getItemOrNullObject(event.worksheetId);
        sheet.load("name");
        await own.sync();
        if (!sheet.isNullObject) listener(sheet.name, row);
      }).catch(() => undefined);
    });
    return [selected];
  });
}
