import { look } from "../support/look";
import { picture } from "../support/picture";
import { pressByKey, tabTo } from "../support/keys";
import { button, runJob, said, turnTo } from "../support/paneDoings";
import type { Doing } from "./doing";

const added = /A sheet “RAG key” was added/;

/** A workbook whose plan has no key is offered a few. */
export const insertKey: Doing = {
  job: "insert-key",
  sample: "silent-headings.xlsx",
  byMouse: async (bench) => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Insert a RAG key" }).waitFor();
    await look(bench, "key-presets");
    expect(await runJob(bench, "Insert a RAG key")).toMatch(added);
    await look(bench, "key-inserted");
    await picture(bench.page, "workbench-key");
  },
  byKeyboard: async (bench) => {
    await tabTo(bench, /^Insert a RAG key$/);
    await bench.page.keyboard.press("Enter");
    await said(bench).getByText(added).waitFor();
  },
};

/** Where there is no plan, one that is nobody's can be tried. */
export const samplePlan: Doing = {
  job: "sample-plan",
  sample: "not-a-plan-budget.xlsx",
  byMouse: async (bench) => {
    const { pane } = bench;
    await pane.getByRole("heading", { name: "No action plan on this sheet" }).waitFor();
    await look(bench, "no-plan");
    await button(bench, "Try a sample plan").click();
    await pane.getByText(/6 rating lines/).waitFor();
    await turnTo(bench, "Ratings");
    expect(await runJob(bench, "Recalculate RAG")).toContain("Sample plan: 5 ratings coloured");
    await look(bench, "sample-plan");
  },
  byKeyboard: async (bench) => {
    await pressByKey(bench, "Try a sample plan");
    await bench.pane.getByText(/6 rating lines/).waitFor();
  },
};
