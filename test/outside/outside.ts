import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { findScripts } from "./findScripts";
import { scriptRunner } from "./inChild";
import type { PartResult, ScriptResult } from "./runScript";

const usage = `npm run samples -- FOLDER [--json] [--excel-api 1.14]

Runs the scripts for Excel in FOLDER (Script Lab's .yaml, .js, .ts; also in the folders below), each in an empty workbook of the stand-in.
Says of each button whether it ran, was refused (by which of Excel's codes, or by the name of a member that the stand-in does not know) or
failed by itself. --json adds what was logged and what the cells hold afterwards. Run only scripts that you have read.`;

function line({ part, outcome, code, because }: PartResult): string {
  return `  ${outcome.padEnd(8)} ${part}${code === undefined ? "" : `: ${code}`}${because ? `: ${because.split("\n")[0]}` : ""}`;
}

/** "not known here" is the stand-in's own no; every other refusal is one that Excel knows too, and is for a person to judge. */
function kind({ outcome, code }: PartResult): string {
  if (outcome !== "refused") return outcome;
  return code === "NotImplemented" || code === "ApiNotFound" ? "refused by name" : "refused as Excel would";
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, "excel-api": { type: "string", default: "1.14" } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const runner = scriptRunner({ ExcelApi: values["excel-api"] });
  const scripts = findScripts(folder);
  const results = new Map<string, ScriptResult>();
  const waiting = [...scripts];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.set(next.name, await runner.run(next));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  const counts = new Map<string, number>();
  let whole = 0;
  for (const { name } of scripts) {
    const result = results.get(name);
    if (!result) continue;
    if (result.parts.every(({ outcome }) => outcome === "ran")) whole += 1;
    for (const part of result.parts) counts.set(kind(part), (counts.get(kind(part)) ?? 0) + 1);
    process.stdout.write(
      values.json ? `${JSON.stringify({ name, ...result })}\n` : `${name}\n${result.parts.map(line).join("\n")}\n`,
    );
  }
  const told = [...counts].map(([what, count]) => `${count} ${what}`).join(", ");
  process.stderr.write(`${scripts.length} scripts, of which ${whole} ran to their end. Parts: ${told || "none"}.\n`);
  return 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
