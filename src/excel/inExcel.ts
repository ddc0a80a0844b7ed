/** How long Excel may take over one answer before it counts as not answering, in milliseconds. */
const patience = 60_000;

/** Begins to wait, calls `giveUp` when it has been long enough, and gives back the way to stop waiting. */
export type Waiting = (giveUp: () => void) => () => void;

const aMinute: Waiting = (giveUp) => {
  const timer = setTimeout(giveUp, patience);
  return () => clearTimeout(timer);
};

let waiting = aMinute;

/** Waits in another way from now on, where silence is to be found out sooner than in a minute; absent: as before. */
export function waitBy(other: Waiting = aMinute): void {
  waiting = other;
}

/** Excel did not answer within its time. What was asked may still be done when it does; nothing more is asked. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
}

/** How a piece of work is to be done. */
export interface WorkOptions {
  /** True for a run that one Ctrl+Z takes back, where Excel can: see writeRun. */
  readonly mergeUndoGroup?: boolean;
}

/**
 * Runs work in Excel. It waits while a cell is being edited, and gives up with TimedOut where Excel leaves a request unanswered: sync has no time
 * limit of its own. A large workbook takes many requests, and each has its own time; work of ours between them counts for nothing. Work that was
 * given up asks nothing more of Excel, so that nothing is written long after the officer was told that nothing was.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: WorkOptions = {},
): Promise<T> {
  let isLate = false;
  let stopWaiting: () => void = () => undefined;
  let tooLate: (error: TimedOut) => void = () => undefined;
  const late = new Promise<never>((_, reject) => (tooLate = reject));
  const wait = () => {
    stopWaiting();
    stopWaiting = waiting(() => {
      isLate = true;
      tooLate(new TimedOut("Excel has not answered."));
    });
  };
  wait();
  const run = Excel.run({ delayForCellEdit: true, ...options }, async (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (value) => {
      if (isLate) throw new TimedOut("Excel answered too late.");
      wait();
      try {
        return await sync(value);
      } finally {
        if (!isLate) stopWaiting();
      }
    };
    stopWaiting();
    try {
      return await work(context);
    } finally {
      // What office.js clears up afterwards is asked of Excel as well.
      if (!isLate) wait();
    }
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    stopWaiting();
  }
}
