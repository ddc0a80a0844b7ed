import { browserTest } from "./support/browserTest";
import { enterPane, pressByKey, tabTo, turnByKey } from "./support/keys";
import type { OpenWorkbench } from "./support/openWorkbench";
import { said } from "./support/paneDoings";

/** Everything here is done with the keyboard alone, at the narrowest width. */
function keyboardTest(name: string, run: (bench: OpenWorkbench) => Promise<void>, sample?: string): void {
  browserTest(name, { paneWidth: 270, ...(sample === undefined ? {} : { sample }) }, async (bench) => {
    await bench.pane.getByText("What was understood").waitFor();
    await enterPane(bench);
    await run(bench);
  });
}

async function dateByKey(bench: OpenWorkbench, day: string, month: string, year: string): Promise<void> {
  await tabTo(bench, "Change the meeting date", true);
  await bench.page.keyboard.press("Enter");
  await tabTo(bench, "Meeting date");
  await bench.page.keyboard.type(`${day}${month}${year}`);
  await pressByKey(bench, "Use");
  await bench.pane.getByText("given here").waitFor();
}

keyboardTest("by keyboard: findings opened, one gone to, one dismissed", async (bench) => {
  const { page, pane } = bench;
  await tabTo(bench, /^Go to [A-Z]+\d+$/);
  const cell = await pane.locator(":focus").textContent();
  await page.keyboard.press("Enter");
  await page.locator("#name-box", { hasText: cell ?? "" }).waitFor();
  await pressByKey(bench, /^\d+ actions have no timescale$/);
  await pressByKey(bench, /^Don't tell me again: /);
  await pane.getByText("1 finding not told again").waitFor();
});

keyboardTest("by keyboard: recalculate, keep one rating with a reason, accept another, put it back", async (bench) => {
  const { page, pane } = bench;
  await dateByKey(bench, "12", "12", "2019");
  await turnByKey(bench, "Ratings");
  await pressByKey(bench, "Recalculate RAG", "Space");
  await said(bench).getByText("coloured from the key").waitFor();
  await pressByKey(bench, /^Keep the rating of/);
  await tabTo(bench, "Reason (optional)");
  await page.keyboard.type("Agreed in the room");
  await pressByKey(bench, "Keep it");
  await pane.getByText("Kept as recorded (1)").waitFor();
  await turnByKey(bench, "Ratings");
  await pressByKey(bench, /^Accept the proposal for/);
  await said(bench).getByText("Accepted:").waitFor();
  await turnByKey(bench, "Ratings");
  await pressByKey(bench, "Put it back");
  await said(bench).getByText("Put back as before").waitFor();
});

keyboardTest("by keyboard: keep a meeting, rename it, write the summary, delete what was kept", async (bench) => {
  const { page, pane } = bench;
  await turnByKey(bench, "Meetings");
  await tabTo(bench, "Name");
  await page.keyboard.type("BMG July");
  await pressByKey(bench, "Keep this meeting");
  await said(bench).getByText("Kept 16 actions").waitFor();
  await dateByKey(bench, "12", "12", "2019");
  await turnByKey(bench, "Meetings");
  await pressByKey(bench, "Meeting summary");
  await said(bench).getByText("Compared with BMG July").waitFor();
  await turnByKey(bench, "Meetings");
  await pressByKey(bench, "Open Action Plan");
  await pane.getByText("given here").waitFor();
  await turnByKey(bench, "Meetings");
  await pressByKey(bench, "Delete BMG July");
  await pressByKey(bench, "Delete for good");
  await pane.getByText("None yet.").waitFor();
});

keyboardTest("by keyboard: the schedule and roll forward", async (bench) => {
  await turnByKey(bench, "Schedule");
  await pressByKey(bench, "Reporting schedule");
  await said(bench).getByText("report").first().waitFor();
  await turnByKey(bench, "Schedule");
  await pressByKey(bench, "Roll forward");
  await said(bench).getByText("Action Plan:").waitFor();
});

keyboardTest(
  "by keyboard: themes by priority",
  async (bench) => {
    await turnByKey(bench, "Schedule");
    await pressByKey(bench, "Cross-cutting themes");
    await said(bench).getByText("theme").first().waitFor();
  },
  "lists-of-priorities.xlsx",
);

keyboardTest("by keyboard: a column said otherwise, found in Settings and removed, help read", async (bench) => {
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
});
