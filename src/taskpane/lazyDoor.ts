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

/** A door whose code is fetched beside the pane's own: the pane draws itself meanwhile. Fetched anew where it did not come. */
export function lazyDoor(fetch: () => Promise<ExcelDoor>): ExcelDoor {
  let opened = fetch();
  opened.catch(() => undefined);
  const open = (): Promise<ExcelDoor> => {
    opened = opened.catch(fetch);
    return opened;
  };
  return {
    readPlans: async (asked) => (await open()).readPlans(asked),
    runJob: async (job, asked) => (await open()).runJob(job, asked),
    putItBack: async () => (await open()).putItBack(),
    keepSettings: async (change) => (await open()).keepSettings(change),
    forgetKept: async (name) => (await open()).forgetKept(name),
    correctSnapshot: async (which, as) => (await open()).correctSnapshot(which, as),
    deleteSnapshot: async (which) => (await open()).deleteSnapshot(which),
    readTrail: async (sheet, row) => (await open()).readTrail(sheet, row),
    goToCell: async (sheet, cell) => (await open()).goToCell(sheet, cell),
    highlightColumns: async (sheet, columns) => (await open()).highlightColumns(sheet, columns),
    onWorkbookChange: (listener) => listenLater(opened, (door) => door.onWorkbookChange(listener)),
    onSelection: (listener) => listenLater(opened, (door) => door.onSelection(listener)),
  };
}
