import type { Book } from "../core/grid/book";
import type { Outcome } from "../core/jobs/job";
import { readKept } from "../core/plan/kept";
import { recordOf, type PutBackRecord } from "../core/sheets/putBack";
import { holdRows, type HeldRows } from "./heldRows";
import {
  forget,
  keepAsBefore,
  keepPutBack,
  keepSettings,
  keepSheets,
  keepSheetsMeanwhile,
  type OwnSheets,
} from "./keep";
import { notFitted } from "./fitToWidth";
import { placeDrafts, type PlacedDraft } from "./planDrafts";
import { ChangedMeanwhile, RowsMixed, TooMuchToPutBack } from "./ownErrors";
import type { OnProgress } from "./progress";
import { hasMoved, watch, type Watch } from "./watch";
import { writeDrafts, type Written } from "./writeDrafts";
import { writeEdits } from "./writeEdits";
import { writeOverlays } from "./writeOverlays";

const largestRecord = 1_500_000;

/** Told what is about to be written, when nothing has been written yet. */
export type OnRecord = (record: PutBackRecord) => void;

interface Plan {
  readonly outcome: Outcome;
  readonly book: Book;
  /** Written before the rows that go: all but rows that come back in their place. */
  readonly first: readonly PlacedDraft[];
  /** Written after them. */
  readonly then: readonly PlacedDraft[];
  readonly held: HeldRows | undefined;
  readonly record: PutBackRecord | undefined;
  readonly own: OwnSheets;
}

async function plan(context: Excel.RequestContext, job: string, outcome: Outcome, book: Book): Promise<Plan> {
  const goes = outcome.remove?.rows ?? [];
  const drafts = placeDrafts(book, outcome.drafts, goes);
  const held = goes.length > 0 ? await holdRows(context, book, goes, !outcome.forgetPutBack) : undefined;
  if (held?.hasMoved) throw new ChangedMeanwhile("The rows are no longer where they were.");
  const added = {
    sheets: drafts.flatMap((placed) => (placed.how === "add" ? [placed.name] : [])),
    rows: drafts.flatMap((placed) => placed.added ?? []),
    gone: [...(held?.rows ?? [])],
    anew: drafts.flatMap(({ name, moment }) => (moment === undefined ? [] : [{ name, moment }])),
  };
  const { sheets, rows, gone, anew } = added;
  const changes = outcome.edits.length + sheets.length + rows.length + gone.length + anew.length;
  const record = outcome.forgetPutBack || changes === 0 ? undefined : recordOf(job, outcome.edits, added);
  if (record && JSON.stringify(record).length > largestRecord) throw new TooMuchToPutBack("The record is too large.");
  return {
    outcome,
    book,
    first: drafts.filter(({ draft }) => draft.at === undefined),
    then: drafts.filter(({ draft }) => draft.at !== undefined),
    held,
    record,
    own: {
      before: readKept(book.kept).sheets,
      drafts,
      removed: outcome.remove?.sheets ?? [],
      renamed: outcome.rename ?? [],
      there: book.sheets.map(({ name }) => name),
    },
  };
}

/** Queues what comes last: what was only needed to put a run back goes when nothing can go wrong any more. */
function queueLast(context: Excel.RequestContext, { outcome, own, record, book }: Plan): void {
  const { worksheets } = context.workbook;
  for (const name of own.removed) {
    const sheet = worksheets.getItemOrNullObject(name);
    // Excel deletes no sheet that is very hidden.
    if (book.sheets.find((each) => each.name === name)?.visibility === "very-hidden") sheet.visibility = "Hidden";
    sheet.delete();
  }
  for (const { from, to } of own.renamed) worksheets.getItem(from).name = to;
  keepSheets(context, own);
  if (outcome.forgetSettings) {
    forget(context, "settings");
    forget(context, "sheets");
  }
  if (outcome.forgetPutBack) forget(context, "putBack");
  // A run that only wrote papers anew has nothing to put back once they are whole: the run before it has.
  else if (record && isOnlyAnew(record)) keepAsBefore(context, "putBack", book.kept);
}

function isOnlyAnew({ colours, values, rules = [], sheets, rows, gone = [], anew = [] }: PutBackRecord): boolean {
  return (
    anew.length > 0 && colours.length + values.length + rules.length + sheets.length + rows.length + gone.length === 0
  );
}

/** Takes back what was written beside others' changes, what was kept last: while that is not done, the record stands. */
async function takeBack(
  context: Excel.RequestContext,
  { book, record, outcome }: Plan,
  watches: readonly Watch[],
  written: readonly Written[],
): Promise<never> {
  const { putMovedBack } = await import("./putMovedBack");
  const left = await putMovedBack(context, book, outcome.edits, watches, written);
  if (outcome.keep) keepAsBefore(context, "settings", book.kept);
  keepAsBefore(context, "sheets", book.kept);
  if (record || outcome.forgetPutBack) keepAsBefore(context, "putBack", book.kept);
  await context.sync();
  throw new ChangedMeanwhile("Someone else changed the cells.", left);
}

/** What a write came to. */
export interface WriteResult {
  /** What puts the run back; absent where it cannot be put back by itself. */
  readonly record?: PutBackRecord;
  /** Sheets that Excel does not fit to one page's width, though it was asked to. */
  readonly notFitted: readonly string[];
}

/**
 * Writes everything that an outcome wants, in one round trip where it can be: first what tells whether anybody was faster, then the record that puts
 * it back, then the changes, last what clears up. Rows that go take one more round trip before, and go when all else is written.
 * Throws ChangedMeanwhile where others were faster (nothing of ours is left then but what it names), TooMuchToPutBack before anything is written,
 * RowsMixed where all is written but others' rows may have gone with those taken out.
 */
export async function write(
  context: Excel.RequestContext,
  job: string,
  outcome: Outcome,
  book: Book,
  onRecord: OnRecord = () => undefined,
  onProgress?: OnProgress,
): Promise<WriteResult> {
  const planned = await plan(context, job, outcome, book);
  const { record, held, first, then, own } = planned;
  const watches = watch(context, book, outcome.edits);
  held?.queueLook();
  if (record) {
    onRecord(record);
    keepPutBack(context, record);
  }
  if (outcome.keep) keepSettings(context, outcome.keep);
  keepSheetsMeanwhile(context, own);
  writeEdits(context, outcome.edits, book);
  writeOverlays(context, outcome.edits, book);
  const written = [...(await writeDrafts(context, first, onProgress))];
  const isInParts = held !== undefined || then.length > 0;
  if (!isInParts) queueLast(context, planned);
  await context.sync();
  if (hasMoved(watches) || held?.isMixed() || written.some((each) => each.hasMoved())) {
    await takeBack(context, planned, watches, written);
  }
  if (isInParts) {
    held?.queueLook();
    held?.queueAway();
    written.push(...(await writeDrafts(context, then)));
    queueLast(context, planned);
    await context.sync();
    if (held?.isMixed()) throw new RowsMixed("Rows of others may have gone.");
  }
  const left = await notFitted(
    context,
    written.flatMap(({ fitted }) => fitted ?? []),
  );
  return { ...(record && !isOnlyAnew(record) ? { record } : {}), notFitted: left };
}
