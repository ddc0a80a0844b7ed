import { basename } from "node:path";
import type { JobContext } from "../../core/jobs/job";
import { runJob, type JobResult } from "../../excel/runJob";
import { readWholeBook } from "../../excel/readWholeBook";
import { bootInNode } from "../office/bootInNode";
import type { Host } from "../office/host";
import { createSession, type Session } from "../office/session";
import type { Traffic } from "../office/traffic";
import { applyChange } from "../workbook/applyChange";
import type { OpenedWorkbook } from "../../xlsx/openWorkbook";
import { saveWorkbook } from "../workbook/saveWorkbook";
import { openFile, settingsFrom, writeFile } from "./files";
import type { Wish } from "./readArguments";

/** What a job came to on one file, and what it cost at the host's door. */
export interface FileResult {
  readonly file: string;
  readonly result: JobResult;
  readonly traffic: Traffic;
}

let host: Host | undefined;

/** Puts a workbook before the real office.js; it is booted once for all of them. */
async function openInExcel(opened: OpenedWorkbook, file: string): Promise<Session> {
  const session = createSession({ state: opened.state, apply: applyChange, name: basename(file) });
  if (host) host.open(session);
  else host = (await bootInNode(session)).host;
  host.resetTraffic();
  return session;
}

async function previousOf(wish: Wish): Promise<JobContext["previous"]> {
  if (wish.previous === undefined) return undefined;
  if (wish.previous.startsWith("sheet:")) return { sheet: wish.previous.slice("sheet:".length) };
  await openInExcel(openFile(wish.previous), wish.previous);
  return { book: await readWholeBook(), name: basename(wish.previous) };
}

/** Runs the wished job on one workbook, and writes the result where one is wished. An UnreadableFile or UsageError says in a sentence what is wrong. */
export async function runFile(file: string, wish: Wish): Promise<FileResult> {
  const previous = await previousOf(wish);
  const opened = openFile(file);
  const session = await openInExcel(opened, file);
  const result = await runJob(wish.job, {
    everySheet: wish.sheet === undefined,
    replace: wish.replace,
    words: wish.words,
    risks: wish.risks,
    ...(wish.turn === undefined ? {} : { turn: wish.turn }),
    ...(wish.preset === undefined ? {} : { preset: wish.preset }),
    ...(wish.sheet === undefined ? {} : { sheet: wish.sheet }),
    ...(wish.asAt === undefined ? {} : { asAt: wish.asAt }),
    ...(wish.label === undefined ? {} : { label: wish.label }),
    ...(wish.state === undefined ? {} : { state: wish.state }),
    ...(wish.accept === undefined ? {} : { accept: wish.accept }),
    ...(wish.settings === undefined ? {} : { settings: settingsFrom(wish.settings) }),
    ...(wish.by === undefined ? {} : { by: wish.by }),
    ...(wish.themes === undefined ? {} : { themes: wish.themes }),
    ...(previous === undefined ? {} : { previous }),
  });
  const traffic = host?.traffic() ?? { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  if (wish.out !== undefined && result.refused === undefined && result.trouble === undefined) {
    writeFile(wish.out, await saveWorkbook(opened, session.changes));
  }
  return { file, result, traffic };
}
