import { axeViolations } from "./support/axe";
import { button, paneFrame, runJob, turnTo } from "./support/paneDoings";
import { browserTest } from "./support/browserTest";
import { picture } from "./support/picture";

/** Fills and fonts in the sheet are the workbook's. */
const ofTheWorkbook = [".filled", "#scroller td > div[style*='color']"];

for (const theme of ["light", "dark"] as const) {
  browserTest(`axe finds nothing on the page (${theme})`, { theme }, async ({ page }) => {
    expect(await axeViolations(page, { leaveOut: ofTheWorkbook })).toEqual([]);
    await picture(page, `workbench-${theme}`);
  });
}

browserTest(
  "axe finds nothing on the page with a paper and its chart, in either theme",
  { sample: "quarters-in-groups.xlsx" },
  async (bench) => {
    const { page, pane } = bench;
    await pane.getByLabel("Meeting date", { exact: true }).fill("2023-10-02");
    await button(bench, "Use").click();
    await pane.getByText("given here").waitFor();
    await turnTo(bench, "Meetings");
    await runJob(bench, "Meeting summary");
    await page.locator("figure.chart").first().waitFor();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page, { leaveOut: ofTheWorkbook })).toEqual([]);
      await picture(page, `workbench-paper-${colorScheme}`);
    }
  },
);

browserTest(
  "the page is worked by keyboard alone: every control is reached, and Tab leaves the sheet and the pane",
  {},
  async ({ page }) => {
    const reached = new Set<string>();
    await page.locator("#samples").focus();
    for (let step = 0; step < 60; step++) {
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
    for (const part of ["samples", "open", "save", "grid", "tab", "IFRAME", "state", "zoom"])
      expect([...reached]).toContain(part);
  },
);

browserTest("axe is there and sees: a pale word in the pane is found", {}, async (bench) => {
  await bench.pane.getByText("What was understood").waitFor();
  const frame = paneFrame(bench);
  await frame.evaluate(() => {
    const pale = document.querySelector<HTMLElement>("#place .sentence");
    if (pale) pale.style.color = "#bbbbbb";
  });
  expect((await axeViolations(frame)).some((found) => found.startsWith("color-contrast"))).toBe(true);
});

browserTest(
  "at 200 % zoom and 270 pixels nothing of the pane has to be scrolled sideways",
  { paneWidth: 270 },
  async (bench) => {
    const { pane } = bench;
    await pane.getByText("What was understood").waitFor();
    const frame = paneFrame(bench);
    // Zoomed to 200 % a pane of 270 by 590 has 135 by 295 of the page's own pixels.
    await bench.page.locator("#pane-frame iframe").evaluate((iframe) => {
      if (iframe instanceof HTMLElement) Object.assign(iframe.style, { width: "135px", height: "295px" });
    });
    for (const place of ["Plan", "Ratings", "Meetings", "Schedule"]) {
      await turnTo(bench, place);
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ place, over: over > 1 }).toEqual({ place, over: false });
    }
  },
);

browserTest(
  "in forced colours every control is still outlined and the ratings keep the key's colours",
  {},
  async (bench) => {
    const { page, pane } = bench;
    await page.emulateMedia({ forcedColors: "active" });
    await turnTo(bench, "Ratings");
    const swatch = pane.locator("main .swatch").filter({ hasText: "R" }).first();
    expect(await swatch.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe("rgb(255, 0, 0)");
    const border = await button(bench, "Recalculate RAG").evaluate((each) => getComputedStyle(each).borderTopStyle);
    expect(border).toBe("solid");
  },
);
