import { faultCases } from "./cases";
import { everyWrong, failCase, noTally } from "./failEverything";

/** Actions at which a case is failed, in each of the ways: all of them where there are no more. */
const most = { small: 20, large: 3 };

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const only = args.filter((arg) => !arg.startsWith("--"));
  const tally = noTally();
  const jobs = new Set<string>();
  for (const it of faultCases()) {
    if (only.length > 0 && !only.some((name) => it.name.includes(name))) continue;
    const start = performance.now();
    const { tried } = tally;
    if (await failCase(it, everyWrong, it.isLarge ? most.large : most.small, tally)) jobs.add(it.job);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!json)
      process.stdout.write(`${it.name.padEnd(40)} ${String(tally.tried - tried).padStart(5)} tried, ${seconds} s\n`);
  }
  const { left, ...counts } = tally;
  if (json) process.stdout.write(`${JSON.stringify({ jobs: jobs.size, ...counts, left })}\n`);
  else process.stdout.write(`${JSON.stringify(counts)}\n${left.join("\n")}\n`);
  process.exitCode = tally.harmed === 0 ? 0 : 1;
}

// office.js keeps timers alive: what was asked is tried and printed, so the process ends.
void main().then(() => process.stdout.write("", () => process.exit()));
