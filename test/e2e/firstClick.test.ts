import { browserTest } from "./support/browserTest";

browserTest(
  "a ribbon button pressed while the pane is still loading does its work when it has",
  { isAlone: true },
  async (bench) => {
    const { page, pane } = bench;
    await page.route(/static\/taskpane\.[^/]*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
    });
    await page.locator("#reload").evaluate((button) => button instanceof HTMLElement && button.click());
    await bench.ribbon("Recalculate RAG").click();
    expect(await pane.locator("main.waiting").count()).toBe(1);
    await pane.getByRole("button", { name: "Put it back" }).first().waitFor();
  },
);
