import { jobs } from "../../src/core/jobs";
import { readPlans } from "../../src/excel/readPlans";
import { runJob, type RunOptions } from "../../src/excel/runJob";
import { newSheet } from "../../src/xlsx/newState";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

type Act = (state: WorkbookState, plan: SheetState) => void;

/**
 * The states that a workbook can be in. Protected View runs no add-ins at all; a label that lets a person only read makes the workbook read-only,
 * and one that lets them write changes nothing for an add-in.
 */
const states: readonly (readonly [name: string, act: Act, mayChange: "all" | "none" | "some"])[] = [
  ["as usual", () => undefined, "all"],
  ["plan's sheet protected", (_, plan) => (plan.protected = true), "some"],
  ["every sheet protected", (state) => state.sheets.forEach((sheet) => (sheet.protected = true)), "some"],
  ["structure protected", (state) => (state.structureProtected = true), "some"],
  ["read-only, as by a label's rights", (state) => (state.readOnly = true), "none"],
  [
    "filters on",
    (_, plan) => {
      plan.filtered = true;
      for (let row = 14; row < 24; row += 2) plan.hiddenRows.add(row);
    },
    "all",
  ],
  ["panes frozen", (_, plan) => Object.assign(plan, { frozenRows: 11, frozenColumns: 2 }), "all"],
  [
    "a very hidden sheet",
    (state) => {
      const sheet = newSheet("Lists", 9);
      sheet.visibility = "VeryHidden";
      sheet.cells.set(cellKey(1, 1), { value: "R", look: {} });
      state.sheets.push(sheet);
    },
    "all",
  ],
];

const october = { asAt: "2018-10-10" } as const;
const options: Readonly<Record<string, RunOptions>> = {
  recalculate: { asAt: "2019-03-31", accept: "all" },
  capture: { ...october, label: "October" },
  "insert-key": { preset: "board" },
  "tidy-rules": { accept: "all" },
  circulate: { replace: true },
};

const table = states.flatMap(([name, act, mayChange]) => jobs.map(({ id }) => [id, name, act, mayChange] as const));

describe("every job in every state of a workbook", () => {
  it.each(table)("%s, %s: works, or says beforehand why not and changes nothing", async (job, _, act, mayChange) => {
    const state = bigPlan(24);
    const { session } = await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    if (job === "put-back") await runJob("recalculate");
    const [plan] = state.sheets;
    if (!plan) throw new Error("A workbook has a sheet.");
    act(state, plan);
    const guarded = () => JSON.stringify([state.structureProtected, state.readOnly, plan.protected, plan.filtered, [...plan.hiddenRows], plan.frozenRows, plan.frozenColumns]); // prettier-ignore
    const [before, guards, changes] = [shown(state), guarded(), session.changes.length];
    const result = await runJob(job, options[job] ?? october);
    expect(result.trouble).toBeUndefined();
    expect(guarded()).toBe(guards);
    if (result.refused !== undefined) {
      expect(result.refused).toMatch(/^[A-Z“].*\.$/s);
      expect([shown(state), session.changes.length]).toEqual([before, changes]);
    }
    if (mayChange === "none") expect([shown(state), session.changes.length]).toEqual([before, changes]);
    if (mayChange === "all" && job !== "insert-key") expect(result.refused).toBeUndefined();
    expect(state.sheets.filter(({ visibility }) => visibility === "VeryHidden").every(({ cells }) => cells.size === 1)).toBe(true); // prettier-ignore
  });

  it.each(states)("the pane reads a workbook with %s", async (_, act) => {
    const state = bigPlan(24);
    await openInExcel(state);
    const [plan] = state.sheets;
    if (plan) act(state, plan);
    const read = await readPlans(october);
    expect([read.trouble, read.plans[0]?.actions.length]).toEqual([undefined, 24]);
  });
});
