import type { Pane } from "../taskpane/pane";
import { placeOf } from "../taskpane/placesOfWork";
import type { JobResult } from "../taskpane/ports";

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

/** What a press of a job's ribbon button does. The pane lives in the same runtime, so both show the same result. */
async function press(pane: Pane, jobId: string): Promise<void> {
  if (runAtOnce.has(jobId) && !wantsEyes(await pane.run(jobId))) return;
  const place = placeOf(jobId);
  if (place) pane.show(place);
  await Office.addin.showAsTaskpane();
}

/** Gives every job to the ribbon: the FunctionName in manifest.xml is the job's id. */
export function associateCommands(pane: Pane): void {
  for (const { id } of pane.jobs) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void press(pane, id).finally(() => event.completed());
    });
  }
}
