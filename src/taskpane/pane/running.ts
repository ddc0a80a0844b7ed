import { meetingJustKept } from "../facts/meetingJustKept";
import type { AskedFor, ExcelDoor, JobResult, Progress } from "../ports";
import type { Attempts } from "./attempts";
import type { PaneModel } from "./model";
import { previousOf } from "./previousOf";
import type { Store } from "./store";

/** Jobs, one at a time: started, followed, cancelled, put back. */
export interface Running {
  run(jobId: string, asked?: AskedFor): Promise<JobResult | null>;
  /** Runs the last job again, with the officer's word that what is there may be replaced. */
  replace(): Promise<void>;
  putBack(): Promise<void>;
  cancel(): void;
}

/** What goes with every job: the date given here; what papers are compared with; and on a sheet that the add-in made, that sheet and no other. */
function askedWith(model: PaneModel, jobId: string): AskedFor {
  const { asAt, state } = model;
  const previous = previousOf(model);
  const own = state?.plans.find(({ sheet }) => sheet === state.sheet && state.ownSheets?.includes(sheet));
  return {
    ...(asAt === null ? {} : { asAt }),
    ...(previous !== null && jobId === "summary" ? { previous } : {}),
    ...(own ? { sheet: own.sheet } : {}),
  };
}

function isDone({ refused, stopped, trouble }: JobResult): boolean {
  return refused === undefined && stopped !== "before" && !trouble;
}

type Start = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<JobResult>;

export function createRunning(store: Store, door: ExcelDoor, attempts: Attempts, read: () => Promise<void>): Running {
  let stopping: AbortController | null = null;
  let lastRun: { readonly jobId: string; readonly more: AskedFor } | null = null;

  async function work(job: string, start: Start, retry: () => void): Promise<JobResult | null> {
    if (store.model().running) return null;
    stopping = new AbortController();
    const { signal } = stopping;
    const onProgress = (progress: Progress) => {
      attempts.answered();
      store.change({ running: { job, progress, isStopping: signal.aborted } });
    };
    store.change({ running: { job, progress: null, isStopping: false }, said: null, trouble: null });
    const result = await attempts.attempt(() => start(signal, onProgress), retry);
    if (result?.trouble) attempts.retryBy(retry);
    const before = store.model();
    const results =
      job === "put-back" ? {} : result && isDone(result) ? { ...before.results, [job]: result } : before.results;
    const asAt = before.asAt ?? meetingJustKept(result);
    store.change({ running: null, said: result, results, asAt, trouble: result?.trouble ?? before.trouble });
    await read();
    return result;
  }

  const running: Running = {
    run: (jobId, more = {}) => {
      if (!store.model().running) lastRun = { jobId, more };
      return work(
        jobId,
        (signal, onProgress) => door.runJob(jobId, { ...askedWith(store.model(), jobId), ...more, signal, onProgress }),
        () => void running.run(jobId, more),
      );
    },
    replace: async () => {
      if (lastRun) await running.run(lastRun.jobId, { ...lastRun.more, replace: true });
    },
    putBack: async () => {
      await work(
        "put-back",
        () => door.putItBack(),
        () => void running.putBack(),
      );
    },
    cancel: () => {
      stopping?.abort();
      const now = store.model().running;
      if (now) store.change({ running: { ...now, isStopping: true } });
    },
  };
  return running;
}
