import { look } from "../support/look";
import { pressByKey, tabTo } from "../support/keys";
import { button, openFolds, runJob, said } from "../support/paneDoings";
import type { Doing } from "./doing";

/** Opening the pane is reading: there is no button for it. */
export const read: Doing = {
  job: "read",
  byMouse: async (bench) => {
    await bench.pane.getByText("What was understood").waitFor();
    await openFolds(bench);
    await bench.pane.getByLabel("Team").waitFor();
    await look(bench, "plan");
  },
  byKeyboard: async (bench) => {
    const { page, pane } = bench;
    await pressByKey(bench, /^Columns:/);
    await pane.getByLabel("Team").waitFor();
    await tabTo(bench, "Team");
    await page.keyboard.type("Column H");
    await pressByKey(bench, "Settings");
    await pane.getByText("Columns corrected on Action Plan").waitFor();
    await pressByKey(bench, "Remove: Columns corrected on Action Plan");
    await pane.getByText("Nothing is kept with this workbook.").waitFor();
    await pressByKey(bench, "Help");
    await pane.getByRole("heading", { name: "Help", exact: true }).waitFor();
    await pressByKey(bench, "Back");
    await pane.getByText("What was understood").waitFor();
  },
};

export const check: Doing = {
  job: "check",
  byMouse: async (bench) => {
    expect(await runJob(bench, "Check plan")).toMatch(/\S/);
    await look(bench, "checked");
    const link = bench.pane.getByRole("button", { name: /^Go to [A-Z]+\d+$/ }).first();
    await link.click();
    await bench.page.locator("#name-box", { hasText: (await link.textContent()) ?? "" }).waitFor();
    for (const name of ["Settings", "Help"]) {
      await button(bench, name).click();
      await bench.pane.getByRole("heading", { name, exact: true }).waitFor();
      await look(bench, name.toLowerCase());
      await button(bench, "Back").click();
    }
  },
  byKeyboard: async (bench) => {
    const { page, pane } = bench;
    await tabTo(bench, /^Go to [A-Z]+\d+$/);
    const cell = await pane.locator(":focus").textContent();
    await page.keyboard.press("Enter");
    await page.locator("#name-box", { hasText: cell ?? "" }).waitFor();
    await pressByKey(bench, /^\d+ actions have no timescale$/);
    await pressByKey(bench, /^Don't tell me again: /);
    await pane.getByText("1 finding not told again").waitFor();
    await pressByKey(bench, "Check plan");
    await said(bench).first().waitFor();
  },
};
