import { runJob } from "../../src/excel/runJob";
import { usualAnswering, type Answering } from "../../src/workbench/office/manners";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

/** Writes the papers of a meeting where Excel takes a page's zoom in one way. */
async function papers(zoomTaken: Answering["zoomTaken"]) {
  const state = bigPlan(12);
  const { session, host } = await openInExcel(state);
  session.answering = { ...usualAnswering, zoomTaken };
  await runJob("capture", { asAt: "2018-07-11", label: "July" });
  host.resetTraffic();
  const { say, trouble } = await runJob("summary", { asAt: "2018-10-10" });
  expect(trouble).toBeUndefined();
  const before = new Set(["Action Plan", "Plan history"]);
  const widths = state.sheets.filter(({ name }) => !before.has(name)).map(({ name, print }) => [name, print.fitWide]);
  return { widths, syncs: host.traffic().syncs, say: say.filter((line) => line.includes("one page wide")) };
}

test("papers are one page wide, and where Excel does not take that at first it is set again", async () => {
  const [usual, second] = [await papers("at-once"), await papers("at-second")];
  expect(usual.widths.filter(([, width]) => width === 1).length).toBeGreaterThan(0);
  expect(second).toEqual({ ...usual, syncs: usual.syncs + 1 });
  expect(usual.say).toEqual([]);
});

test("where Excel never takes it, the officer is told which sheets and what to do", async () => {
  const [usual, never] = [await papers("at-once"), await papers("never")];
  expect(never.widths.every(([, width]) => width === undefined)).toBe(true);
  expect(never.syncs).toBe(usual.syncs + 1);
  expect(never.say).toHaveLength(1);
  for (const [name, width] of usual.widths) if (width === 1) expect(never.say[0]).toContain(name);
  expect(never.say[0]).toMatch(/choose Page Layout, Width, 1 page\.$/);
});
