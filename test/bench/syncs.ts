import { runJob, type RunOptions } from "../../src/excel/runJob";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";
import { figure, type Figure } from "./figure";

/** Round trips of a job on a plan of so many actions, after the jobs that go before it. */
export async function syncsFigure(
  name: string,
  actions: number,
  job: string,
  options: RunOptions = {},
  before: readonly (readonly [string, RunOptions])[] = [],
): Promise<Figure> {
  const { host } = await openInExcel(bigPlan(actions));
  for (const [id, said] of before) await runJob(id, said);
  host.resetTraffic();
  const result = await runJob(job, options);
  if (result.trouble || result.refused !== undefined)
    throw new Error(`${job}: ${result.trouble?.detail ?? result.refused ?? ""}`);
  return figure(name, "round trips", host.traffic().syncs);
}
