/** How long Excel may take over one piece of work before it counts as not answering, in milliseconds. */
const patience = 60_000;

/** Excel did not answer within its time. What was asked may still be done when it does. */
export class TimedOut extends Error {
  override readonly name = "TimedOut";
}

/** Runs work in Excel. It waits while a cell is being edited, and gives up with TimedOut where Excel never answers: sync has no time limit of its own. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut("Excel has not answered.")), patience);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, work), late]);
  } finally {
    clearTimeout(timer);
  }
}
