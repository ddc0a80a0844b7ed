import { bootInNode } from "../../src/workbench/office/bootInNode";
import type { Host } from "../../src/workbench/office/host";
import { createSession, type Session } from "../../src/workbench/office/session";
import type { Traffic } from "../../src/workbench/office/traffic";
import { applyChange } from "../../src/workbench/workbook/applyChange";
import type { WorkbookState } from "../../src/xlsx/state";

let host: Host | undefined;

/** Puts a workbook before the real office.js. */
export async function openInExcel(state: WorkbookState): Promise<{ session: Session; host: Host }> {
  const session = createSession({ state, apply: applyChange });
  if (host) host.open(session);
  else host = (await bootInNode(session)).host;
  host.resetTraffic();
  return { session, host };
}

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
