import type { Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import type { CellValue } from "../grid/grid";
import type { Day } from "../grid/day";
import type { Settings } from "../plan/settings";
import type { SnapshotState } from "../plan/snapshotState";
import type { Edit } from "../sheets/edit";
import type { SheetDraft } from "../sheets/sheetDraft";

/** What an officer, or the command line, says with the button. Everything absent is left to the workbook. */
export interface JobContext {
  /** The one sheet to work on. */
  readonly sheet?: string;
  /** The meeting date everything is judged at. Never the clock. */
  readonly asAt?: Day;
  /** The name of a snapshot or report. */
  readonly label?: string;
  /** How a snapshot stands: before the meeting, or after it, when ratings have been challenged in the room. */
  readonly state?: SnapshotState;
  /** True where the officer has said that a snapshot or report of the same name may be replaced. */
  readonly replace?: boolean;
  /** The proposals to write: cells or references, or all. */
  readonly accept?: "all" | readonly string[];
  /** What the rows of the reporting schedule are; absent: as the workbook has them. */
  readonly by?: "priority" | "action" | "lead" | "sub-group";
  /** Working days before a meeting that papers are due, where the Meetings sheet does not say. */
  readonly papersDays?: number;
  /** Whose headings the grid of themes has; absent: the workbook's own grid's, else cross-cutting themes. */
  readonly themes?: "cross-cutting" | "quality-assurance";
  /** With the summary: true to list the open high risks of a risk register beside the plan. */
  readonly risks?: boolean;
  /** What to compare with: a sheet of this workbook, or another workbook's grids. */
  readonly previous?: { readonly sheet: string } | { readonly book: Book; readonly name: string };
  /** Colour as I type: to turn it on (what is meant where absent), off, or only to look whether it is on. */
  readonly turn?: "on" | "off" | "look";
  /** With colour as I type: true to show the word beside the letter. */
  readonly words?: boolean;
  /** The named key to insert, by its id; absent: the one in the settings. */
  readonly preset?: string;
  /** What the officer has decided: kept in the workbook, or passed by hand. */
  readonly settings: Settings;
  /** Waited for between the steps of long work, so that others have their turn; absent: the work goes straight through. What comes of it is the same. */
  readonly pause?: () => Promise<void>;
}

/** Rows that a run added to a sheet of the add-in's own, first and last. */
export interface AddedRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** What each of the rows has in its first columns. */
  readonly holds?: CellValue[];
}

/** What a job wants done and said. Nothing is changed until the one writer writes it. */
export interface Outcome {
  readonly edits: readonly Edit[];
  readonly drafts: readonly SheetDraft[];
  /** What the pane shows, in sentences. */
  readonly say: readonly string[];
  /** Why the job cannot be done; then there are no edits and no drafts. */
  readonly refused?: string;
  /** The settings as they should be kept from now on; absent where nothing is to be kept. */
  readonly keep?: Settings;
  /** Sheets and rows of the add-in's own that a put-back takes away again. */
  readonly remove?: { readonly sheets: readonly string[]; readonly rows: readonly AddedRows[] };
  /** Sheets of the add-in's own that get their name at last: a run was interrupted when all of them were written. */
  readonly rename?: readonly { readonly from: string; readonly to: string }[];
  /** True where the put-back record has done its work and is to be cleared. */
  readonly forgetPutBack?: boolean;
  /** True where everything that the officer decided is to be cleared. */
  readonly forgetSettings?: boolean;
  /** The job's results, as in the contract's JSON: plans, findings, coloured, proposals, comparison … */
  readonly results: Readonly<Record<string, unknown>>;
}

/** One button. */
export interface Job {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** "plan": the active sheet, and others only where it does not say enough. "workbook": every visible sheet. "put-back": the sheets that the last run changed. */
  readonly needs: "plan" | "workbook" | "put-back";
  /** The cells whose rules and drop-downs the job wants read as well, told the book; absent: none. */
  overlays?(book: Book, context: JobContext): readonly OverlayWish[] | Promise<readonly OverlayWish[]>;
  /** A promise where the job's code is loaded only when it is used. */
  run(book: Book, context: JobContext): Outcome | Promise<Outcome>;
}
