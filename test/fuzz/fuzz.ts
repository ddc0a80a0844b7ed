import { parseArgs } from "node:util";
import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { bigPlan } from "../support/bigPlan";
import { fuzzFiles } from "./fuzzFiles";
import { workbooksIn } from "./readers";
import { join } from "node:path";
import { sampleFiles } from "../../src/workbench/server/sampleFiles";

const options = {
  json: { type: "boolean", default: false },
  seconds: { type: "string", default: "60" },
  seed: { type: "string", default: "1" },
  /** A folder of real workbooks to spoil, beside the project's own. */
  dir: { type: "string" },
} as const;

/** The project's samples as workbooks. */
async function ownWorkbooks(): Promise<readonly Uint8Array[]> {
  const samples = await sampleFiles(join(__dirname, "../.."));
  return Promise.all(samples.map((sample) => sample.bytes()));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const real = values.dir === undefined ? [] : workbooksIn(values.dir);
  const own = [...(await ownWorkbooks()), workbookBytesFrom(bigPlan(60))];
  const { files, counts, harm } = await fuzzFiles([...real, ...own], {
    files: Infinity,
    seconds: Number(values.seconds),
    milliseconds: 15_000,
    seed: Number(values.seed),
  });
  const { refused, read, crashed, hung, changed } = counts;
  const line = { files, refused, read, crashed, hung, changed };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  for (const each of harm) process.stderr.write(`${each}\n`);
  process.exitCode = harm.length === 0 ? 0 : 1;
}

void main();
