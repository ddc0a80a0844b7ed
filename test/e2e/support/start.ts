import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findCertificate } from "../../../src/workbench/server/certificate";
import { startWorkbench } from "../../../src/workbench/server/startWorkbench";
import { buildPane } from "../../support/buildPane";
import { findBrowser, launchBrowser } from "./browser";

const root = join(__dirname, "../../..");
const silently = () => undefined;

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the running workbench is, "https://localhost:40123", and the browser to look at it with; undefined where no browser was found. */
    workbench: { readonly page: string; readonly browser: string } | undefined;
  }
}

/** Before the first browser test: one server and one browser for all of them. Gives back what stops both. Without a browser there is nothing to start, and with CI=true that is a failure. */
export default async function start({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executable = findBrowser();
  provide("workbench", undefined);
  if (executable === undefined) {
    if (process.env["CI"] === "true")
      throw new Error("No Chromium, Chrome or Edge was found (CHROME_PATH can name one).");
    return undefined;
  }
  await rm(join(root, "test/artefacts"), { recursive: true, force: true });
  await mkdir(join(root, "test/artefacts"));
  // What is deployed, and not what `npm start` builds for trying, is what the tests run.
  const workbench = await startWorkbench({ root, port: 0, say: silently, dist: await buildPane(root, silently) });
  const { cert } = await findCertificate(join(root, "node_modules/.cache/action-plan"));
  const browser = await launchBrowser(executable, cert);
  provide("workbench", { page: workbench.origin, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await workbench.close();
  };
}
