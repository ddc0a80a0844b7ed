import type { ExcelDoor } from "./ports";

/** Listens once the door has come, unless stopped before. */
function listenLater(opened: Promise<ExcelDoor>, listen: (door: ExcelDoor) => () => void): () => void {
  let stop: (() => void) | null = null;
  let isStopped = false;
  // A door that never comes is told by the first reading; here there is nobody to tell.
  void opened.then(
    (door) => {
      if (!isStopped) stop = listen(door);
    },
    () => undefined,
  );
  return () => {
    isStopped = true;
    stop?.();
  };
}

/**
 * A door whose code is fetched beside the pane's own: the pane draws itself meanwhile. Fetched anew where it did not come. What reads comes first, and
 * nothing else is fetched or listened to before the first reading.
 */
export function lazyDoor(
  fetch: () => Promise<ExcelDoor>,
  fetchReader: () => Promise<Pick<ExcelDoor, "readPlans">> = fetch,
): ExcelDoor {
  const reader = fetchReader();
  reader.catch(() => undefined);
  let opened: Promise<ExcelDoor> | undefined;
  const open = (): Promise<ExcelDoor> => {
    opened = opened?.catch(fetch) ?? reader.then(fetch, fetch);
    return opened;
  };
  let hasRead: () => void = () => undefined;
  const firstReading = new Promise<void>((resolve) => (hasRead = resolve));
  return {
    readPlans: async (asked) => (await reader.catch(fetchReader)).readPlans(asked).finally(hasRead),
    runJob: async (job, asked) => (await open()).runJob(job, asked),
    putItBack: async () => (await open()).putItBack(),
    keepSettings: async (change) => (await open()).keepSettings(change),
    forgetKept: async (name) => (await open()).forgetKept(name),
    correctSnapshot: async (which, as) => (await open()).correctSnapshot(which, as),
    deleteSnapshot: async (which) => (await open()).deleteSnapshot(which),
    readTrail: async (sheet, row) => (await open()).readTrail(sheet, row),
    goToCell: async (sheet, cell) => (await open()).goToCell(sheet, cell),
    highlightColumns: async (sheet, columns) => (await open()).highlightColumns(sheet, columns),
    troubleOf: async (error, doing) => {
      const { troubleOf } = await open();
      if (!troubleOf) throw error;
      return troubleOf(error, doing);
    },
    onWorkbookChange: (listener) => listenLater(firstReading.then(open), (door) => door.onWorkbookChange(listener)),
    onSelection: (listener) => listenLater(firstReading.then(open), (door) => door.onSelection(listener)),
  };
}
