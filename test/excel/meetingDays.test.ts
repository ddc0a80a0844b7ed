import { serialOfDay } from "../../src/core/grid/day";
import { readPlans } from "../../src/excel/readPlans";
import { runJob } from "../../src/excel/runJob";
import { newState } from "../../src/xlsx/newState";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { openInExcel } from "../support/excel";

const plan = [
  ["Annual Action Plan for 2018-19"],
  [],
  ["RAG Rating key"],
  ["Red", "The deadline will be missed by more than three months"],
  ["Amber", "The deadline will be missed by less than three months"],
  ["Green", "Action completed"],
  ["Clear", "Expected to be completed within the agreed timescale"],
  [],
  ["Ref", "Action", "Lead", "Timescale", "RAG"],
  ["1.1", "Report on the training offer", "QA subgroup", "June Board", "A"],
  ["1.2", "Agree the referral pathway", "Police", "September 2018", "R"],
  ["1.3", "Publish the risk tool", "Board Manager", "December 2018", "G"],
];

function fill(sheet: SheetState | undefined, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const look = typeof value === "number" ? { numberFormat: "dd mmm yyyy" } : {};
      sheet?.cells.set(cellKey(r + 1, c + 1), { value, look });
    });
  });
}

function workbook(others: readonly string[] = ["Meetings"]): WorkbookState {
  const state = newState(["Plan", ...others]);
  fill(state.sheets[0], plan);
  fill(state.sheets[1], [
    ["Forum", "Date", "Joint with", "Papers due"],
    ["Board", serialOfDay("2018-06-14", false), "", ""],
  ]);
  return state;
}

const shownDates = async () =>
  (await readPlans()).plans.flatMap(({ actions }) => actions.flatMap(({ deadlines }) => deadlines[0]?.iso ?? []));

test("the pane shows the day of June's Board as the Meetings sheet has it, read in the same round trip", async () => {
  const { host } = await openInExcel(workbook());
  expect(await shownDates()).toEqual(["2018-06-14", "2018-09", "2018-12"]);
  expect(host.traffic().syncs).toBe(1);
});

test("a job that needs the plan alone knows the day as well, in one read", async () => {
  const { host } = await openInExcel(workbook());
  const { results } = await runJob("recalculate", { asAt: "2018-10-10" });
  expect(JSON.stringify(results)).toContain("14 June 2018");
  expect(host.traffic().syncs).toBe(1);
});

test("a Meetings sheet that is hidden is not read, and a plan without one keeps its months", async () => {
  const state = workbook();
  if (state.sheets[1]) state.sheets[1].visibility = "Hidden";
  await openInExcel(state);
  expect(await shownDates()).toEqual(["2018-06", "2018-09", "2018-12"]);
  await openInExcel(workbook(["Notes"]));
  expect((await shownDates())[0]).toBe("2018-06");
});
