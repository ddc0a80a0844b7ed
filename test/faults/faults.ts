import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { faultCases, type FaultCase } from "./cases";
import { addTally, failCase, makeReady, noTally, type Tally } from "./failEverything";
import { rememberRuns } from "./rememberRuns";
import { everyTrial } from "./trials";

/** Actions, evenly spread, at which a case is failed in every way: at the others in one each. */
const inEveryWay = { small: 20, large: 3 };

/** What one process has to tell of one case. */
interface Done {
  readonly name: string;
  readonly actions: number;
  readonly tally: Tally;
}

const isDone = (message: unknown): message is Done =>
  typeof message === "object" && message !== null && "name" in message && "actions" in message && "tally" in message;

const cases = (only: readonly string[]): readonly FaultCase[] =>
  faultCases().filter(({ name }) => only.length === 0 || only.some((each) => name.includes(each)));

/** Fails every so-manieth trial of each case, and tells the process that started this one. */
async function failShare(share: number, of: number, only: readonly string[]): Promise<void> {
  rememberRuns();
  for (const it of cases(only)) {
    const ready = await makeReady(it);
    if (!ready) continue;
    const trials = everyTrial(ready.actions, it.isLarge ? inEveryWay.large : inEveryWay.small);
    const tally = await failCase(ready, trials.filter((_, at) => at % of === share)); // prettier-ignore
    const done: Done = { name: it.name, actions: ready.actions, tally };
    await new Promise((heard) => process.send?.(done, heard));
  }
}

/** Shares the trials among processes, one a core, and prints what came of them. */
async function main(args: readonly string[]): Promise<void> {
  const json = args.includes("--json");
  const only = args.filter((arg) => !arg.startsWith("--"));
  const shares = Math.max(2, availableParallelism());
  const found = new Map<string, Done[]>();
  const hear = (done: Done) => {
    const parts = [...(found.get(done.name) ?? []), done];
    found.set(done.name, parts);
    if (parts.length < shares) return;
    const { harmed, tried } = parts.map(({ tally }) => tally).reduce(addTally, noTally());
    const out = json ? process.stderr : process.stdout;
    out.write(`${done.name.padEnd(40)} ${done.actions} actions, ${tried} failures, ${harmed} harmed\n`);
  };
  const ends = Array.from({ length: shares }, (_, share) => {
    // Room for what is new: most of it is gone before it is old.
    const execArgv = [...process.execArgv, "--max-semi-space-size=64"];
    const child = fork(__filename, [`--share=${share}/${shares}`, ...only], { execArgv });
    child.on("message", (message) => {
      if (isDone(message)) hear(message);
    });
    return new Promise<number>((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
  });
  const codes = await Promise.all(ends);
  const { left, ...counts } = [...found.values()].flat().map(({ tally }) => tally).reduce(addTally, noTally()); // prettier-ignore
  const done = cases(only).filter(({ name }) => found.get(name)?.length === shares);
  const actions = done.reduce((sum, { name }) => sum + (found.get(name)?.[0]?.actions ?? 0), 0);
  const jobs = new Set(done.map(({ job }) => job)).size;
  if (json) process.stdout.write(`${JSON.stringify({ jobs, cases: done.length, actions, ...counts, left })}\n`);
  else
    process.stdout.write(`${JSON.stringify({ jobs, cases: done.length, actions, ...counts })}\n${left.join("\n")}\n`);
  process.exitCode = counts.harmed === 0 && codes.every((code) => code === 0) ? 0 : 1;
}

const args = process.argv.slice(2);
const share = args.map((arg) => /^--share=(\d+)\/(\d+)$/.exec(arg)).find((each) => each !== null);
if (share) {
  const only = args.filter((arg) => !arg.startsWith("--"));
  // office.js keeps timers alive: what was asked is tried and told, so the process ends.
  void failShare(Number(share[1]), Number(share[2]), only).then(() => process.exit());
} else void main(args);
