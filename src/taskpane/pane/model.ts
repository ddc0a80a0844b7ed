import type { Day } from "../../core/grid/day";
import type { JobContext } from "../../core/jobs/job";
import type { Place } from "../placesOfWork";
import type { JobResult, PaneState, Progress, Trouble } from "../ports";

/** A page that lies over the places until it is closed. */
export type Page = "help" | "settings";

/** Work under way: what is said while it lasts. */
export interface Running {
  readonly job: string;
  readonly progress: Progress | null;
  /** True once Cancel was pressed. */
  readonly isStopping: boolean;
}

/** What papers are compared with, where the officer chose it. */
export type Previous = NonNullable<JobContext["previous"]>;

/** Everything the pane shows, as one value. */
export interface PaneModel {
  /** null until the workbook was read for the first time. */
  readonly state: PaneState | null;
  /** False while findings and proposals are still to come. */
  readonly isJudged: boolean;
  /** True where Excel has not answered for a while: a cell may be being edited. It goes on by itself. */
  readonly isHeldUp: boolean;
  readonly place: Place;
  readonly page: Page | null;
  readonly running: Running | null;
  /** The result of the last job, until it is closed or the next one starts. */
  readonly said: JobResult | null;
  /** What each job last came to, by its id, for what a place goes on showing; gone once it is put back. */
  readonly results: Readonly<Record<string, JobResult>>;
  readonly trouble: Trouble | null;
  /** The meeting date given here; null leaves it to the plan's title. */
  readonly asAt: Day | null;
  /** What papers are compared with; null leaves it to the newest meeting kept. */
  readonly previous: Previous | null;
  readonly selected: { readonly sheet: string; readonly row: number } | null;
}

/** What is shown before anything was read. */
export const atFirst: PaneModel = {
  state: null,
  isJudged: false,
  isHeldUp: false,
  place: "plan",
  page: null,
  running: null,
  said: null,
  results: {},
  trouble: null,
  asAt: null,
  previous: null,
  selected: null,
};
