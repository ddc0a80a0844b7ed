import { bootInNode, type NodeExcel } from "../../src/workbench/office/bootInNode";
import type { Session } from "../../src/workbench/office/session";

let booted: NodeExcel | undefined;

/** office.js cleans up after each batch by requests of its own: they are let through before another workbook is opened. */
async function letThrough(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}

/** The real office.js before a workbook. It is booted once a process, and its names are on globalThis again whatever test took them away. */
export async function officeFor(session: Session): Promise<NodeExcel> {
  if (booted) {
    await letThrough();
    booted.host.open(session);
  } else booted = await bootInNode(session);
  const { Excel, Office, OfficeExtension, host } = booted;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  host.resetTraffic();
  return booted;
}
