import { browserTest } from "./support/browserTest";
import { look } from "./support/look";
import type { OpenWorkbench } from "./support/openWorkbench";
import { button, giveDate, openSheet, runJob, said, turnTo } from "./support/paneDoings";
import { ratingColumn } from "./support/ratings";

jest.setTimeout(60_000);

async function openFolds({ pane }: OpenWorkbench): Promise<void> {
  for (const fold of await pane.locator("details").all()) {
    await fold.evaluate((one) => one.setAttribute("open", ""));
  }
}

/** Types into a cell of the sheet, as an officer would between two meetings. */
async function type({ page, cell }: OpenWorkbench, address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

for (const theme of ["light", "dark"] as const) {
  browserTest(`a year's work in the pane, every view looked at (${theme})`, { theme }, async (bench) => {
    const { pane } = bench;
    await pane.getByText("What was understood").waitFor();
    const column = await ratingColumn(bench);
    await openFolds(bench);
    await look(bench, `plan-${theme}`);

    await turnTo(bench, "Meetings");
    expect(await runJob(bench, "Keep this meeting")).toContain("Kept 16 actions");
    await button(bench, "Change Meeting 11 July 2018").click();
    await look(bench, `kept-${theme}`);
    await button(bench, "Change Meeting 11 July 2018").click();

    await giveDate(bench, "2019-12-31");
    await turnTo(bench, "Ratings");
    expect(await runJob(bench, "Recalculate RAG")).toContain("coloured from the key");
    await pane
      .getByRole("button", { name: /^Keep the rating of/ })
      .first()
      .click();
    await openFolds(bench);
    await look(bench, `ratings-${theme}`);
    await pane.getByRole("button", { name: "Keep it", exact: true }).click();
    await pane.getByText("Kept as recorded (1)").waitFor();

    const [first] = await bench.page
      .locator(`#scroller td[id^="cell-${column}"]`, { hasText: /^G$/ })
      .evaluateAll((cells) => cells.map(({ id }) => id.replace("cell-", "")));
    if (first === undefined) throw new Error("The sample has no Green.");
    await type(bench, first, "B");
    await turnTo(bench, "Meetings");
    expect(await runJob(bench, "Meeting summary")).toContain("Compared with Meeting 11 July 2018");
    await pane.getByRole("heading", { name: "What moved" }).waitFor();
    await look(bench, `summary-${theme}`);
    if (theme === "light") await bench.page.screenshot({ path: "test/artefacts/workbench-summary.png" });
    await turnTo(bench, "Meetings");
    await button(bench, "Meeting summary").click();
    await button(bench, "Replace what is there").click();
    await said(bench).getByText("Compared with").waitFor();

    await openSheet(bench, "Action Plan");
    await bench.cell(first).click();
    await pane.getByRole("complementary").locator("summary").click();
    await button(bench, "Its ratings over the meetings").click();
    await pane.getByRole("list", { name: "Its ratings over the meetings" }).waitFor();
    await look(bench, `selected-${theme}`);

    await turnTo(bench, "Schedule");
    expect(await runJob(bench, "Reporting schedule")).toContain("report");
    await pane.getByRole("heading", { name: "What does not hold" }).waitFor();
    await openFolds(bench);
    await look(bench, `schedule-${theme}`);
    expect(await runJob(bench, "Roll forward")).toContain("Action Plan:");
    await openSheet(bench, "Action Plan");
    await pane.getByText("from the plan's title").or(pane.getByText("given here")).waitFor();

    for (const page of ["Settings", "Help"]) {
      await button(bench, page).click();
      await pane.getByRole("heading", { name: page, exact: true }).waitFor();
      await look(bench, `${page.toLowerCase()}-${theme}`);
      await button(bench, "Back").click();
    }
  });
}

browserTest("a meeting kept is renamed, then deleted after it was asked about", {}, async (bench) => {
  const { pane } = bench;
  await turnTo(bench, "Meetings");
  await runJob(bench, "Keep this meeting");
  await button(bench, "Change Meeting 11 July 2018").click();
  await pane.getByLabel("Name", { exact: true }).last().fill("BMG in July");
  await pane.locator("form").getByRole("button", { name: "Use" }).last().click();
  await button(bench, "Delete BMG in July").click();
  await button(bench, "Delete for good").click();
  await pane.getByText("None yet.").waitFor();
});

browserTest(
  "last quarter's file is picked and compared with; what is no workbook is refused in a sentence",
  {},
  async (bench) => {
    const { page, pane } = bench;
    await turnTo(bench, "Meetings");
    const name = (await page.locator("#file-name").textContent()) ?? "";
    const buffer = await (await page.request.get(`/samples/${encodeURIComponent(name)}`)).body();
    const picker = pane.locator('input[type="file"]');
    await picker.setInputFiles({ name: "minutes.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await pane.getByText(/^minutes\.xlsx/).waitFor();
    await picker.setInputFiles({ name: "Last quarter.xlsx", mimeType: "", buffer });
    await pane.getByText("Compared with the file Last quarter.xlsx.").waitFor();
    expect(await runJob(bench, "Meeting summary")).toContain("Compared with Last quarter.xlsx");
  },
);

browserTest(
  "lists of priorities are set against themes, and put back",
  { sample: "lists-of-priorities.xlsx" },
  async (bench) => {
    await turnTo(bench, "Schedule");
    expect(await runJob(bench, "Cross-cutting themes")).toContain("theme");
    await look(bench, "themes-light");
    await button(bench, "Put it back").click();
    await said(bench).getByText("Taken away again").waitFor();
  },
);

browserTest(
  "on a workbook without a plan it says what it looks for, and a sample plan can be tried",
  { sample: "not-a-plan-budget.xlsx" },
  async (bench) => {
    const { pane } = bench;
    await pane.getByRole("heading", { name: "No action plan on this sheet" }).waitFor();
    await look(bench, "no-plan-light");
    await button(bench, "Try a sample plan").click();
    await pane.getByText(/6 rating lines/).waitFor();
    await turnTo(bench, "Ratings");
    expect(await runJob(bench, "Recalculate RAG")).toContain("Sample plan: 5 ratings coloured");
    await turnTo(bench, "Plan");
    await look(bench, "sample-plan-light");
  },
);
