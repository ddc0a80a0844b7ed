import { noSettings } from "../../src/core/plan/settings";
import { putItBack, runJob } from "../../src/excel/runJob";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

const ratings = 6;

function keyless(): WorkbookState {
  const state = bigPlan(30);
  const cells = state.sheets[0]?.cells;
  for (const key of [...(cells?.keys() ?? [])]) if (key < cellKey(11, 1) && key > cellKey(2, 1)) cells?.delete(key);
  return state;
}

function fillsOf(state: WorkbookState): string[] {
  const all = [...(state.sheets[0]?.cells ?? [])].flatMap(([key, { value, look }]) =>
    key % 16_384 === ratings && typeof value === "string" && value.length === 1 ? [`${value} ${look.fill ?? ""}`] : [],
  );
  return [...new Set(all)].sort();
}

const inColour = ["A FFC000", "B 0070C0", "C ", "G 00B050", "R FF0000"];

describe("a key for a workbook that has none", () => {
  it("is inserted on a sheet of its own, from which Recalculate then works; the plan's sheet is not touched", async () => {
    const state = keyless();
    const plan = shown(state);
    await openInExcel(state);
    expect((await runJob("recalculate")).refused).toContain("RAG key");
    const result = await runJob("insert-key", { preset: "board" });
    expect(result.trouble).toBeUndefined();
    expect(state.sheets.map(({ name }) => name)).toEqual(["Action Plan", "RAG key"]);
    expect(shown({ ...state, sheets: state.sheets.slice(0, 1) })).toBe(plan);
    const [read] = (await runJob("read", { sheet: "Action Plan", everySheet: true })).results.plans as {
      key: { code: string; stage: string; cell: string }[];
    }[];
    expect(read?.key.map(({ code, stage, cell }) => [code, stage, cell])).toEqual([
      ["C", "on-track", "'RAG key'!A4"],
      ["R", "late-serious", "'RAG key'!A5"],
      ["A", "late-slight", "'RAG key'!A6"],
      ["G", "complete", "'RAG key'!A7"],
      ["B", "not-started", "'RAG key'!A8"],
    ]);
    state.activeSheet = "Action Plan";
    await runJob("recalculate");
    expect(fillsOf(state)).toEqual(inColour);
  });

  it("goes again with Put it back", async () => {
    const state = keyless();
    const before = shown(state);
    await openInExcel(state);
    await runJob("insert-key", { preset: "traffic-light" });
    await putItBack();
    expect(shown(state)).toBe(before);
  });

  it("colours nothing until one was chosen; once chosen it is used without being inserted", async () => {
    const state = keyless();
    const { session } = await openInExcel(state);
    const asked = await runJob("insert-key");
    expect(asked.refused).toContain("Choose one");
    expect(asked.results.presets).toHaveLength(4);
    expect((await runJob("insert-key", { preset: "rainbow" })).refused).toContain("rainbow");
    expect(session.changes).toEqual([]);
    const result = await runJob("recalculate", { settings: { ...noSettings, keyPreset: "board" } });
    expect(result.refused).toBeUndefined();
    expect(fillsOf(state)).toEqual(inColour);
  });

  it("says which ratings of the plan it does not name", async () => {
    await openInExcel(keyless());
    const result = await runJob("insert-key", { preset: "traffic-light" });
    expect([...(result.results.unread as string[])].sort()).toEqual(["B", "C"]);
  });

  it("is refused where the workbook has a key", async () => {
    const state = bigPlan(10);
    const { session } = await openInExcel(state);
    expect((await runJob("insert-key", { preset: "board" })).refused).toContain("B4");
    expect(session.changes).toEqual([]);
  });

  it("the workbook's own key goes before the one chosen", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    const read = await runJob("read", { settings: { ...noSettings, keyPreset: "traffic-light" } });
    const [plan] = read.results.plans as { key: unknown[] }[];
    expect(plan?.key).toHaveLength(5);
  });
});
