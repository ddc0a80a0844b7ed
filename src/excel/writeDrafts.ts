import { areaAddress, parseAddress } from "../core/grid/address";
import type { Outcome } from "../core/jobs/job";
import type { PlacedDraft } from "./planDrafts";
import { furnish, writeLooks, writeValues } from "./writeDraft";

async function append(context: Excel.RequestContext, placed: PlacedDraft): Promise<void> {
  const { draft, name, top } = placed;
  const sheet = context.workbook.worksheets.getItem(name);
  writeLooks(sheet, draft, top);
  await writeValues(sheet, draft, top);
  const area = draft.table && parseAddress(draft.table.area);
  if (!draft.table || !area) return;
  // The table grows over the new rows; where the officer has made it an ordinary range, there is none to grow.
  const table = sheet.tables.getItemOrNullObject(draft.table.name);
  table.resize(areaAddress({ ...area, bottom: top + draft.rows.length - 1 }));
}

async function add(context: Excel.RequestContext, placed: PlacedDraft): Promise<void> {
  const { worksheets } = context.workbook;
  if (placed.how === "replace") worksheets.getItem(placed.name).delete();
  const sheet = worksheets.add(placed.name);
  writeLooks(sheet, placed.draft, 1);
  await writeValues(sheet, placed.draft, 1);
  furnish(sheet, placed.draft);
}

/** Queues the drafts, and syncs in between only where they are too much for one request. */
export async function writeDrafts(context: Excel.RequestContext, drafts: readonly PlacedDraft[]): Promise<void> {
  for (const placed of drafts) {
    if (placed.how === "append") await append(context, placed);
    else await add(context, placed);
  }
  const shown = drafts.find((placed) => placed.how !== "append");
  if (shown && shown.draft.mode !== "append") context.workbook.worksheets.getItem(shown.name).activate();
}

/** Queues the taking away of what an earlier run added. The caller syncs. */
export function removeAdded(context: Excel.RequestContext, remove: Outcome["remove"]): void {
  const { worksheets } = context.workbook;
  for (const { sheet, from, to } of remove?.rows ?? []) {
    worksheets.getItemOrNullObject(sheet).getRange(`${from}:${to}`).delete("Up");
  }
  for (const name of remove?.sheets ?? []) worksheets.getItemOrNullObject(name).delete();
}
