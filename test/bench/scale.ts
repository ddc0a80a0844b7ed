import { waitBy } from "../../src/excel/inExcel";
import { readPlans } from "../../src/excel/readPlans";
import { runJob, type RunOptions } from "../../src/excel/runJob";
import { openInExcel } from "../support/excel";
import { bigWorkbook } from "./bigWorkbook";
import { figure, type Figure } from "./figure";

/** What a piece of work came to on the way. */
interface Watched<T> {
  readonly result: T;
  /** The longest that the page had to wait for its turn, what the stand-in Excel took itself left out; in milliseconds of the processor, so that others on the machine do not count. */
  readonly longest: number;
  /** The most that was in use beyond what was before, in bytes. */
  readonly peak: number;
}

/** Milliseconds that this process has had of the processor. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Looks at every turn of the event loop how long the last one took. */
export async function watched<T>(standIn: () => number, work: () => Promise<T>): Promise<Watched<T>> {
  const before = process.memoryUsage().heapUsed;
  let [longest, peak, isOver] = [0, 0, false];
  let [last, lastStandIn] = [cpu(), standIn()];
  const turn = () => {
    const [now, taken] = [cpu(), standIn()];
    longest = Math.max(longest, now - last - (taken - lastStandIn));
    peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    [last, lastStandIn] = [now, taken];
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

const october = { asAt: "2018-10-10" } as const;

/** Every job that can have something to do, in an order in which each finds what it needs. */
const steps: readonly (readonly [job: string, options: RunOptions])[] = [
  ["read", {}],
  ["check", october],
  ["recalculate", { ...october, accept: "all" }],
  ["put-back", {}],
  ["colour-as-you-type", {}],
  ["tidy-rules", { accept: "all" }],
  ["capture", { asAt: "2018-07-11", label: "July" }],
  ["summary", october],
  ["schedule", october],
  ["themes", october],
  ["roll-forward", october],
  ["insert-key", { preset: "board" }],
  ["sample-plan", {}],
  ["circulate", { replace: true }],
];

const size = { actions: 10_000, columns: 200, sheets: 60 };
const megabyte = 1_000_000;

/** The names of the figures, in their order. */
export const scaleNames: readonly string[] = [
  "scale-open-longest",
  ...steps.map(([job]) => `scale-${job}-longest`),
  "scale-peak-heap",
];

/** On a workbook of 10,000 actions, 200 columns and 60 sheets: the longest that each job keeps the page from its turn, and the most memory that one takes. Throws where a job does not finish. */
export async function scaleFigures(): Promise<readonly Figure[]> {
  // The stand-in is slower than Excel on two million cells: how long it takes is neither limited nor counted.
  waitBy(() => () => undefined);
  const { host } = await openInExcel(bigWorkbook(size));
  let standIn = 0;
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    const start = cpu();
    receive(text);
    standIn += cpu() - start;
  };
  const opened = await watched(() => standIn, () => readPlans(october)); // prettier-ignore
  if (opened.result.trouble) throw new Error(opened.result.trouble.detail);
  const figures = [figure("scale-open-longest", "ms", opened.longest)];
  let { peak } = opened;
  for (const [job, options] of steps) {
    const { result, ...run } = await watched(() => standIn, () => runJob(job, options)); // prettier-ignore
    if (result.trouble) throw new Error(`${job}: ${result.trouble.detail}`);
    figures.push(figure(`scale-${job}-longest`, "ms", run.longest));
    peak = Math.max(peak, run.peak);
    process.stderr.write(`${job}: ${Math.round(run.longest)} ms\n`);
  }
  waitBy();
  return [...figures, figure("scale-peak-heap", "MB", peak / megabyte)];
}
