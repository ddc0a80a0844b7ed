import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { joinBrowser } from "./browser";
import { openWorkbench, type OpenWorkbench, type Wanted } from "./openWorkbench";

const found = inject("workbench");
let browser: Browser | undefined;
let open: OpenWorkbench | undefined;

/**
 * A test in the process's one page, as it is when the workbench was just opened. It fails on any console error, breach of a content security policy, or
 * request for anything but the add-in's own files and office.js, whatever else it looked at. Where no browser was found it is left out, which the
 * end of the run tells.
 */
export function browserTest(name: string, wanted: Wanted, run: (workbench: OpenWorkbench) => Promise<void>): void {
  if (!found) {
    test.skip(name, () => undefined);
    return;
  }
  test(name, async () => {
    browser ??= await joinBrowser(found.browser);
    const workbench = (wanted.isAlone ? undefined : open) ?? (await openWorkbench(browser, found.page));
    if (!wanted.isAlone) open = workbench;
    workbench.troubles.length = 0;
    try {
      await workbench.startAgain(wanted);
      await run(workbench);
      expect(workbench.troubles).toEqual([]);
      if (wanted.isAlone) await workbench.close();
    } catch (error) {
      await workbench.page
        .screenshot({ path: `test/artefacts/failed-${name.replace(/\W+/g, "-")}.png` })
        .catch(() => undefined);
      // What has failed may have left anything behind: the next test has a page of its own.
      if (open === workbench) open = undefined;
      await workbench.close();
      throw workbench.troubles.length > 0 ? new Error([String(error), ...workbench.troubles].join("\n")) : error;
    }
  });
}
