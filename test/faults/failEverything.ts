import { setTimeout } from "node:timers/promises";
import { waitBy } from "../../src/excel/inExcel";
import { putItBack, runJob, type JobResult } from "../../src/excel/runJob";
import { keptNames } from "../../src/core/plan/kept";
import type { Session } from "../../src/workbench/office/session";
import type { WorkbookState } from "../../src/xlsx/state";
import { copyOf } from "../support/copyOf";
import { openInExcel } from "../support/excel";
import { prepare, type FaultCase } from "./cases";
import { isSameWorkbook } from "./isSameWorkbook";
import { faultOf, type Trial } from "./trials";

/** What came of failing a case, once for each trial. */
export interface Tally {
  tried: number;
  asBefore: number;
  whole: number;
  putBack: number;
  harmed: number;
  readonly left: string[];
}

export const noTally = (): Tally => ({ tried: 0, asBefore: 0, whole: 0, putBack: 0, harmed: 0, left: [] });

/** A case that is ready to be failed: the workbook before it, and as it comes to be where nothing fails. */
export interface ReadyCase {
  readonly it: FaultCase;
  readonly before: WorkbookState;
  readonly whole: WorkbookState;
  /** Request actions of the case where nothing fails. */
  readonly actions: number;
}

const isSame = (a: WorkbookState, b: WorkbookState) => isSameWorkbook(a, b, (key) => key !== keptNames.putBack);
const recordIn = (state: WorkbookState) => JSON.stringify(state.settings.get(keptNames.putBack) ?? null);

/** Does what the case does. */
function runCase({ job, options, run }: FaultCase): Promise<JobResult> {
  return run ? run() : runJob(job, options);
}

/** Does once what goes before a case, and the case without any failure. undefined where the case has nothing to do. */
export async function makeReady(it: FaultCase): Promise<ReadyCase | undefined> {
  const before = it.plan();
  await openInExcel(before);
  await prepare(it);
  const whole = copyOf(before);
  const { session } = await openInExcel(whole);
  const result = await runCase(it);
  if (result.trouble) throw new Error(`${it.name} fails by itself: ${result.trouble.detail}`);
  if (result.refused !== undefined || isSame(before, whole)) return undefined;
  return { it, before, whole, actions: session.actionsSeen };
}

/** Excel's silence is found out as soon as it begins, not in a minute. */
function giveUpWhenSilent(session: Session, action: number): void {
  waitBy((giveUp) => {
    let timer = globalThis.setTimeout(function look() {
      if (session.actionsSeen >= action) giveUp();
      else timer = globalThis.setTimeout(look, 1);
    }, 1);
    return () => clearTimeout(timer);
  });
}

type Came = Exclude<keyof Tally, "tried" | "left">;

/** Fails a case once; gives back what came of it, and what was wrong where it was harmed. */
async function tryOne({ it, before, whole }: ReadyCase, trial: Trial): Promise<[came: Came, why?: string]> {
  const state = copyOf(before);
  const { session, host } = await openInExcel(state);
  session.faults = faultOf(trial);
  if (trial.wrong === "hang") giveUpWhenSilent(session, trial.action);
  const result = await runCase(it);
  waitBy();
  session.faults = undefined;
  host.answerLate();
  for (let turn = trial.wrong === "hang" ? 5 : 1; turn > 0; turn--) await setTimeout();
  const isWhole = isSame(state, whole);
  const asBefore = isSame(state, before);
  const isRefused = result.refused !== undefined && asBefore;
  if (!result.trouble && !isWhole && !isRefused) return ["harmed", "not whole, and nothing said"];
  if (result.trouble && !/^[A-Z].*\.$/s.test(result.trouble.sentence)) return ["harmed", "no sentence"];
  if (isWhole) return ["whole"];
  // What is not to be put back goes on where it stopped when it is pressed again.
  if (it.isFinal) {
    const again = await runCase(it);
    return isSame(state, whole) ? [asBefore ? "asBefore" : "whole"] : ["harmed", JSON.stringify(again.say)];
  }
  const ownRecord = recordIn(state) !== recordIn(before);
  if (asBefore && !ownRecord) return ["asBefore"];
  if (!result.canPutBack) return ["harmed", "cannot be put back"];
  const back = await putItBack();
  if (back.trouble) return ["harmed", back.trouble.sentence];
  // Putting back is itself whole when all is put back.
  if (isSame(state, it.job === "put-back" ? whole : before)) return [asBefore ? "asBefore" : "putBack"];
  // Papers written anew, all of them whole when it stopped, are finished, not undone.
  return isSame(state, whole) ? ["whole"] : ["harmed", JSON.stringify(back.say)];
}

/** Fails a case once for each trial, and tells what came of it. */
export async function failCase(ready: ReadyCase, trials: readonly Trial[]): Promise<Tally> {
  const tally = noTally();
  for (const trial of trials) {
    const [came, why] = await tryOne(ready, trial);
    tally.tried++;
    tally[came]++;
    if (why !== undefined) tally.left.push(`${ready.it.name}: ${trial.wrong} at ${trial.action}: ${why}`);
  }
  return tally;
}

/** Two tallies as one. */
export function addTally(a: Tally, b: Tally): Tally {
  return {
    tried: a.tried + b.tried,
    asBefore: a.asBefore + b.asBefore,
    whole: a.whole + b.whole,
    putBack: a.putBack + b.putBack,
    harmed: a.harmed + b.harmed,
    left: [...a.left, ...b.left],
  };
}
