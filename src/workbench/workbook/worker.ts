import { parentPort, workerData } from "node:worker_threads";
import type { WorkerAnswer, WorkerTask } from "./inWorker";
import { openWorkbook } from "../../xlsx/openWorkbook";
import { writeChanges } from "./saveWorkbook";
import { Trouble } from "../../xlsx/zip/trouble";

const task: WorkerTask = workerData;

function answer(): WorkerAnswer {
  try {
    if (task.type === "save") return { bytes: writeChanges(task.bytes, task.changes) };
    const opened = openWorkbook(task.bytes);
    return "trouble" in opened ? opened : { state: opened.state };
  } catch (error) {
    if (error instanceof Trouble) return { trouble: error.message };
    throw error;
  }
}

parentPort?.postMessage(answer());
