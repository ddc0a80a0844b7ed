import { join } from "node:path";
import type { Served } from "../../../src/workbench/server/serve";
import { browserTest } from "./browserTest";

const officeFolder = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const microsofts = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/**
 * Loads the pane in the workbench from a server of its own: what the workbench's page asks for below /pane/ is fetched there, and answered to the
 * byte and the header as it came. office.js is asked for at Microsoft's address and, since nothing may leave this machine, answered from the same package.
 */
export function deployedTest(
  name: string,
  start: () => Promise<{ readonly served: Served; readonly base: string }>,
): void {
  browserTest(name, { isAlone: true }, async ({ page, pane, troubles, ribbon }) => {
    const { served, base } = await start();
    try {
      const asked: string[] = [];
      await page.route("**/pane/**", async (route) => {
        const path = new URL(route.request().url()).pathname.replace(/^\/pane\//, base);
        asked.push(path);
        await route.fulfill({ response: await route.fetch({ url: `${served.origin}${path}` }) });
      });
      await page.route(`${microsofts}**`, (route) => {
        const path = new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "";
        return route.fulfill({ path: join(officeFolder, path) });
      });
      await page.getByRole("button", { name: "Load the pane again" }).click();
      await pane.locator("#place .sentence").first().waitFor();
      await ribbon("Recalculate RAG").click();
      await pane.getByRole("button", { name: "Put it back" }).first().waitFor();
      expect(asked).toContain(`${base}taskpane.html`);
      expect(asked.some((path) => path.startsWith(`${base}static/`))).toBe(true);
      const others = troubles.filter(
        (trouble) => !trouble.startsWith(`a request would leave this machine: ${microsofts}`),
      );
      expect(others).toEqual([]);
      expect(troubles.length).toBeGreaterThan(0);
      troubles.length = 0;
    } finally {
      await served.close();
    }
  });
}
