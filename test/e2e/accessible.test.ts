import type { Frame, Page } from "playwright-core";
import { axeViolations } from "./support/axe";
import { browserTest } from "./support/browserTest";

for (const theme of ["light", "dark"] as const) {
  browserTest(`axe finds nothing on the page (${theme})`, { theme }, async ({ page }) => {
    // Fills and fonts in the sheet are the workbook's.
    expect(await axeViolations(page, [".filled", "#scroller td > div[style*='color']"])).toEqual([]);
    await page.screenshot({ path: `test/artefacts/workbench-${theme}.png` });
  });
}

const views = ["Plan", "Ratings"];
const pages = ["Settings", "Help"];

for (const theme of ["light", "dark"] as const) {
  browserTest(
    `axe finds nothing on any view of the pane, and none is too wide for it (${theme})`,
    { theme },
    async (bench) => {
      const { pane, page } = bench;
      await pane.getByRole("tab", { name: "Plan" }).waitFor();
      await bench.ribbon("Recalculate RAG").click();
      await pane.getByRole("button", { name: "Put it back" }).first().waitFor();
      for (const view of views) {
        await pane.getByRole("tab", { name: view }).click();
        for (const fold of await pane.locator("details").all())
          await fold.evaluate((one) => one.setAttribute("open", ""));
        await look(page, `${view}-${theme}`);
      }
      for (const name of pages) {
        await pane.getByRole("button", { name, exact: true }).click();
        await pane.getByRole("button", { name: "Back", exact: true }).waitFor();
        await look(page, `${name}-${theme}`);
        await pane.getByRole("button", { name: "Back", exact: true }).click();
      }
    },
  );
}

/** At both widths a picture; at the narrower one the checks, where things are likelier to be too near or too wide. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [350, 270]) {
    await page.click(`button[data-width="${width}"]`);
    await page.locator("#pane").screenshot({ path: `test/artefacts/pane-${name}-${width}.png` });
  }
  expect(await isTooWide(page)).toBe(false);
  expect(await axeViolations(paneFrame(page))).toEqual([]);
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

/** True where the pane would have to be scrolled sideways. */
function isTooWide(page: Page): Promise<boolean> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

browserTest(
  "the page is worked by keyboard alone: every control is reached, and Tab leaves the sheet",
  {},
  async ({ page }) => {
    const reached = new Set<string>();
    await page.locator("#samples").focus();
    for (let step = 0; step < 30; step++) {
      reached.add(
        await page.evaluate(
          () =>
            document.activeElement?.id ||
            document.activeElement?.getAttribute("role") ||
            document.activeElement?.tagName ||
            "",
        ),
      );
      await page.keyboard.press("Tab");
    }
    for (const part of ["samples", "open", "save", "grid", "tab", "IFRAME"]) expect([...reached]).toContain(part);
  },
);
