import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Change } from "./change";
import type { OpenedWorkbook } from "../../xlsx/openWorkbook";
import type { WorkbookState } from "../../xlsx/state";

/** What the worker is asked. */
export type WorkerTask =
  | { readonly type: "open"; readonly bytes: Uint8Array }
  | { readonly type: "save"; readonly bytes: Uint8Array; readonly changes: readonly Change[] };

/** What it answers: one of these. */
export type WorkerAnswer =
  { readonly state: WorkbookState } | { readonly bytes: Uint8Array } | { readonly trouble: string };

/** Opens a workbook in a thread of its own that is ended when the time is up, so that no file can hold the caller or fill its memory. */
export async function openInWorker(bytes: Uint8Array, seconds = 30): Promise<OpenedWorkbook | { trouble: string }> {
  const answer = await ask(
    { type: "open", bytes },
    seconds,
    `This workbook could not be read within ${seconds} seconds.`,
  );
  if ("state" in answer) return { bytes, state: answer.state };
  return "trouble" in answer ? answer : { trouble: "This workbook could not be read." };
}

/** Saves in a thread of its own. Throws an Error with a plain sentence where it cannot be done or not in time. */
export async function saveInWorker(
  opened: Pick<OpenedWorkbook, "bytes">,
  changes: readonly Change[],
  seconds = 60,
): Promise<Uint8Array> {
  if (changes.length === 0) return opened.bytes;
  const late = `This workbook could not be written within ${seconds} seconds.`;
  const answer = await ask({ type: "save", bytes: opened.bytes, changes }, seconds, late);
  if ("bytes" in answer) return answer.bytes;
  throw new Error("trouble" in answer ? answer.trouble : "This workbook could not be written.");
}

const here = createRequire(import.meta.url);

/** TypeScript is read by tsx in the thread as in the caller. */
const start = `require(${JSON.stringify(here.resolve("tsx/cjs/api"))}).register(); require(${JSON.stringify(here.resolve("./worker.ts"))});`;

function ask(task: WorkerTask, seconds: number, late: string): Promise<WorkerAnswer> {
  const worker = new Worker(start, {
    eval: true,
    workerData: task,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => resolve({ trouble: late })), seconds * 1000);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    worker.once("message", (answer: WorkerAnswer) => finish(() => resolve(answer)));
    worker.once("error", (error: Error) => {
      const full = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish(() => (full ? resolve({ trouble: "This workbook is too large to be read here." }) : reject(error)));
    });
  });
}
