import { dirname, join } from "node:path";
import { compiledScripts } from "./compiledScripts";
import { createHost, type Host } from "./host";
import { officeWindow } from "./officeWindow";
import type { Session } from "./session";

/** office.js as it runs in this process, with the stand-in Excel behind it. */
export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
}

const ORIGIN = "https://localhost";
const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const scripts = compiledScripts(officeFolder, join(officeFolder, "../../../.cache/office-js"));
let boots = 0;

/** What happens on the page while it is loading. */
export interface Loading {
  /** The page's first script, before office.js: given the page's global object. */
  readonly firstScript?: (scope: Record<string, unknown>) => void;
  /** Given Excel when nothing of the page has run yet: a button can be pressed here. */
  readonly onOpened?: (host: Host) => void;
}

/**
 * Boots Microsoft's own office.js, unmodified, without a browser, and waits until it is ready. Excel, Office and OfficeExtension are put on globalThis
 * for the add-in's own code. More workbooks in the same process: `host.open(session)`, no second boot.
 */
export async function bootInNode(session: Session, loading: Loading = {}): Promise<NodeExcel> {
  const conversationId = `node-${++boots}`;
  const controlId = `pane-${boots}`;
  const window = officeWindow({
    origin: ORIGIN,
    name: JSON.stringify({
      baseFrameName: controlId,
      hostInfo: `Excel|Web|16.00|en-US|${conversationId}||disableLogging|1`,
      xdmInfo: `${conversationId}|${controlId}|${ORIGIN}`,
      serializerVersion: "1",
      flights: "[]",
    }),
    onMessage: (text) => host.receive(text),
    runScript: (realm, file) => scripts.run(realm, file),
  });
  const host = createHost({
    session,
    conversationId,
    controlId,
    origin: ORIGIN,
    onMessageToPane: (text) => setImmediate(() => window.deliver(text, ORIGIN)),
  });
  loading.onOpened?.(host);
  loading.firstScript?.(window.realm);
  scripts.run(window.realm, "office.js");
  const { Office: office } = window.realm;
  if (!isOffice(office)) throw new Error("office.js did not make Office.");
  await office.onReady();
  scripts.keep();
  const { Excel: excel, OfficeExtension: extension } = window.realm;
  if (!isExcel(excel) || !isExtension(extension)) throw new Error("office.js did not make Excel.");
  Object.assign(globalThis, { Excel: excel, Office: office, OfficeExtension: extension });
  return { Excel: excel, Office: office, OfficeExtension: extension, host };
}

function isOffice(value: unknown): value is typeof Office {
  return typeof value === "object" && value !== null && "onReady" in value;
}

function isExcel(value: unknown): value is typeof Excel {
  return typeof value === "object" && value !== null && "run" in value;
}

function isExtension(value: unknown): value is typeof OfficeExtension {
  return typeof value === "object" && value !== null && "Error" in value;
}
