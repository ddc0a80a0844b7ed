import type { Finding } from "../core/check/finding";
import type { JobContext } from "../core/jobs/job";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import type { Proposal } from "../core/rate/proposal";

/** What went wrong, for a person: one plain sentence, and a detail to copy with versions and no plan text. */
export interface Trouble {
  readonly sentence: string;
  readonly detail: string;
}

/** How far a long piece of work has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

/** What a job did, in sentences. Its trouble is a value too: nothing of the user's throws. */
export interface JobResult {
  readonly job: string;
  readonly say: readonly string[];
  /** Why the job was not done. */
  readonly refused?: string;
  readonly results: Readonly<Record<string, unknown>>;
  /** What the workbook now keeps because of this run ("put-back"). */
  readonly kept: readonly string[];
  readonly trouble?: Trouble;
  readonly canPutBack: boolean;
}

/** The workbook as the pane shows it. Made by reading alone. */
export interface PaneState {
  /** The active sheet. */
  readonly sheet: string;
  /** The plans found; those of the active sheet first. Empty where it holds none. */
  readonly plans: readonly Plan[];
  readonly sheetsWithPlan: readonly string[];
  readonly say: readonly string[];
  readonly canPutBack: boolean;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** Proposals answered with Keep, where they are told apart from the open ones already. */
  readonly standing?: readonly Proposal[];
  readonly trouble?: Trouble;
  /** Column headings by letter on the active sheet; absent where they were not read, and letters alone are shown. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** What a reading or a run is told beside the workbook. */
export type AskedFor = Partial<JobContext> & {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

/** Everything the pane asks of Excel. The real one is src/excel; tests and demonstrations bring their own. */
export interface ExcelDoor {
  /** Reads, changes nothing and keeps nothing. */
  readPlans(asked?: AskedFor): Promise<PaneState>;
  runJob(jobId: string, asked?: AskedFor): Promise<JobResult>;
  putItBack(): Promise<JobResult>;
  keepSettings(change: (settings: Settings) => Settings): Promise<void>;
  goToCell(sheet: string, cell: string): Promise<void>;
  /** Selects the columns, by letter, so that the officer sees which are meant. */
  highlightColumns(sheet: string, columns: readonly string[]): Promise<void>;
  /** Tells of changes by people, not of our own; returns the way to stop. */
  onWorkbookChange(listener: () => void): () => void;
  /** Tells which row the officer selected; returns the way to stop. */
  onSelection(listener: (sheet: string, row: number) => void): () => void;
}

/** What the pane needs to know of a job to offer it. */
export interface JobLabel {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}
