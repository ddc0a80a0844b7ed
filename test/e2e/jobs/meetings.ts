import { look } from "../support/look";
import { picture } from "../support/picture";
import { dateByKey, pressByKey, tabTo, turnByKey } from "../support/keys";
import { button, giveDate, openSheet, runJob, said, turnTo, type } from "../support/paneDoings";
import { ratingColumn } from "../support/ratings";
import type { Doing } from "./doing";

export const capture: Doing = {
  job: "capture",
  byMouse: async (bench) => {
    const { pane } = bench;
    await turnTo(bench, "Meetings");
    expect(await runJob(bench, "Keep this meeting")).toContain("Kept 16 actions");
    await button(bench, "Change Meeting 11 July 2018").click();
    await look(bench, "kept-changing");
    await pane.getByLabel("Name", { exact: true }).last().fill("BMG in July");
    await pane.locator("form").getByRole("button", { name: "Use" }).last().click();
    await button(bench, "Delete BMG in July").click();
    await look(bench, "kept-deleting");
    await button(bench, "Delete for good").click();
    await pane.getByText("None yet.").waitFor();
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Meetings");
    await tabTo(bench, "Name");
    await bench.page.keyboard.type("BMG July");
    await pressByKey(bench, "Keep this meeting");
    await said(bench).getByText("Kept 16 actions").waitFor();
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "Delete BMG July");
    await pressByKey(bench, "Delete for good");
    await bench.pane.getByText("None yet.").waitFor();
  },
};

export const summary: Doing = {
  job: "summary",
  byMouse: async (bench) => {
    const { pane, page } = bench;
    const column = await ratingColumn(bench);
    await turnTo(bench, "Meetings");
    await runJob(bench, "Keep this meeting");
    await giveDate(bench, "2019-12-31");
    const [first = ""] = await page
      .locator(`#scroller td[id^="cell-${column}"]`, { hasText: /^G$/ })
      .evaluateAll((cells) => cells.map(({ id }) => id.replace("cell-", "")));
    await type(bench, first, "B");
    await turnTo(bench, "Meetings");
    expect(await runJob(bench, "Meeting summary")).toContain("Compared with Meeting 11 July 2018");
    await pane.getByRole("heading", { name: "What moved" }).waitFor();
    await look(bench, "summary");
    await picture(page, "workbench-summary");
    await turnTo(bench, "Meetings");
    await button(bench, "Meeting summary").click();
    await button(bench, "Replace what is there").waitFor();
    await look(bench, "summary-replacing");
    await button(bench, "Replace what is there").click();
    await said(bench).getByText("Compared with").waitFor();
    await openSheet(bench, "Action Plan");
    await bench.cell(first).click();
    await pane.getByRole("complementary").locator("summary").click();
    await pane.getByRole("list", { name: "Its ratings over the meetings" }).waitFor();
    await look(bench, "selected");
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "Keep this meeting");
    await said(bench).getByText("Kept 16 actions").waitFor();
    await dateByKey(bench, "12122019");
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "Meeting summary");
    await said(bench).getByText("Compared with Meeting 11 July 2018").waitFor();
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "Open Action Plan");
    await bench.pane.getByText("given here").waitFor();
  },
};

/** What is the add-in's own is listed first, and goes only on a second word. */
export const circulate: Doing = {
  job: "circulate",
  before: async (bench) => {
    await turnTo(bench, "Meetings");
    await runJob(bench, "Keep this meeting");
  },
  byMouse: async (bench) => {
    expect(await runJob(bench, "Copy to circulate")).toContain("Do this in a copy");
    await look(bench, "circulate");
    await button(bench, "This is the copy: clear it").click();
    await said(bench).getByText("Cleared:").waitFor();
    await look(bench, "circulated");
    const sheets = await bench.page.locator("#sheet-tabs").getByRole("tab").allTextContents();
    expect(sheets).toEqual(["Action Plan"]);
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "Copy to circulate");
    await said(bench).getByText("Do this in a copy").waitFor();
    await turnByKey(bench, "Meetings");
    await pressByKey(bench, "This is the copy: clear it");
    await said(bench).getByText("Cleared:").waitFor();
  },
};
