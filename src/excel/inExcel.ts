/** How long Excel may take over one piece of work before it counts as not answering, in milliseconds. */
let patience = 60_000;

/** Sets how long to wait, in milliseconds, and gives back what it was. */
export function setPatience(milliseconds: number): number {
  const before = patience;
  patience = milliseconds;
  return before;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new TimedOut("Excel has not answered."));
    }, patience);
  });
  const run = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = context.sync.bind(context);
    context.sync = (value) => (isLate ? Promise.reject(new TimedOut("Excel answered too late.")) : sync(value));
    return work(context);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}
