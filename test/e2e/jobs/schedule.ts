import { look } from "../support/look";
import { pressByKey, turnByKey } from "../support/keys";
import { button, openFolds, runJob, said, turnTo } from "../support/paneDoings";
import type { Doing } from "./doing";

export const schedule: Doing = {
  job: "schedule",
  byMouse: async (bench) => {
    await turnTo(bench, "Schedule");
    expect(await runJob(bench, "Reporting schedule")).toContain("report");
    await bench.pane.getByRole("heading", { name: "What does not hold" }).waitFor();
    await openFolds(bench);
    await look(bench, "schedule");
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Schedule");
    await pressByKey(bench, "Reporting schedule");
    await said(bench).getByText("report").first().waitFor();
  },
};

export const themes: Doing = {
  job: "themes",
  sample: "lists-of-priorities.xlsx",
  byMouse: async (bench) => {
    await turnTo(bench, "Schedule");
    expect(await runJob(bench, "Cross-cutting themes")).toContain("theme");
    await look(bench, "themes");
    await button(bench, "Put it back").click();
    await said(bench).getByText("Taken away again").waitFor();
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Schedule");
    await pressByKey(bench, "Cross-cutting themes");
    await said(bench).getByText("theme").first().waitFor();
  },
};

export const rollForward: Doing = {
  job: "roll-forward",
  byMouse: async (bench) => {
    await turnTo(bench, "Schedule");
    expect(await runJob(bench, "Roll forward")).toContain("Action Plan:");
    await look(bench, "roll-forward");
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Schedule");
    await pressByKey(bench, "Roll forward");
    await said(bench).getByText("Action Plan:").waitFor();
  },
};
