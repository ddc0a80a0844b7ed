import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { startWorkbench } from "../../../src/workbench/server/startWorkbench";
import { buildPane } from "../../support/buildPane";
import { findBrowser, launchBrowser } from "./browser";
import { running, type Addresses } from "./running";

const root = join(__dirname, "../../..");

/** Before the first browser test: one server and one browser for all of them. Without a browser they are named as left out, and with CI=true that is a failure. */
export default async function start(): Promise<void> {
  process.env["TZ"] = "Pacific/Chatham";
  const executable = findBrowser();
  if (executable === undefined) {
    const sentence =
      "No Chromium, Chrome or Edge was found (CHROME_PATH can name one): the browser tests are left out.";
    if (process.env["CI"] === "true") throw new Error(sentence);
    process.stderr.write(`${sentence}\n`);
    return;
  }
  await rm(join(root, "test/artefacts"), { recursive: true, force: true });
  await mkdir(join(root, "test/artefacts"));
  // What is deployed, and not what `npm start` builds for trying, is what the tests run.
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const workbench = await startWorkbench({ root, port: 0, say, dist: await buildPane(root, say) });
  const browser = await launchBrowser(executable);
  const addresses: Addresses = { page: workbench.origin, browser: browser.wsEndpoint() };
  process.env["WORKBENCH_TEST"] = JSON.stringify(addresses);
  running.stop = async () => {
    await browser.close();
    await workbench.close();
  };
}
