import type { ExcelDoor } from "../ports";
import { explain } from "../trouble";
import type { Store } from "./store";

/** How long Excel may be silent before the pane says what may hold it up, in milliseconds: reading for the first time, and later. */
const patience = { first: 3_000, later: 1_500 };

/** Things asked of Excel, of which each may fail, or wait while a cell is being edited. */
export interface Attempts {
  /** Does one thing; what it throws becomes trouble, and Try again does `retry`. null where it failed. */
  attempt<T>(work: () => Promise<T>, retry: () => void): Promise<T | null>;
  /** Told that Excel has answered something, though not everything yet. */
  answered(): void;
  /** What Try again is to do from now on. */
  retryBy(retry: () => void): void;
  /** Takes what Try again is to do; undefined where there is nothing. */
  takeRetry(): (() => void) | undefined;
}

export function createAttempts(store: Store, door: ExcelDoor): Attempts {
  let again: (() => void) | undefined;
  let pending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function answered(): void {
    clearTimeout(timer);
    if (store.model().isHeldUp) store.change({ isHeldUp: false });
    if (pending === 0) return;
    const wait = store.model().state === null ? patience.first : patience.later;
    timer = setTimeout(() => store.change({ isHeldUp: true }), wait);
  }

  return {
    attempt: async (work, retry) => {
      pending++;
      if (pending === 1) answered();
      try {
        return await work();
      } catch (error) {
        again = retry;
        store.change({ trouble: await explain(error, door) });
        return null;
      } finally {
        pending--;
        answered();
      }
    },
    answered,
    retryBy: (retry) => (again = retry),
    takeRetry: () => {
      const once = again;
      again = undefined;
      return once;
    },
  };
}
