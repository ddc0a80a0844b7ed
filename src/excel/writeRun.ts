import type { Book } from "../core/grid/book";
import type { Outcome } from "../core/jobs/job";
import type { PutBackRecord } from "../core/sheets/putBack";
import { sheetName } from "../core/sheets/sheetName";
import { inExcel } from "./inExcel";
import type { OnProgress } from "./progress";
import { write, type OnRecord, type WriteResult } from "./write";

/** True for a run that Excel can take back with one Ctrl+Z: it has to know of such groups, and deleting or renaming a sheet cannot be in one. */
function canBeOneStep(outcome: Outcome, book: Book): boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return false;
  const { drafts, remove, rename = [], forgetPutBack } = outcome;
  const there = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const isAnew = drafts.some(({ mode, name }) => mode !== "append" && there.has(sheetName(name).toLowerCase()));
  return !isAnew && !forgetPutBack && rename.length === 0 && (remove?.sheets ?? []).length === 0;
}

/** What Excel answers where it cannot merge: the second is what some of its builds say instead of the first. */
const mergeFailures: readonly string[] = ["UndoNotSupported", "GeneralException"];

/**
 * Writes a run as one step of Excel's own undo where Excel has ExcelApi 1.20, so that one Ctrl+Z takes all of it back; where Excel refuses that
 * half way, what it had done is taken back and the run written as ever. See write for the rest.
 */
export async function writeRun(
  context: Excel.RequestContext,
  job: string,
  outcome: Outcome,
  book: Book,
  onRecord: OnRecord,
  onProgress?: OnProgress,
): Promise<WriteResult> {
  if (!canBeOneStep(outcome, book)) return write(context, job, outcome, book, onRecord, onProgress);
  let begun: PutBackRecord | undefined;
  const note: OnRecord = (record) => onRecord((begun = record));
  try {
    return await inExcel((own) => write(own, job, outcome, book, note, onProgress), { mergeUndoGroup: true });
  } catch (error) {
    const isRefused = error instanceof OfficeExtension.Error && mergeFailures.includes(error.code);
    const left = isRefused && begun ? await (await import("./recover")).recover(begun, book) : undefined;
    if (left?.length !== 0) throw error;
    return write(context, job, outcome, book, onRecord, onProgress);
  }
}
