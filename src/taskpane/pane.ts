import type { Day } from "../core/grid/day";
import type { Settings } from "../core/plan/settings";
import { placeOf, shownPlaces, type Place } from "./placesOfWork";
import type { AskedFor, ExcelDoor, JobLabel, JobResult, KeptMeeting, PaneState, Progress, Trouble } from "./ports";
import { unforeseen } from "./trouble";
import { words } from "./words";

/** A page that lies over the places until it is closed. */
export type Page = "help" | "settings";

/** Work under way: what is said while it lasts. */
export interface Running {
  readonly job: string;
  readonly progress: Progress | null;
  /** True once Cancel was pressed. */
  readonly isStopping: boolean;
}

/** Everything the pane shows, as one value. */
export interface PaneModel {
  /** null until the workbook was read for the first time. */
  readonly state: PaneState | null;
  /** False while findings and proposals are still to come. */
  readonly isJudged: boolean;
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
  readonly selected: { readonly sheet: string; readonly row: number } | null;
}

/** The pane's state and everything that can be done to it. The components and the ribbon share one. */
export interface Pane {
  readonly jobs: readonly JobLabel[];
  readonly door: ExcelDoor;
  model(): PaneModel;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, and again whenever somebody changes it. Returns the way to stop. */
  open(): () => void;
  read(): Promise<void>;
  run(jobId: string, asked?: AskedFor): Promise<JobResult | null>;
  /** Runs the last job again, with the officer's word that what is there may be replaced. */
  replace(): Promise<void>;
  putBack(): Promise<void>;
  cancel(): void;
  retry(): void;
  keep(change: (settings: Settings) => Settings): Promise<void>;
  /** Clears one kind of thing that is kept with the workbook. */
  forget(what: Parameters<ExcelDoor["forgetKept"]>[0]): Promise<void>;
  correctSnapshot(which: KeptMeeting, as: Pick<KeptMeeting, "asAt" | "name" | "state">): Promise<void>;
  deleteSnapshot(which: KeptMeeting): Promise<void>;
  goTo(sheet: string, cell: string): Promise<void>;
  highlight(sheet: string, columns: readonly string[]): Promise<void>;
  show(place: Place): void;
  showPage(page: Page | null): void;
  setAsAt(day: Day | null): void;
  closeSaid(): void;
  closeTrouble(): void;
}

const atFirst: PaneModel = {
  state: null,
  isJudged: false,
  place: "plan",
  page: null,
  running: null,
  said: null,
  results: {},
  trouble: null,
  asAt: null,
  selected: null,
};

/** A pane over a door to Excel. Nothing is read until it is opened. */
export function createPane(door: ExcelDoor, jobs: readonly JobLabel[]): Pane {
  let model = atFirst;
  let stopping: AbortController | null = null;
  let again: (() => void) | null = null;
  let lastRun: { readonly jobId: string; readonly more: AskedFor } | null = null;
  let readings = 0;
  let troubleInReading: Trouble | null = null;
  const listeners = new Set<() => void>();

  function change(part: Partial<PaneModel>): void {
    model = { ...model, ...part };
    for (const listener of listeners) listener();
  }

  /** Runs one piece of work; what it throws becomes trouble, and Try again does the same again. */
  async function attempt<T>(work: () => Promise<T>, retry: () => void): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      again = retry;
      change({ trouble: unforeseen(error) });
      return null;
    }
  }

  /** The date given here goes with everything; on a sheet that the add-in made, that sheet is meant and no other. */
  function asked(more: AskedFor = {}): AskedFor {
    const { asAt, state } = model;
    const own = state?.plans.find(({ sheet }) => sheet === state.sheet && state.ownSheets?.includes(sheet));
    return { ...(asAt === null ? {} : { asAt }), ...(own ? { sheet: own.sheet } : {}), ...more };
  }

  async function read(): Promise<void> {
    const reading = ++readings;
    const onUnderstood = (state: PaneState) => {
      if (reading === readings && model.state === null) change({ state, isJudged: false });
    };
    const state = await attempt(
      () => {
        const date = model.asAt === null ? {} : { asAt: model.asAt };
        return door.readPlans(model.state === null ? { ...date, onUnderstood } : date);
      },
      () => void read(),
    );
    if (state === null || reading !== readings) return;
    // Trouble in reading goes with the next good reading; a job's own stays, and so does what was read before.
    const ofJob = model.trouble === troubleInReading ? null : model.trouble;
    troubleInReading = ofJob ? null : (state.trouble ?? null);
    if (troubleInReading) again = () => void read();
    change({
      state: state.trouble && model.state ? model.state : state,
      isJudged: true,
      trouble: ofJob ?? troubleInReading,
    });
  }

  async function work(
    job: string,
    start: (signal: AbortSignal, onProgress: (p: Progress) => void) => Promise<JobResult>,
    retry: () => void,
  ) {
    if (model.running) return null;
    stopping = new AbortController();
    const { signal } = stopping;
    const onProgress = (progress: Progress) => change({ running: { job, progress, isStopping: signal.aborted } });
    change({ running: { job, progress: null, isStopping: false }, said: null, trouble: null });
    const result = await attempt(() => start(signal, onProgress), retry);
    if (result?.trouble) {
      again = retry;
      change({ trouble: result.trouble });
    }
    const isDone = result !== null && result.refused === undefined && !result.trouble;
    const results = job === "put-back" ? {} : isDone ? { ...model.results, [job]: result } : model.results;
    change({ running: null, said: result, results });
    await read();
    return result;
  }

  /** A small change of what is kept, and the workbook as it is after it. */
  async function doAndRead(change: () => Promise<void>): Promise<void> {
    await attempt(change, () => void doAndRead(change));
    await read();
  }

  const pane: Pane = {
    jobs,
    door,
    model: () => model,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      void read();
      const stops = [
        door.onWorkbookChange(() => {
          if (!model.running) void read();
        }),
        door.onSelection((sheet, row) => change({ selected: { sheet, row } })),
      ];
      return () => stops.forEach((stop) => stop());
    },
    read,
    run: (jobId, more = {}) => {
      if (!model.running) lastRun = { jobId, more };
      return work(
        jobId,
        (signal, onProgress) => door.runJob(jobId, { ...asked(more), signal, onProgress }),
        () => void pane.run(jobId, more),
      );
    },
    replace: async () => {
      if (lastRun) await pane.run(lastRun.jobId, { ...lastRun.more, replace: true });
    },
    putBack: async () => {
      await work(
        "put-back",
        () => door.putItBack(),
        () => void pane.putBack(),
      );
    },
    cancel: () => {
      stopping?.abort();
      if (model.running) change({ running: { ...model.running, isStopping: true } });
    },
    retry: () => {
      const once = again ?? (() => void read());
      again = null;
      change({ trouble: null });
      once();
    },
    keep: (settings) => doAndRead(() => door.keepSettings(settings)),
    forget: (what) => doAndRead(() => door.forgetKept(what)),
    correctSnapshot: (which, as) => doAndRead(() => door.correctSnapshot(which, as)),
    deleteSnapshot: (which) => doAndRead(() => door.deleteSnapshot(which)),
    goTo: async (sheet, cell) => {
      await attempt(
        () => door.goToCell(sheet, cell),
        () => void pane.goTo(sheet, cell),
      );
      if (sheet !== model.state?.sheet) await read();
    },
    highlight: async (sheet, columns) => {
      await attempt(
        () => door.highlightColumns(sheet, columns),
        () => void pane.highlight(sheet, columns),
      );
    },
    show: (place) => {
      if (!shownPlaces(jobs).includes(place)) return;
      // What was done is said where it was done; at another place it would be in the way.
      const said = model.said && placeOf(model.said.job) === place ? model.said : null;
      change({ place, page: null, said });
    },
    showPage: (page) => change({ page }),
    setAsAt: (asAt) => {
      change({ asAt });
      void read();
    },
    closeSaid: () => change({ said: null }),
    closeTrouble: () => change({ trouble: null }),
  };
  return pane;
}

/** The label of a job, or of putting back. */
export function jobName(jobs: readonly JobLabel[], id: string): string {
  return jobs.find((job) => job.id === id)?.label ?? (id === "put-back" ? words.putItBack : id);
}
