import type { Browser } from "playwright-core";
import { joinBrowser } from "./browser";
import { addresses } from "./running";
import { openWorkbench, type OpenWorkbench, type Wanted } from "./openWorkbench";

jest.setTimeout(30_000);

const found = addresses();
let browser: Browser | undefined;

afterAll(() => browser?.close());

/**
 * A test in a browser context of its own. It fails on any console error, breach of the content security policy, or request that would
 * leave this machine, whatever else it looked at. Where no browser was found it is named as left out.
 */
export function browserTest(name: string, wanted: Wanted, run: (workbench: OpenWorkbench) => Promise<void>): void {
  if (!found) {
    process.stderr.write(`Left out, as there is no browser: ${name}\n`);
    test.skip(name, () => undefined);
    return;
  }
  test(name, async () => {
    browser ??= await joinBrowser(found.browser);
    const workbench = await openWorkbench(browser, found.page, wanted);
    try {
      await run(workbench);
      expect(workbench.troubles).toEqual([]);
    } catch (error) {
      await workbench.page
        .screenshot({ path: `test/artefacts/failed-${name.replace(/\W+/g, "-")}.png` })
        .catch(() => undefined);
      throw workbench.troubles.length > 0 ? new Error([String(error), ...workbench.troubles].join("\n")) : error;
    } finally {
      await workbench.close();
    }
  });
}
