import { parentPort } from "node:worker_threads";
import { recognise } from "../../src/core/recognise/recognise";
import { readPlanBook } from "./readPlanBook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { writeChanges } from "../../src/workbench/workbook/saveWorkbook";
import { Trouble } from "../../src/xlsx/zip/trouble";
import type { Told } from "./readers";

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Opens a file, recognises what is in it and saves it without a change: what was only read must come out as it went in. */
function read(bytes: Uint8Array): Told {
  const before = bytes.slice();
  const opened = openWorkbook(bytes);
  if ("trouble" in opened) {
    const isSentence = /^[A-Z“"].*\.$/s.test(opened.trouble) && opened.trouble.length < 400;
    return isSentence
      ? { fate: "refused", why: opened.trouble }
      : { fate: "crashed", why: `no sentence: ${opened.trouble}` };
  }
  recognise(readPlanBook(opened.state));
  const [sheet] = opened.state.sheets;
  const saved = writeChanges(opened.bytes, []);
  if (!isSame(bytes, before) || !isSame(saved, before)) return { fate: "changed", why: "other bytes came out" };
  if (sheet) changeOne(bytes, sheet.name);
  return isSame(bytes, before) ? { fate: "read", why: "" } : { fate: "changed", why: "the bytes that were read" };
}

/** One change must be written, or refused in a sentence. */
function changeOne(bytes: Uint8Array, sheet: string): void {
  try {
    writeChanges(bytes, [{ type: "value", sheet, row: 3, column: 3, value: "changed" }]);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

function tell(bytes: Uint8Array): Told {
  try {
    return read(bytes);
  } catch (error) {
    return { fate: "crashed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on("message", (bytes: Uint8Array) => parentPort?.postMessage(tell(bytes)));
parentPort?.postMessage("ready");
