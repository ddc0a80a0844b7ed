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
});
