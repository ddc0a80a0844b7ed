import { areaAddress, parseAddress } from "../core/grid/address";
import { historyHeadColumns } from "../core/sheets/historySheet";
import type { OnProgress } from "./progress";
import type { PlacedDraft } from "./planDrafts";
import { whenPartDone } from "./queued";
import type { Fitted } from "./fitToWidth";
import { furnish } from "./furnish";
import { writeLooks, writeValues } from "./writeDraft";

/** What was asked about a sheet before rows were put into it, and what takes them, or a sheet that was added, away again. */
export interface Written {
  /** True where the sheet had other rows than the job had read: after the sync. */
  hasMoved(): boolean;
  /** Queues the taking out of the rows. */
  queueBack(): void;
  /** Of a sheet that is to be printed one page wide. */
  readonly fitted?: Fitted;
}

/** Rows come between those that are there and what may stand below: nothing is ever written over. */
async function append(context: Excel.RequestContext, placed: PlacedDraft): Promise<Written> {
  const { draft, name, top, bottom } = placed;
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getRange(historyHeadColumns).getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const table = draft.table?.name === undefined ? undefined : sheet.tables.getItemOrNullObject(draft.table.name);
  const tableBefore = table?.getRange();
  tableBefore?.load("address");
  const place = sheet.getRange(`${top}:${top + draft.rows.length - 1}`);
  const rows = draft.over ? place : place.insert("Down");
  // What is put in looks like the row above it until it is told otherwise; the apostrophe that keeps a text a text is a look too.
  rows.clear("Formats");
  await writeValues(sheet, draft, top);
  await writeLooks(sheet, draft, top);
  const area = draft.table && parseAddress(draft.table.area);
  // The table grows over the new rows; where the officer has made it an ordinary range, there is none to grow.
  if (area) table?.resize(areaAddress({ ...area, bottom }));
  return {
    hasMoved: () => draft.at === undefined && (used.isNullObject ? 0 : used.rowIndex + used.rowCount) !== top - 1,
    queueBack: () => {
      rows.delete("Up");
      if (table && tableBefore && !table.isNullObject) {
        table.resize(tableBefore.address.slice(tableBefore.address.lastIndexOf("!") + 1));
      }
    },
  };
}

interface Made {
  readonly placed: PlacedDraft;
  readonly sheet: Excel.Worksheet;
  readonly fitted: Fitted | undefined;
}

async function add(context: Excel.RequestContext, placed: PlacedDraft): Promise<Made> {
  const sheet = context.workbook.worksheets.add(placed.moment ?? placed.name);
  await writeValues(sheet, placed.draft, 1);
  await writeLooks(sheet, placed.draft, 1);
  const fitted = await furnish(sheet, placed.draft, placed.name);
  return { placed, sheet, fitted };
}

/** Queues the drafts, and syncs in between only where they are too much for one request. An old sheet goes when all the new ones are whole. */
export async function writeDrafts(
  context: Excel.RequestContext,
  drafts: readonly PlacedDraft[],
  onProgress?: OnProgress,
): Promise<readonly Written[]> {
  const written: Written[] = [];
  let begun = 0;
  whenPartDone(context, () => onProgress?.({ doing: "writing-sheets", done: begun - 1, of: drafts.length }));
  const made: Made[] = [];
  for (const placed of drafts) {
    begun++;
    if (placed.how === "append") written.push(await append(context, placed));
    else made.push(await add(context, placed));
  }
  for (const { placed, sheet, fitted } of made) {
    const queueBack = placed.how === "add" ? () => sheet.delete() : () => undefined;
    written.push({ hasMoved: () => false, queueBack, ...(fitted ? { fitted } : {}) });
    if (placed.how !== "replace") continue;
    context.workbook.worksheets.getItem(placed.name).delete();
    sheet.name = placed.name;
  }
  const shown = made.find(({ placed }) => placed.draft.mode !== "append");
  shown?.sheet.activate();
  return written;
}
