import type { Finding } from "../core/plan/finding";
import type { JobContext } from "../core/jobs/job";
import type { Plan } from "../core/plan/plan";
import type { Settings } from "../core/plan/settings";
import type { keptNames } from "../core/plan/kept";
import type { KeyEntry } from "../core/key/key";
import type { Day } from "../core/grid/day";
import type { SnapshotState } from "../core/plan/snapshotState";
import type { MeetingDate } from "../core/rate/meetingDate";
import type { Proposal } from "../core/rate/proposal";
import type { Progress } from "../excel/progress";

/** What went wrong, for a person: one plain sentence, and a detail to copy with versions and no plan text. */
export interface Trouble {
  readonly sentence: string;
  readonly detail: string;
  /** True where nobody foresaw it: a fault of ours, after which the pane is best started again. */
  readonly isUnforeseen?: boolean;
}

export type { Doing, Progress } from "../excel/progress";

/** What a job did, in sentences. Its trouble is a value too: nothing of the user's throws. */
export interface JobResult {
  readonly job: string;
  readonly say: readonly string[];
  /** Why the job was not done. */
  readonly refused?: string;
  /** Cancel came: before anything was written, or when everything was. */
  readonly stopped?: "before" | "after";
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
  /** What could not be judged, and why, in sentences. */
  readonly undecided?: readonly string[];
  /** The meetings kept in the history, oldest first. */
  readonly snapshots?: readonly KeptMeeting[];
  /** Sheets that the add-in wrote. */
  readonly ownSheets?: readonly string[];
  /** The meeting date that the active sheet's plan offers, or why it has to be asked for; absent where it holds no plan. */
  readonly meetingDate?: MeetingDate;
  /** Why the workbook can be read but not changed at present; absent where nothing hinders. */
  readonly shut?: "read-only" | "sheet-protected" | "structure-protected";
  readonly trouble?: Trouble;
  /** Column headings by letter on the active sheet; absent where they were not read, and letters alone are shown. */
  readonly headings?: Readonly<Record<string, string>>;
}

/** A meeting kept in the history, by what its rows say of it. */
export interface KeptMeeting {
  readonly asAt: Day;
  readonly name: string;
  readonly state: SnapshotState;
  /** The sheet whose plan was kept. */
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** How an action stood at one meeting. */
export interface TrailStep {
  /** The meeting's name; "" for the plan as it stands now. */
  readonly label: string;
  readonly asAt: Day | null;
  /** False where the plan did not hold the action then. */
  readonly held: boolean;
  readonly entry: KeyEntry | null;
  readonly timescale: string | null;
}

/** What a reading or a run is told beside the workbook. */
export type AskedFor = Partial<JobContext> & {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told the state without findings and proposals as soon as there is one; these follow with the whole. */
  readonly onUnderstood?: (state: PaneState) => void;
};

/** Everything the pane asks of Excel. The real one is src/excel; tests and demonstrations bring their own. */
export interface ExcelDoor {
  /** Reads, changes nothing and keeps nothing. */
  readPlans(asked?: AskedFor): Promise<PaneState>;
  runJob(jobId: string, asked?: AskedFor): Promise<JobResult>;
  putItBack(): Promise<JobResult>;
  keepSettings(change: (settings: Settings) => Settings): Promise<void>;
  /** Clears one kind of thing kept with the workbook. */
  forgetKept(what: keyof typeof keptNames): Promise<void>;
  /** Gives a kept meeting another name, date or state. */
  correctSnapshot(which: KeptMeeting, as: Pick<KeptMeeting, "asAt" | "name" | "state">): Promise<void>;
  /** Takes a kept meeting out of the history for good. */
  deleteSnapshot(which: KeptMeeting): Promise<void>;
  /** One action over all kept meetings, the oldest first and as it stands now last; empty where none was kept. */
  readTrail(sheet: string, row: number): Promise<readonly TrailStep[]>;
  goToCell(sheet: string, cell: string): Promise<void>;
  /** Selects the columns, by letter, so that the officer sees which are meant. */
  highlightColumns(sheet: string, columns: readonly string[]): Promise<void>;
  /** An error of what was asked here, in words; throws it again where it is a fault of ours. Absent: every error is one. */
  troubleOf?(error: unknown, doing: string): Trouble | Promise<Trouble>;
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
