import type { Pane } from "../taskpane/pane";
import { placeOf } from "../taskpane/placesOfWork";
import type { JobResult } from "../taskpane/ports";
import { takePresses, type Press, type Scope } from "./presses";

/** Jobs whose ribbon button runs them at once; every other button opens the pane at its place. */
const runAtOnce = new Set(["recalculate"]);

/** True where nothing was judged by date, and the meeting's date is to be given. */
function asksForDate({ results }: JobResult): boolean {
  const { judgedAt } = results;
  return typeof judgedAt === "object" && judgedAt !== null && Object.values(judgedAt).includes(null);
}

/** True where the result wants a person's eyes: it was refused, it failed, there is something to decide, or the meeting's date is asked for. */
function wantsEyes(result: JobResult | null): boolean {
  if (!result || result.refused !== undefined || result.trouble) return true;
  const { proposals } = result.results;
  return (Array.isArray(proposals) && proposals.length > 0) || asksForDate(result);
}

/** What a press of a job's ribbon button does, once Excel answers. The pane lives in the same runtime, so both show the same result. */
async function press(pane: Pane, jobId: string, ready: Promise<boolean>): Promise<void> {
  const runs = runAtOnce.has(jobId) && (await ready);
  if (runs && !wantsEyes(await pane.run(jobId))) return;
  const place = placeOf(jobId);
  if (place) pane.show(place);
  await ready;
  await Office.addin.showAsTaskpane();
}

/**
 * Gives every job to the ribbon: the FunctionName in manifest.xml is the job's id. To be called before anything is awaited, for Excel hands over what
 * was pressed while the page was loading as soon as office.js has started. `ready` resolves when Excel answers: false where the add-in cannot work in it.
 */
export function associateCommands(pane: Pane, ready: Promise<boolean> = Promise.resolve(true)): void {
  const run = ({ job, event }: Press) => void press(pane, job, ready).finally(() => event.completed());
  takePresses(globalThis as unknown as Scope, run);
  // Without office.js there is no ribbon either.
  if (typeof Office === "undefined") return;
  for (const { id } of pane.jobs) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => run({ job: id, event }));
  }
}
