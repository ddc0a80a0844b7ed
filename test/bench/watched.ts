import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes in use, what is no longer needed left out. */
export function inUse(): number {
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed;
}

/** Milliseconds of the processor between two looks at the memory: a look takes about one second at scale. */
const betweenLooks = 4_000;

/** What a piece of work came to on the way. */
export interface Watched<T> {
  readonly result: T;
  /** The longest that the page had to wait for its turn, what the stand-in Excel took itself left out; in milliseconds of the processor, so that others on the machine do not count. */
  readonly longest: number;
  /** The most that was found in use at once, in bytes. */
  readonly peak: number;
}

/** Milliseconds that this process has had of the processor. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks at every turn of the event loop how long the last one took, and now and then at the memory. */
export async function watched<T>(standIn: () => number, work: () => Promise<T>): Promise<Watched<T>> {
  let [longest, peak, isOver] = [0, inUse(), false];
  let [last, lastStandIn, lastLook] = [cpu(), standIn(), cpu()];
  const turn = () => {
    const [now, taken] = [cpu(), standIn()];
    longest = Math.max(longest, now - last - (taken - lastStandIn));
    if (now - lastLook > betweenLooks) {
      peak = Math.max(peak, inUse());
      lastLook = cpu();
    }
    [last, lastStandIn] = [cpu(), taken];
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  try {
    return { result: await work(), longest, peak };
  } finally {
    isOver = true;
    turn();
  }
}
