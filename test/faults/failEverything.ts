import { waitBy } from "../../src/excel/inExcel";
import { putItBack, runJob, type JobResult } from "../../src/excel/runJob";
import { keptNames } from "../../src/core/plan/kept";
import type { Faults } from "../../src/workbench/office/faults";
import type { Session } from "../../src/workbench/office/session";
import type { WorkbookState } from "../../src/xlsx/state";
import { openInExcel } from "../support/excel";
import { prepare, type FaultCase } from "./cases";
import { everythingIn } from "./everythingIn";

export const codes = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
] as const;

/** What is to go wrong at an action. */
export type Wrong = (typeof codes)[number] | "hang" | "part" | "answer too large";
export const everyWrong: readonly Wrong[] = [...codes, "hang", "part", "answer too large"];

/** What came of failing a case at every action, once each. */
export interface Tally {
  tried: number;
  asBefore: number;
  whole: number;
  putBack: number;
  harmed: number;
  readonly left: string[];
}

export const noTally = (): Tally => ({ tried: 0, asBefore: 0, whole: 0, putBack: 0, harmed: 0, left: [] });

function faultOf(wrong: Wrong, action: number): Faults {
  if (wrong === "hang") return { hangAt: action };
  if (wrong === "answer too large") return { answerTooLargeAt: action };
  if (wrong === "part") return { failAfterPartOf: action, code: "GeneralException" };
  return { failAt: action, code: wrong };
}

/** Excel's silence is found out as soon as it begins, not in a minute. */
function giveUpWhenSilent(session: Session, action: number): void {
  waitBy((giveUp) => {
    let timer = setTimeout(function look() {
      if (session.actionsSeen >= action) giveUp();
      else timer = setTimeout(look, 1);
    }, 1);
    return () => clearTimeout(timer);
  });
}

const allButRecord = (key: string) => key !== keptNames.putBack;
const isSame = (state: WorkbookState, text: string) => everythingIn(state, allButRecord) === text;
const recordIn = (state: WorkbookState) => JSON.stringify(state.settings.get(keptNames.putBack) ?? null);

interface Trial {
  readonly start: WorkbookState;
  readonly before: string;
  readonly whole: string;
  /** What putting the case's own work back comes to: as before, but for a case that puts back itself. */
  readonly isPutBack: boolean;
}

/** Does what the case does. */
function runCase({ job, options, run }: FaultCase): Promise<JobResult> {
  return run ? run() : runJob(job, options);
}

async function tryOne(it: FaultCase, trial: Trial, wrong: Wrong, action: number): Promise<[keyof Tally, string]> {
  const state = structuredClone(trial.start);
  const { session } = await openInExcel(state);
  session.faults = faultOf(wrong, action);
  if (wrong === "hang") giveUpWhenSilent(session, action);
  const result = await runCase(it);
  waitBy();
  session.faults = undefined;
  const where = `${it.name}: ${wrong} at ${action}`;
  const isWhole = isSame(state, trial.whole);
  const asBefore = isSame(state, trial.before);
  const isRefused = result.refused !== undefined && asBefore;
  if (!result.trouble && !isWhole && !isRefused) return ["harmed", `${where}: not whole, and nothing said`];
  if (result.trouble && !/^[A-Z].*\.$/s.test(result.trouble.sentence)) return ["harmed", `${where}: no sentence`];
  if (isWhole && !asBefore) return ["whole", where];
  // What is not to be put back goes on where it stopped when it is pressed again.
  if (it.isFinal) {
    const again = await runCase(it);
    return isSame(state, trial.whole)
      ? [asBefore ? "asBefore" : "whole", where]
      : ["harmed", `${where}: ${JSON.stringify(again.say)}`];
  }
  const ownRecord = recordIn(state) !== recordIn(trial.start);
  if (asBefore && !ownRecord) return ["asBefore", where];
  if (!result.canPutBack) return ["harmed", `${where}: cannot be put back`];
  const back = await putItBack();
  if (back.trouble) return ["harmed", `${where}: ${back.trouble.sentence}`];
  const target = trial.isPutBack ? trial.whole : trial.before;
  if (isSame(state, target)) return [asBefore ? "asBefore" : "putBack", where];
  // Papers written anew, all of them whole when it stopped, are finished, not undone.
  if (isSame(state, trial.whole)) return ["whole", where];
  return ["harmed", `${where}: ${JSON.stringify(back.say)}`];
}

/** So many of the numbers from 1 to `last`, evenly, the first and the last among them. */
export function sampled(last: number, most: number): readonly number[] {
  if (last <= most) return Array.from({ length: last }, (_, at) => at + 1);
  return [...new Set(Array.from({ length: most }, (_, at) => 1 + Math.round((at * (last - 1)) / (most - 1))))];
}

/** Fails one case at every action (or at so many of them) in each of the ways, and adds what came of it. False where the case has nothing to do. */
export async function failCase(it: FaultCase, ways: readonly Wrong[], most: number, tally: Tally): Promise<boolean> {
  const start = it.plan();
  await openInExcel(start);
  await prepare(it);
  const clean = structuredClone(start);
  const { session } = await openInExcel(clean);
  const result = await runCase(it);
  if (result.trouble) throw new Error(`${it.name} fails by itself: ${result.trouble.detail}`);
  const before = everythingIn(start, allButRecord);
  const whole = everythingIn(clean, allButRecord);
  if (result.refused !== undefined || before === whole) return false;
  const trial: Trial = { start, before, whole, isPutBack: it.job === "put-back" };
  for (const wrong of ways) {
    for (const action of sampled(session.actionsSeen, most)) {
      const [came, where] = await tryOne(it, trial, wrong, action);
      tally.tried++;
      if (came === "harmed") tally.left.push(where);
      if (came === "asBefore" || came === "whole" || came === "putBack" || came === "harmed") tally[came]++;
    }
  }
  return true;
}
