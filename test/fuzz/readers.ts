import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** What became of one file: refused in a sentence, read, read and then changed in what was only read, thrown over, or not done in time. */
export type Fate = "refused" | "read" | "changed" | "crashed" | "hung";

/** A file's fate, and what there is to say of it. */
export interface Told {
  readonly fate: Fate;
  readonly why: string;
}

const here = createRequire(join(__dirname, "readers.ts"));
const start = `require(${JSON.stringify(here.resolve("tsx/cjs/api"))}).register(); require(${JSON.stringify(here.resolve("./reader.ts"))});`;

/** A thread that reads one file after the other, and is ended and begun anew where a file holds it. */
export function createReader(milliseconds: number): {
  read(bytes: Uint8Array): Promise<Told>;
  end(): Promise<unknown>;
} {
  const begin = () => new Worker(start, { eval: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 } });
  let worker = begin();
  let ready = new Promise<void>((done) => worker.once("message", () => done()));
  function again(): void {
    void worker.terminate();
    worker = begin();
    ready = new Promise<void>((done) => worker.once("message", () => done()));
  }
  return {
    read: async (bytes) => {
      await ready;
      const own = worker;
      return new Promise((resolve) => {
        const settle = (told: Told, isSpent: boolean) => {
          clearTimeout(timer);
          own.off("message", onTold);
          own.off("error", onError);
          if (isSpent) again();
          resolve(told);
        };
        const onTold = (told: Told) => settle(told, false);
        const onError = (error: Error) => settle({ fate: "crashed", why: error.message }, true);
        const late = () => settle({ fate: "hung", why: `more than ${milliseconds} ms` }, true);
        const timer = setTimeout(late, milliseconds);
        own.on("message", onTold);
        own.on("error", onError);
        own.postMessage(bytes);
      });
    },
    end: () => worker.terminate(),
  };
}

/** The workbooks of a folder. */
export function workbooksIn(folder: string): readonly Uint8Array[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
}
