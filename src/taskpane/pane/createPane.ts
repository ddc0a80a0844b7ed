import type { Day } from "../../core/grid/day";
import type { Settings } from "../../core/plan/settings";
import { placeOf, shownPlaces, type Place } from "../placesOfWork";
import type { ExcelDoor, JobLabel, KeptMeeting } from "../ports";
import { createAttempts } from "./attempts";
import type { Page, PaneModel, Previous } from "./model";
import { createReading } from "./reading";
import { createRunning, type Running } from "./running";
import { createStore, type Store } from "./store";

/** The pane's state and everything that can be done to it. The components and the ribbon share one. */
export interface Pane extends Running {
  readonly jobs: readonly JobLabel[];
  readonly door: ExcelDoor;
  model(): PaneModel;
  subscribe: Store["subscribe"];
  /** Reads the workbook, and again whenever somebody changes it. Returns the way to stop. */
  open(): () => void;
  read(): Promise<void>;
  /** Does again what failed; reads where nothing did. */
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
  /** Chooses what papers are compared with; null leaves it to the newest meeting kept. */
  compareWith(previous: Previous | null): void;
  closeSaid(): void;
  closeTrouble(): void;
}

/** A pane over a door to Excel. Nothing is read until it is opened. */
export function createPane(door: ExcelDoor, jobs: readonly JobLabel[]): Pane {
  const store = createStore();
  const attempts = createAttempts(store, door);
  const read = createReading(store, door, attempts);
  const { model, change, subscribe } = store;

  /** A small thing done in Excel, done again by Try again. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    await attempts.attempt(work, () => void attempt(work));
  }

  /** A small change of what is kept, and the workbook as it is after it. */
  async function doAndRead(work: () => Promise<void>): Promise<void> {
    await attempts.attempt(work, () => void doAndRead(work));
    await read();
  }

  return {
    jobs,
    door,
    model,
    subscribe,
    open: () => {
      void read();
      const stops = [
        door.onWorkbookChange(() => {
          if (!model().running) void read();
        }),
        door.onSelection((sheet, row) => change({ selected: { sheet, row } })),
      ];
      return () => stops.forEach((stop) => stop());
    },
    read,
    ...createRunning(store, door, attempts, read),
    retry: () => {
      const once = attempts.takeRetry() ?? (() => void read());
      change({ trouble: null });
      once();
    },
    keep: (settings) => doAndRead(() => door.keepSettings(settings)),
    forget: (what) => doAndRead(() => door.forgetKept(what)),
    correctSnapshot: (which, as) => doAndRead(() => door.correctSnapshot(which, as)),
    deleteSnapshot: (which) => doAndRead(() => door.deleteSnapshot(which)),
    goTo: async (sheet, cell) => {
      await attempt(() => door.goToCell(sheet, cell));
      if (sheet !== model().state?.sheet) await read();
    },
    highlight: (sheet, columns) => attempt(() => door.highlightColumns(sheet, columns)),
    show: (place) => {
      if (!shownPlaces(jobs).includes(place)) return;
      // What was done is said where it was done; at another place it would be in the way.
      const { said } = model();
      change({ place, page: null, said: said && placeOf(said.job) === place ? said : null });
    },
    showPage: (page) => change({ page }),
    setAsAt: (asAt) => {
      change({ asAt });
      void read();
    },
    compareWith: (previous) => change({ previous }),
    closeSaid: () => change({ said: null }),
    closeTrouble: () => change({ trouble: null }),
  };
}
