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

/** What was kept, by its names, as it was found. */
function foundIn(kept: unknown): Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

/** Queues one kept thing as it was found before a run; it goes where there was none. */
export function keepAsBefore(context: Excel.RequestContext, what: keyof typeof keptNames, kept: unknown): void {
  const before = foundIn(kept)[what];
  if (before === undefined) forget(context, what);
  else context.workbook.settings.add(keptNames[what], before);
}

/** Queues the keeping of which sheets are the add-in's own. */
function keepOwn(context: Excel.RequestContext, own: Readonly<Record<string, string>>): void {
  if (Object.keys(own).length === 0) forget(context, "sheets");
  else context.workbook.settings.add(keptNames.sheets, own);
}

/** Which sheets are the add-in's own, before and while and after a run. */
export interface OwnSheets {
  readonly before: Readonly<Record<string, string>>;
  readonly drafts: readonly PlacedDraft[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The sheets of the workbook as it was read. */
  readonly there: readonly string[];
}

/** Queues, before anything is written, that what the run adds is the add-in's own: under the names of the moment too. */
export function keepSheetsMeanwhile(context: Excel.RequestContext, { before, drafts }: OwnSheets): void {
  const marks = drafts.flatMap(({ how, name, moment, draft }): [string, string][] =>
    how === "append" ? [] : [[moment ?? name, draft.mark]],
  );
  if (marks.length > 0) keepOwn(context, { ...before, ...Object.fromEntries(marks) });
}

/** Queues, when everything is written, which sheets are the add-in's own from now on. */
export function keepSheets(
  context: Excel.RequestContext,
  { before, drafts, removed, renamed, there }: OwnSheets,
): void {
  const made = drafts.filter(({ how }) => how !== "append").map(({ name, draft }) => [name, draft.mark] as const);
  // What is no longer there, or never came to be, is forgotten.
  const still = Object.entries(before).filter(([name]) => there.includes(name));
  const kept = new Map<string, string>([...still, ...made]);
  for (const name of removed) kept.delete(name);
  for (const { from, to } of renamed) {
    const mark = before[from];
    if (mark !== undefined) kept.set(to, mark);
    kept.delete(from);
  }
  const after = Object.fromEntries(kept);
  if (JSON.stringify(after) !== JSON.stringify(before)) keepOwn(context, after);
}
