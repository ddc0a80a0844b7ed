/** How long Excel may take over one piece of work before it counts as not answering, in milliseconds. */
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

/**
 * Runs work in Excel. It waits while a cell is being edited, and gives up with TimedOut where Excel never answers: sync has no time limit of its
 * own. Work that was given up asks nothing more of Excel, so that nothing is written long after the officer was told that nothing was.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let isLate = false;
  let stopWaiting: () => void = () => undefined;
  const late = new Promise<never>((_, reject) => {
    stopWaiting = waiting(() => {
      isLate = true;
      reject(new TimedOut("Excel has not answered."));
    });
  });
  const run = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => (isLate ? Promise.reject(new TimedOut("Excel answered too late.")) : sync(value));
    return work(context);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    stopWaiting();
  }
}
