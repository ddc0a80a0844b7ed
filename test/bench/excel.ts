import type { Traffic } from "../../src/workbench/office/traffic";
import type { WorkbookState } from "../../src/xlsx/state";
import { openInExcel } from "../support/excel";

/** What each request of a piece of work cost, in order. */
export async function requestsOf(state: WorkbookState, work: () => Promise<unknown>): Promise<readonly Traffic[]> {
  const { session, host: open } = await openInExcel(state);
  const sums: Traffic[] = [];
  session.beforeRequest = () => sums.push(open.traffic());
  await work();
  sums.push(open.traffic());
  return sums.slice(1).map((sum, at) => {
    const before = sums[at] ?? sum;
    return {
      syncs: sum.syncs - before.syncs,
      actions: sum.actions - before.actions,
      requestBytes: sum.requestBytes - before.requestBytes,
      responseBytes: sum.responseBytes - before.responseBytes,
    };
  });
}
