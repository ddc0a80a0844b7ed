import { putItBack, runJob } from "../../src/excel/runJob";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

const july = { asAt: "2018-07-11", label: "BMG 11 July 2018" };
const october = { asAt: "2018-10-10", label: "BMG 10 October 2018" };
const names = (state: WorkbookState) => state.sheets.map((sheet) => sheet.name);
const history = (state: WorkbookState) => state.sheets.find((sheet) => sheet.name === "Plan history");

/** Gives every third red rating to amber, as leads would before the next meeting. */
function moveOn(state: WorkbookState): void {
  let seen = 0;
  for (const cell of state.sheets[0]?.cells.values() ?? []) {
    if (cell.value === "R" && seen++ % 3 === 0) cell.value = "A";
  }
}

describe("Keep this meeting", () => {
  it("adds the plan's rows in one read and one write, as a table", async () => {
    const state = bigPlan(60);
    const { host } = await openInExcel(state);
    const result = await runJob("capture", july);
    expect(result.trouble).toBeUndefined();
    expect(host.traffic().syncs).toBe(2);
    expect(history(state)?.tables[0]?.area.bottom).toBe(61);
  });

  it("keeps what is text a text, also below a meeting that is there: by an apostrophe, which clearing looks would take", async () => {
    const state = bigPlan(12);
    await openInExcel(state);
    await runJob("capture", july);
    await runJob("capture", october);
    const quoted = [2, 14].map((row) => history(state)?.cells.get(cellKey(row, 6)));
    expect(quoted).toMatchObject([{ value: "1.1", quoted: true }, { value: "1.1", quoted: true }]); // prettier-ignore
  });

  it("keeps the next meeting below, asks before the same name is used again, and replaces when told to", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    await runJob("capture", july);
    await runJob("capture", october);
    expect(history(state)?.tables[0]?.area.bottom).toBe(41);
    const again = await runJob("capture", october);
    expect(again.refused).toContain(october.label);
    expect(again.results.mayReplace).toBe(true);
    await runJob("capture", { ...october, replace: true });
    expect(history(state)?.tables[0]?.area.bottom).toBe(41);
    const dates = [...(history(state)?.cells ?? [])]
      .filter(([key]) => key % 16_384 === 2)
      .map(([, cell]) => cell.value);
    expect(dates.filter((name) => name === october.label)).toHaveLength(20);
  });

  it("is taken away again by Put it back: the sheet where it was new, the rows where it was not", async () => {
    const state = bigPlan(20);
    const before = shown(state);
    await openInExcel(state);
    await runJob("capture", july);
    await putItBack();
    expect(shown(state)).toBe(before);
    await runJob("capture", july);
    const afterJuly = shown(state);
    await runJob("capture", october);
    await putItBack();
    expect(shown(state)).toBe(afterJuly);
  });

  it("wants the meeting's date where the plan does not say it", async () => {
    const state = bigPlan(10);
    const title = [...(state.sheets[0]?.cells.values() ?? [])][0];
    if (title) title.value = "Action plan";
    await openInExcel(state);
    expect((await runJob("capture")).refused).toMatch(/date/);
  });

  it("text that looks like a formula is kept as text, and whole", async () => {
    const state = bigPlan(5);
    const long = `=${"x".repeat(32_000)}`;
    for (const cell of state.sheets[0]?.cells.values() ?? []) {
      if (typeof cell.value === "string" && cell.value.startsWith("Review"))
        Object.assign(cell, { value: long, quoted: true });
    }
    await openInExcel(state);
    await runJob("capture", july);
    const cells = [...(history(state)?.cells.values() ?? [])];
    expect(cells.some((cell) => cell.formula !== undefined)).toBe(false);
    const had = [...(state.sheets[0]?.cells.values() ?? [])].filter((cell) => cell.value === long).length;
    expect(cells.filter((cell) => cell.value === long)).toHaveLength(had);
  });
});

describe("Meeting summary", () => {
  it("compares with the newest agreed meeting before this one, and says so on every paper", async () => {
    const state = bigPlan(60);
    const { host } = await openInExcel(state);
    await runJob("capture", july);
    moveOn(state);
    host.resetTraffic();
    const result = await runJob("summary", october);
    expect(result.trouble).toBeUndefined();
    expect(host.traffic().syncs).toBeLessThanOrEqual(3);
    expect(result.say.join(" ")).toContain("BMG 11 July 2018, as agreed");
    expect(names(state)).toEqual(expect.arrayContaining(["BMG summary 10 October 2018", "Comparison 10 October 2018"]));
    const comparison = result.results.comparison as { pairs: { movement: string }[]; adds: string };
    expect(comparison.adds).toBe("60 + 0 new - 0 no longer in the plan = 60");
    expect(comparison.pairs.filter((pair) => pair.movement === "improved").length).toBeGreaterThan(0);
  });

  it("never compares the plan with itself: the same meeting's snapshot is not before it", async () => {
    await openInExcel(bigPlan(20));
    await runJob("capture", july);
    expect((await runJob("summary", july)).refused).toMatch(/nothing to compare/);
  });

  it("leaves a submitted snapshot aside: only what was agreed is compared with", async () => {
    await openInExcel(bigPlan(20));
    await runJob("capture", { ...july, state: "as submitted" });
    expect((await runJob("summary", october)).refused).toMatch(/nothing to compare/);
  });

  it("is taken away whole by Put it back, and offers to replace its own papers, never an officer's sheet", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    await runJob("capture", july);
    const before = shown(state);
    await runJob("summary", october);
    expect((await runJob("summary", october)).results.mayReplace).toBe(true);
    await putItBack();
    expect(shown(state)).toBe(before);
    const [first] = state.sheets;
    if (first) state.sheets.push({ ...first, id: "{officer}", name: "BMG summary 10 October 2018", cells: new Map() });
    await runJob("summary", { ...october, sheet: "Action Plan" });
    expect(names(state)).toContain("BMG summary 10 October 2018 (2)");
  });

  it("names the sheet that holds nothing to compare with", async () => {
    await openInExcel(bigPlan(10));
    expect((await runJob("summary", { ...october, previous: { sheet: "Action Plan" } })).refused).toContain("itself");
  });
});
