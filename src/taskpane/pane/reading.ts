import type { ExcelDoor, PaneState, Trouble } from "../ports";
import type { Attempts } from "./attempts";
import type { Store } from "./store";

/** Reads the workbook into the model. Of two readings the later one counts, whichever ends first. */
export function createReading(store: Store, door: ExcelDoor, attempts: Attempts): () => Promise<void> {
  let readings = 0;
  let troubleInReading: Trouble | null = null;

  async function read(): Promise<void> {
    const reading = ++readings;
    const onUnderstood = (state: PaneState) => {
      if (reading === readings && store.model().state === null) store.change({ state, isJudged: false });
      attempts.answered();
    };
    const state = await attempts.attempt(
      () => {
        const { asAt, state: before } = store.model();
        const date = asAt === null ? {} : { asAt };
        return door.readPlans(before === null ? { ...date, onUnderstood } : date);
      },
      () => void read(),
    );
    if (state !== null && reading === readings) take(state);
  }

  /** Trouble in reading goes with the next good reading; a job's own stays, and so does what was read before. */
  function take(state: PaneState): void {
    const { trouble, state: before } = store.model();
    const ofJob = trouble === troubleInReading ? null : trouble;
    troubleInReading = ofJob ? null : (state.trouble ?? null);
    if (troubleInReading) attempts.retryBy(() => void read());
    store.change({
      state: state.trouble && before ? before : state,
      isJudged: true,
      trouble: ofJob ?? troubleInReading,
    });
  }

  return read;
}
