import type { Book } from "../core/grid/book";
import { jobs } from "../core/jobs";
import type { Job, JobContext, Outcome } from "../core/jobs/job";
import { listed } from "../core/plan/listed";
import { readKept } from "../core/plan/kept";
import { readPutBack, type PutBackRecord } from "../core/sheets/putBack";
import { troubleOf, type Trouble } from "./excelErrors";
import { inExcel, TimedOut } from "./inExcel";
import type { OnProgress, Progress } from "./progress";
import { readBook } from "./readBook";
import { readFurther } from "./readFurther";
import { listRules, readOverlays, type ListedRules } from "./readOverlays";
import { sheetsToPutBack } from "./sheetsToPutBack";
import { saysEnough } from "./saysEnough";
import { whyNotWritable } from "./whyNotWritable";
import { ChangedMeanwhile, RowsMixed, TooMuchToPutBack } from "./ownErrors";
import { readAhead } from "./readAhead";
import { turn, turnTaking } from "./turn";
import type { WriteResult } from "./write";
import { writeRun } from "./writeRun";

/** What an officer or the command line says with a job, and how much of the workbook it is for. */
export interface RunOptions extends Partial<JobContext> {
  /** Every visible sheet, not only the active one and what it needs. */
  readonly everySheet?: boolean;
  /** The sheet that is named, and no other. */
  readonly onlySheet?: boolean;
  /** Aborted by Cancel: before the write nothing is changed, after it the run is whole. */
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

/** What a job came to, for whoever pressed the button. */
export interface JobResult {
  readonly job: string;
  readonly say: readonly string[];
  readonly refused?: string;
  /** Cancel came: before the write, and nothing was changed; or after it, and the run is whole. */
  readonly stopped?: "before" | "after";
  readonly results: Readonly<Record<string, unknown>>;
  /** What is kept in the workbook after the job, by the contract's names. */
  readonly kept: readonly string[];
  readonly trouble?: Trouble;
  readonly canPutBack: boolean;
}

function enoughFor(job: Job, options: RunOptions): (book: Book) => boolean | Promise<boolean> {
  if (options.onlySheet) return () => true;
  if (job.needs === "workbook" || job.needs === "put-back" || options.everySheet) return () => false;
  return saysEnough;
}

/** What is kept in the workbook after a run; `record`: what it wrote to put it back. */
function keptAfter(book: Book, outcome: Outcome, record: PutBackRecord | undefined): string[] {
  const found: Readonly<Record<string, unknown>> =
    typeof book.kept === "object" && book.kept !== null ? { ...book.kept } : {};
  const putBack = !outcome.forgetPutBack && (record !== undefined || readPutBack(found.putBack) !== undefined);
  const settings = outcome.keep !== undefined || (found.settings !== undefined && !outcome.forgetSettings);
  const own = outcome.drafts.length > 0 || Object.keys(readKept(book.kept).sheets).some((name) => !outcome.remove?.sheets.includes(name)); // prettier-ignore
  const sheets = own && !outcome.forgetSettings;
  return [...(putBack ? ["put-back"] : []), ...(settings ? ["settings"] : []), ...(sheets ? ["sheets"] : [])];
}

function isChange(outcome: Outcome): boolean {
  const { edits, drafts, keep, forgetPutBack, remove } = outcome;
  const changes = edits.length + drafts.length + (remove?.rows.length ?? 0);
  return changes > 0 || keep !== undefined || forgetPutBack === true;
}

/** What a run comes to that was cancelled before it wrote anything. */
function stopped(job: Job, book: Book): JobResult {
  const canPutBack = readPutBack(readKept(book.kept).putBack) !== undefined;
  return { job: job.id, say: [], stopped: "before", results: {}, kept: [], canPutBack };
}

/** What is about to be written, as far as it can be counted: ratings where only they change, else sheets, else cells. */
function writing({ edits, drafts }: Outcome): Progress {
  if (drafts.length > 0) return { doing: "writing-sheets", done: 0, of: drafts.length };
  const cells = new Set(edits.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
  return { doing: edits.some(({ type }) => type === "fill") ? "colouring" : "writing-changes", done: 0, of: cells };
}

/** How far a run has come, for whoever has to clear up after it. */
interface Going {
  /** The workbook as it was read; absent where reading failed. */
  book?: Book;
  /** What puts the run back; present from the moment the write is asked for. */
  record?: PutBackRecord;
}

/** What is said where Excel does not fit papers to the width of a page. */
function sayNotFitted(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const are = names.length === 1 ? "is" : "are";
  return [
    `Excel did not say that ${listed(names)} ${are} set to fit one page wide: before printing, choose Page Layout, Width, 1 page.`,
  ];
}

async function runIn(context: Excel.RequestContext, job: Job, options: RunOptions, going: Going): Promise<JobResult> {
  const { everySheet: _, onlySheet: __, signal, onProgress, ...said } = options;
  onProgress?.({ doing: "reading-sheets", done: 0, of: 0 });
  let listed: ListedRules | undefined;
  // The rules of the sheet in use are listed while it is read; a wished sheet may not be there.
  const isListing = job.overlays !== undefined && job.needs !== "put-back" && said.sheet === undefined;
  const read = await readBook(context, {
    ...(isListing ? { alongside: (first: Excel.Worksheet) => (listed = listRules(first)) } : {}),
    ...(said.sheet === undefined ? {} : { sheet: said.sheet }),
    enough: async (first) => {
      await readAhead(first);
      const isEnough = await enoughFor(job, options)(first);
      const sheets = first.sheets.filter(({ visibility }) => visibility === "visible").length;
      if (!isEnough && job.needs !== "put-back") onProgress?.({ doing: "reading-sheets", done: 1, of: sheets });
      return isEnough;
    },
    ...(onProgress ? { onProgress } : {}),
    ...(job.needs === "put-back" ? { others: sheetsToPutBack } : {}),
  });
  going.book = read;
  onProgress?.({ doing: "working-out", done: 0, of: 0 });
  const settings = said.settings ?? readKept(read.kept).settings;
  const asked: JobContext = { ...said, settings, pause: turnTaking() };
  await readAhead(read);
  const whole = job.needs === "put-back" ? await readFurther(context, read) : read;
  const book = await readOverlays(context, whole, (await job.overlays?.(read, asked)) ?? [], listed);
  await turn();
  const wanted = await job.run(book, asked);
  await turn();
  const hindrance = wanted.refused === undefined && isChange(wanted) ? whyNotWritable(book, wanted) : undefined;
  const outcome: Outcome =
    hindrance === undefined ? wanted : { ...wanted, edits: [], drafts: [], say: [hindrance], refused: hindrance };
  let written: WriteResult = { notFitted: [] };
  const isChanging = outcome.refused === undefined && isChange(outcome);
  if (isChanging && signal?.aborted) return stopped(job, book);
  if (isChanging) {
    onProgress?.(writing(outcome));
    written = await writeRun(context, job.id, outcome, book, (record) => (going.record = record), onProgress);
  }
  const kept = keptAfter(book, outcome, written.record);
  return {
    job: job.id,
    say: [...outcome.say, ...sayNotFitted(written.notFitted)],
    ...(signal?.aborted && isChanging ? { stopped: "after" as const } : {}),
    ...(outcome.refused === undefined ? {} : { refused: outcome.refused }),
    results: outcome.results,
    kept,
    canPutBack: kept.includes("put-back"),
  };
}

/** How often a job reads again because others were faster, before it gives up. */
const mostReadings = 3;
const readAgain = "Someone else changed the sheet while this ran, so it was read again first.";

async function runUntilStill(job: Job, options: RunOptions, going: Going): Promise<JobResult> {
  for (let reading = 1; ; reading++) {
    try {
      const result = await inExcel((context) => runIn(context, job, options, going));
      return reading === 1 ? result : { ...result, say: [...result.say, readAgain] };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || error.left.length > 0 || reading === mostReadings) throw error;
      delete going.record;
    }
  }
}

/** What is said of a workbook where what was begun was taken back, but for what is left. */
function sayLeft(left: readonly string[]): string {
  if (left.length === 0) return "The workbook is as it was before.";
  return `What had been begun was taken back, but rows were moving meanwhile: look at ${listed(left)}, where something of it may be left.`;
}

/** What is to be said, and whether a record may stand, after a run that failed. */
async function clearUp(job: Job, error: unknown, going: Going): Promise<{ after: string; canPutBack: boolean }> {
  const before = going.book === undefined || readPutBack(readKept(going.book.kept).putBack) !== undefined;
  if (error instanceof RowsMixed) return { after: "", canPutBack: going.record !== undefined };
  if (error instanceof ChangedMeanwhile && error.left.length > 0) {
    return { after: sayLeft(error.left), canPutBack: before };
  }
  if (job.needs === "put-back") return { after: "What is not yet put back can be put back then.", canPutBack: before };
  const { book, record } = going;
  if (!book || !record) return { after: "Nothing was changed.", canPutBack: before };
  if (error instanceof TimedOut) {
    return { after: "Should a part have been done by then, Put it back undoes it.", canPutBack: true };
  }
  const left = error instanceof ChangedMeanwhile ? error.left : await (await import("./recover")).recover(record, book);
  if (left !== undefined) return { after: sayLeft(left), canPutBack: before };
  return { after: "A part may have been done: Put it back undoes it.", canPutBack: true };
}

/** Runs one job on the open workbook: reads, decides, writes. Excel's failures come back as trouble in words, and what was half done is taken back. */
export async function runJob(id: string, options: RunOptions = {}): Promise<JobResult> {
  const job = jobs.find((each) => each.id === id);
  if (!job) throw new RangeError(`There is no job "${id}".`);
  return run(job, options);
}

/** Runs what works as the jobs do, though it is no button of its own: see runJob. */
export async function run(job: Job, options: RunOptions = {}): Promise<JobResult> {
  const { id } = job;
  const going: Going = {};
  try {
    return await runUntilStill(job, options, going);
  } catch (error) {
    const trouble = troubleOf(error, job.label);
    if (error instanceof TooMuchToPutBack) {
      const canPutBack = readPutBack(readKept(going.book?.kept).putBack) !== undefined;
      return { job: id, say: [trouble.sentence], refused: trouble.sentence, results: {}, kept: [], canPutBack };
    }
    const { after, canPutBack } = await clearUp(job, error, going);
    const sentence = `${trouble.sentence} ${after}`.trim();
    return { job: id, say: [], results: {}, kept: [], trouble: { ...trouble, sentence }, canPutBack };
  }
}

/** Reverses the last run. */
export function putItBack(): Promise<JobResult> {
  return runJob("put-back");
}
