import { look } from "../support/look";
import { dateByKey, pressByKey, tabTo, turnByKey } from "../support/keys";
import { button, giveDate, openFolds, runJob, said, turnTo } from "../support/paneDoings";
import type { Doing } from "./doing";

export const recalculate: Doing = {
  job: "recalculate",
  byMouse: async (bench) => {
    const { pane } = bench;
    await giveDate(bench, "2019-12-31");
    await turnTo(bench, "Ratings");
    expect(await runJob(bench, "Recalculate RAG")).toContain("coloured from the key");
    await pane
      .getByRole("button", { name: /^Keep the rating of/ })
      .first()
      .click();
    await openFolds(bench);
    await look(bench, "ratings");
    await pane.getByRole("button", { name: "Keep it", exact: true }).click();
    await pane.getByText("Kept as recorded (1)").waitFor();
    await openFolds(bench);
    await look(bench, "ratings-kept");
  },
  byKeyboard: async (bench) => {
    const { page, pane } = bench;
    await dateByKey(bench, "12122019");
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
  },
};

export const putBack: Doing = {
  job: "put-back",
  before: async (bench) => {
    await bench.ribbon("Recalculate RAG").click();
    await said(bench).getByText("coloured from the key").waitFor();
  },
  byMouse: async (bench) => {
    await button(bench, "Put it back").click();
    await said(bench).getByText("Put back as before").waitFor();
    await look(bench, "put-back");
  },
  byKeyboard: async (bench) => {
    await pressByKey(bench, "Put it back");
    await said(bench).getByText("Put back as before").waitFor();
  },
};
