import type { Finding } from "../core/plan/finding";
import { rawTextAt } from "../core/grid/grid";
import { columnNumber } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { inTurns } from "../core/grid/steps";
import type { JobContext } from "../core/jobs/job";
import { sayPlan } from "../core/jobs/sayPlan";
import { readKept } from "../core/plan/kept";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import type { Proposal } from "../core/rate/proposal";
import { holdsPlan } from "../core/sheets/holdsPlan";
import { recognising } from "../core/recognise/recognise";
import type { MeetingDate } from "../core/rate/meetingDate";
import { meetingDateIn } from "../core/rate/meetingDateIn";
import { readPutBack } from "../core/sheets/putBack";
import { keptSnapshots, type KeptSnapshot } from "../core/snapshot/readHistory";
import { troubleOf, type Trouble } from "./excelErrors";
import { inExcel } from "./inExcel";
import type { Judged } from "./judgeBook";
import { meetingsIn } from "./meetingsIn";
import { readAhead } from "./readAhead";
import { readBook } from "./readBook";
import { plansSayEnough } from "./saysEnough";
import { turnTaking } from "./turn";

/** The workbook as the pane shows it. Made by reading alone: nothing is changed and nothing is kept. */
export interface PaneState {
  /** The active sheet. */
  readonly sheet: string;
  /** The plans of the active sheet; where it holds none, those of the other sheets. */
  readonly plans: readonly Plan[];
  readonly sheetsWithPlan: readonly string[];
  readonly say: readonly string[];
  readonly canPutBack: boolean;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** Proposals that were answered with Keep. */
  readonly standing: readonly Proposal[];
  /** The meetings kept in the history, oldest first. */
  readonly snapshots: readonly KeptSnapshot[];
  /** Sheets that the add-in wrote. */
  readonly ownSheets?: readonly string[];
  /** The meeting date that the active sheet's plan offers, or why it has to be asked for; absent where it holds no plan. */
  readonly meetingDate?: MeetingDate;
  /** Why the workbook can be read but not changed; absent where nothing hinders. */
  readonly shut?: "read-only" | "sheet-protected" | "structure-protected";
  readonly trouble?: Trouble;
  /** Column headings by letter on the plan's sheet. */
  readonly headings?: Readonly<Record<string, string>>;
}

function headingsOf(book: Book, plan: Plan | undefined): Record<string, string> {
  const grid = plan && gridOf(book, plan.sheet);
  const row = plan?.headerRows[0];
  if (!grid || row === undefined) return {};
  return Object.fromEntries(
    Object.values(plan.columns).flatMap((letter) => {
      const text = letter === undefined ? "" : rawTextAt(grid, row, columnNumber(letter)).replace(/\s+/g, " ").trim();
      return letter === undefined || text === "" ? [] : [[letter, text]];
    }),
  );
}

/** How a reading is asked for: `onUnderstood` is told the state without findings and proposals as soon as there is one. */
export type ReadAsked = Partial<JobContext> & { readonly onUnderstood?: (state: PaneState) => void };

const notJudged: Judged = { findings: [], proposals: [], standing: [] };

function whyShut(book: Book): PaneState["shut"] {
  const document = Office.context.document as Office.Document | undefined;
  if (book.readOnly || document?.mode === Office.DocumentMode.ReadOnly) return "read-only";
  if (book.sheets.some((sheet) => sheet.name === book.activeSheet && sheet.isProtected)) return "sheet-protected";
  return book.structureProtected ? "structure-protected" : undefined;
}

/** The plans of a book as the pane shows them, with the settings they were read by. */
async function recogniseShown(book: Book, asked: ReadAsked) {
  const kept = readKept(book.kept);
  const settings = asked.settings ?? kept.settings;
  // Of what the add-in wrote only next year's plan and the sample are plans: a summary's table of exceptions is none.
  const mayHold = ({ sheet }: { readonly sheet: string }) => holdsPlan(kept.sheets[sheet]);
  const sheets = book.grids.filter(mayHold).map(({ sheet }) => sheet);
  const work = recognising(book, { settings, sheets, ...(await meetingsIn(book)) });
  return { book, kept, settings, ...(await inTurns(work, turnTaking())) };
}

type Shown = Awaited<ReturnType<typeof recogniseShown>>;

function understood({ book, kept, settings, plans, say }: Shown): PaneState {
  const shown = plans.filter((plan) => plan.sheet === book.activeSheet);
  const shut = whyShut(book);
  return {
    sheet: book.activeSheet,
    plans: shown,
    sheetsWithPlan: [...new Set(plans.map((plan) => plan.sheet))],
    say: [...(kept.trouble === undefined ? [] : [kept.trouble]), ...(shown.length === 0 ? say : shown.map(sayPlan))],
    canPutBack: readPutBack(kept.putBack) !== undefined,
    settings,
    ...notJudged,
    snapshots: keptSnapshots(book.history),
    ownSheets: Object.keys(kept.sheets),
    ...(shut === undefined ? {} : { shut }),
    headings: headingsOf(book, shown[0]),
    ...(shown[0] === undefined ? {} : { meetingDate: meetingDateIn(book, shown[0]) }),
  };
}

/** Two frames of a screen, in milliseconds. */
const timeToPaint = 34;

async function stateOf(read: Shown, asked: ReadAsked): Promise<PaneState> {
  const { book } = read;
  const state = understood(read);
  if (asked.onUnderstood) {
    asked.onUnderstood(state);
    // What was understood is painted before the judging takes its turn.
    await new Promise((resolve) => setTimeout(resolve, timeToPaint));
  }
  const { judgeBook } = await import("./judgeBook");
  return { ...state, ...(await judgeBook(book, state.plans, state.settings, asked)) };
}

const nothingRead: Omit<PaneState, "settings"> = {
  sheet: "",
  plans: [],
  sheetsWithPlan: [],
  say: [],
  canPutBack: false,
  findings: [],
  proposals: [],
  standing: [],
  snapshots: [],
};

/** Reads what the pane shows. Excel's failures come back as trouble in words. */
export async function readPlans(asked: ReadAsked = {}): Promise<PaneState> {
  try {
    return await inExcel(async (context) => {
      // Where the first sheet says enough, what was recognised to tell so is what is shown.
      let first: Shown | undefined;
      const enough = async (book: Book) => {
        await readAhead(book);
        first = await recogniseShown(book, asked);
        return plansSayEnough(first.plans, first.settings.thresholds);
      };
      const book = await readBook(context, { enough });
      await readAhead(book);
      return stateOf(first?.book === book ? first : await recogniseShown(book, asked), asked);
    });
  } catch (error) {
    return { ...nothingRead, settings: readKept(null).settings, trouble: troubleOf(error, "reading the plan") };
  }
}
