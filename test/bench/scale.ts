import { waitBy } from "../../src/excel/inExcel";
import { readPlans } from "../../src/excel/readPlans";
import { runJob, type RunOptions } from "../../src/excel/runJob";
import { openInExcel } from "../support/excel";
import type { Trouble } from "../../src/excel/excelErrors";
import type { WorkbookState } from "../../src/xlsx/state";
import { bigWorkbook, wideWorkbook } from "./bigWorkbook";
import { figure, type Figure } from "./figure";
import { cpu, inUse, watched, type Watched } from "./watched";

const october = { asAt: "2018-10-10" } as const;

/** A name for the figure, where it is not the job's; the job, and what is said with it. */
type Step = readonly [job: string, options: RunOptions, name?: string];

/** Every job with something to do, in an order in which each finds what it needs. */
const steps: readonly Step[] = [
  ["read", {}],
  ["check", october],
  ["recalculate", { ...october, accept: "all" }],
  ["put-back", {}],
  ["colour-as-you-type", {}],
  ["tidy-rules", { accept: "all" }],
  ["capture", { asAt: "2018-07-11", label: "July" }],
  ["summary", october],
  ["schedule", october],
  ["schedule", october, "schedule-again"],
  ["themes", october],
  ["roll-forward", october],
  ["sample-plan", {}],
  ["circulate", { replace: true }],
];

/** What is done in a workbook that has no key, and as its active sheet a large one without a plan. */
const wideSteps: readonly Step[] = [
  ["read", {}, "wide-read"],
  ["insert-key", { preset: "board" }],
];

const size = { actions: 10_000, columns: 200, sheets: 60 };
const megabyte = 1_000_000;

const nameOf = ([job, , name = job]: Step) => `scale-${name}-longest`;

/** The names of the figures, in their order. */
export const scaleNames: readonly string[] = [
  "scale-open-longest",
  ...steps.map(nameOf),
  "scale-wide-open-longest",
  ...wideSteps.map(nameOf),
  "scale-peak-heap",
];

/** Opens a workbook in the pane and runs jobs on it: the figures, and the most memory that was in use. */
async function run(state: WorkbookState, openName: string, jobs: readonly Step[]) {
  const { host } = await openInExcel(state);
  let standIn = 0;
  const receive = host.receive.bind(host);
  host.receive = (text) => {
    const start = cpu();
    receive(text);
    standIn += cpu() - start;
  };
  // What the stand-in's own workbook takes is none of ours.
  const before = inUse();
  let peak = 0;
  const figures: Figure[] = [];
  const note = (name: string, done: Watched<{ readonly trouble?: Trouble; readonly refused?: string }>) => {
    const { trouble, refused } = done.result;
    if (trouble || refused !== undefined) throw new Error(`${name}: ${trouble?.detail ?? refused ?? ""}`);
    figures.push(figure(name, "ms", done.longest));
    peak = Math.max(peak, done.peak - before);
    process.stderr.write(
      `${name}: ${Math.round(done.longest)} ms, ${Math.round((done.peak - before) / megabyte)} MB\n`,
    );
  };
  note(openName, await watched(() => standIn, () => readPlans(october))); // prettier-ignore
  for (const step of jobs) {
    const [job, options] = step;
    note(nameOf(step), await watched(() => standIn, () => runJob(job, options))); // prettier-ignore
  }
  host.receive = receive;
  return { figures, peak };
}

/** On workbooks of 10,000 actions, 200 columns and 60 sheets: the longest that each job keeps the page from its turn, and the most memory that one takes. Throws where a job does not finish, or has nothing to do. */
export async function scaleFigures(): Promise<readonly Figure[]> {
  // The stand-in is slower than Excel on two million cells: how long it takes is neither limited nor counted.
  waitBy(() => () => undefined);
  const big = await run(bigWorkbook(size), "scale-open-longest", steps);
  const wide = await run(wideWorkbook(size), "scale-wide-open-longest", wideSteps);
  waitBy();
  const peak = Math.max(big.peak, wide.peak) / megabyte;
  return [...big.figures, ...wide.figures, figure("scale-peak-heap", "MB", peak)];
}
