import { keptNames } from "../core/plan/kept";
import type { Settings } from "../core/plan/settings";
import type { PutBackRecord } from "../core/sheets/putBack";
import type { PlacedDraft } from "./planDrafts";

/** Queues the keeping of what the officer decided; the caller syncs. */
export function keepSettings(context: Excel.RequestContext, settings: Settings): void {
  context.workbook.settings.add(keptNames.settings, settings);
}

/** Queues the keeping of the put-back record: before the change it is for, so that a change half done can be put back. */
export function keepPutBack(context: Excel.RequestContext, record: PutBackRecord): void {
  context.workbook.settings.add(keptNames.putBack, record);
}

/** Queues the clearing of one kept thing; none there is no trouble. */
export function forget(context: Excel.RequestContext, what: keyof typeof keptNames): void {
  context.workbook.settings.getItemOrNullObject(keptNames[what]).delete();
}

/** Queues the keeping of which sheets are the add-in's own, with what a run adds and without what it removes. */
export function keepSheets(
  context: Excel.RequestContext,
  before: Readonly<Record<string, string>>,
  drafts: readonly PlacedDraft[],
  removed: readonly string[],
): void {
  const added = drafts.filter((placed) => placed.how === "add").map((placed) => [placed.name, placed.draft.mark]);
  if (added.length === 0 && removed.length === 0) return;
  const after = { ...before, ...Object.fromEntries(added) };
  const kept = Object.fromEntries(Object.entries(after).filter(([name]) => !removed.includes(name)));
  if (Object.keys(kept).length === 0) forget(context, "sheets");
  else context.workbook.settings.add(keptNames.sheets, kept);
}
