import { newSheet } from "../../src/xlsx/newState";
import { cellKey } from "../../src/xlsx/state";
import { runJob } from "../../src/excel/runJob";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

describe("Copy to circulate", () => {
  it("lists what it would clear, and clears it only when told that this is the copy", async () => {
    const state = bigPlan(20);
    const before = shown(state);
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "BMG July" });
    const listed = await runJob("circulate");
    expect(listed.refused).toContain("Save a Copy");
    expect(listed.results.clears).toEqual(["Plan history"]);
    expect(state.sheets.map((sheet) => sheet.name)).toContain("Plan history");
    const cleared = await runJob("circulate", { replace: true });
    expect(cleared.kept).toEqual([]);
    expect(shown(state)).toBe(before);
    expect(state.settings.size).toBe(0);
  });

  it("keeps the meeting's papers, and has nothing to do where nothing is kept", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    expect((await runJob("circulate")).refused).toBeUndefined();
    await runJob("capture", { asAt: "2018-07-11", label: "BMG July" });
    await runJob("summary", { asAt: "2018-10-10", label: "BMG October" });
    await runJob("circulate", { replace: true });
    expect(state.sheets.map((sheet) => sheet.name)).toEqual([
      "Action Plan",
      "BMG summary October",
      "BMG exceptions October",
      "Comparison October",
    ]);
  });

  it("takes away a sheet of its own that is very hidden, too", async () => {
    const state = bigPlan(12);
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    for (const sheet of state.sheets) if (sheet.name === "Plan history") sheet.visibility = "VeryHidden";
    const result = await runJob("circulate", { replace: true });
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect(state.sheets.map(({ name }) => name)).toEqual(["Action Plan"]);
  });

  it("takes away kept meetings, too, where it is no longer noted that their sheet is its own", async () => {
    const state = bigPlan(12);
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    state.settings.clear();
    expect((await runJob("circulate")).results.clears).toEqual(["Plan history"]);
    expect((await runJob("circulate", { replace: true })).trouble).toBeUndefined();
    expect(state.sheets.map(({ name }) => name)).toEqual(["Action Plan"]);
  });

  it("never takes a sheet of the officer's own for the kept meetings, whatever stands in it", async () => {
    const state = bigPlan(12);
    const own = newSheet("Plan history", 9);
    own.cells.set(cellKey(2, 1), { value: 43_292, look: { numberFormat: "dd/mm/yyyy" } });
    own.cells.set(cellKey(2, 2), { value: "Away day", look: {} });
    state.sheets.push(own);
    await openInExcel(state);
    const { results } = await runJob("circulate", { replace: true });
    expect(results.clears).toEqual([]);
    expect(state.sheets.map((sheet) => sheet.name)).toContain("Plan history");
  });
});
