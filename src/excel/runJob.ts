import type { Book } from "../core/grid/book";
import { jobs } from "../core/jobs";
import type { Job, JobContext, Outcome } from "../core/jobs/job";
import { readKept } from "../core/plan/kept";
import { readPutBack, recordOf } from "../core/sheets/putBack";
import { troubleOf, type Trouble } from "./excelErrors";
import { forget, keepPutBack, keepSettings, keepSheets } from "./keep";
import { inExcel } from "./inExcel";
import { placeDrafts } from "./planDrafts";
import { readBook } from "./readBook";
import { readOverlays } from "./readOverlays";
import { saysEnough } from "./saysEnough";
import { whyNotWritable } from "./whyNotWritable";
import { removeAdded, writeDrafts } from "./writeDrafts";
import { writeEdits } from "./writeEdits";
import { writeOverlays } from "./writeOverlays";

/** What an officer or the command line says with a job, and how much of the workbook it is for. */
export interface RunOptions extends Partial<JobContext> {
  /** Every visible sheet, not only the active one and what it needs. */
  readonly everySheet?: boolean;
  /** Aborted by Cancel: before the write nothing is changed, after it the run is whole. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number; readonly what: string }) => void;
}

/** What a job came to, for whoever pressed the button. */
export interface JobResult {
  readonly job: string;
  readonly say: readonly string[];
  readonly refused?: string;
  readonly results: Readonly<Record<string, unknown>>;
  /** What is kept in the workbook after the job, by the contract's names. */
  readonly kept: readonly string[];
  readonly trouble?: Trouble;
  readonly canPutBack: boolean;
}

function enoughFor(job: Job, options: RunOptions): (book: Book) => boolean {
  if (job.needs === "workbook" || job.needs === "put-back" || options.everySheet) return () => false;
  return saysEnough;
}

/** Writes everything that the outcome wants, and before it what undoes it. Nothing is written where nothing changes. */
async function write(context: Excel.RequestContext, job: Job, outcome: Outcome, book: Book): Promise<void> {
  const drafts = placeDrafts(book, outcome.drafts, outcome.remove?.rows);
  const sheets = drafts.flatMap((placed) => (placed.how === "add" ? [placed.name] : []));
  const rows = drafts.flatMap((placed) => placed.added ?? []);
  if (outcome.forgetPutBack) forget(context, "putBack");
  else if (outcome.edits.length + sheets.length + rows.length > 0) {
    keepPutBack(context, recordOf(job.id, outcome.edits, { sheets, rows }));
  }
  if (outcome.keep) keepSettings(context, outcome.keep);
  keepSheets(context, readKept(book.kept).sheets, drafts, outcome.remove?.sheets ?? []);
  writeEdits(context, outcome.edits);
  writeOverlays(context, outcome.edits, book);
  removeAdded(context, outcome.remove);
  await writeDrafts(context, drafts);
  await context.sync();
}

function keptAfter(book: Book, outcome: Outcome): string[] {
  const found: Readonly<Record<string, unknown>> =
    typeof book.kept === "object" && book.kept !== null ? { ...book.kept } : {};
  const wrote = outcome.refused === undefined && outcome.edits.length + outcome.drafts.length > 0;
  const putBack = !outcome.forgetPutBack && (wrote || readPutBack(found.putBack) !== undefined);
  const settings = outcome.keep !== undefined || found.settings !== undefined;
  const sheets = outcome.drafts.length > 0 || found.sheets !== undefined;
  return [...(putBack ? ["put-back"] : []), ...(settings ? ["settings"] : []), ...(sheets ? ["sheets"] : [])];
}

function isChange(outcome: Outcome): boolean {
  const { edits, drafts, keep, forgetPutBack } = outcome;
  return edits.length > 0 || drafts.length > 0 || keep !== undefined || forgetPutBack === true;
}

const tooLate = "Cancel came when everything was written already. Put it back takes it away again.";

/** What a run comes to that was cancelled before it wrote anything. */
function stopped(job: Job, book: Book): JobResult {
  const kept = readKept(book.kept);
  const reason = "Stopped. Nothing was changed.";
  const canPutBack = readPutBack(kept.putBack) !== undefined;
  return { job: job.id, say: [reason], refused: reason, results: {}, kept: [], canPutBack };
}

async function runIn(context: Excel.RequestContext, job: Job, options: RunOptions): Promise<JobResult> {
  const { everySheet: _, signal, onProgress, ...said } = options;
  onProgress?.({ done: 0, of: 3, what: "Reading the workbook" });
  const read = await readBook(context, {
    ...(said.sheet === undefined ? {} : { sheet: said.sheet }),
    enough: enoughFor(job, options),
  });
  onProgress?.({ done: 1, of: 3, what: "Working it out" });
  const asked: JobContext = { ...said, settings: said.settings ?? readKept(read.kept).settings };
  const book = await readOverlays(context, read, (await job.overlays?.(read, asked)) ?? []);
  const wanted = await job.run(book, asked);
  const hindrance = wanted.refused === undefined && isChange(wanted) ? whyNotWritable(book, wanted) : undefined;
  const outcome: Outcome =
    hindrance === undefined ? wanted : { ...wanted, edits: [], drafts: [], say: [hindrance], refused: hindrance };
  const isChanging = outcome.refused === undefined && isChange(outcome);
  if (isChanging && signal?.aborted) return stopped(job, book);
  if (isChanging) {
    onProgress?.({ done: 2, of: 3, what: "Writing" });
    await write(context, job, outcome, book);
  }
  const kept = keptAfter(book, outcome);
  return {
    job: job.id,
    say: signal?.aborted && isChanging ? [...outcome.say, tooLate] : outcome.say,
    ...(outcome.refused === undefined ? {} : { refused: outcome.refused }),
    results: outcome.results,
    kept,
    canPutBack: kept.includes("put-back"),
  };
}

/** Runs one job on the open workbook: reads, decides, writes. Excel's failures come back as trouble in words. */
export async function runJob(id: string, options: RunOptions = {}): Promise<JobResult> {
  const job = jobs.find((each) => each.id === id);
  if (!job) throw new RangeError(`There is no job "${id}".`);
  try {
    return await inExcel((context) => runIn(context, job, options));
  } catch (error) {
    return { job: id, say: [], results: {}, kept: [], trouble: troubleOf(error, job.label), canPutBack: true };
  }
}

/** Reverses the last run. */
export function putItBack(): Promise<JobResult> {
  return runJob("put-back");
}
