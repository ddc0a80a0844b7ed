import { keepSettings } from "../../src/excel/settings";
import { readPlans } from "../../src/excel/readPlans";
import { putItBack, runJob } from "../../src/excel/runJob";
import { placeOfKey } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

const newer = { version: 2, columns: { "Action Plan": { rating: "Z" } }, more: true };

describe("what other versions of the add-in kept", () => {
  it("newer settings are left as they are, and both reading and keeping say so", async () => {
    const state = bigPlan(12);
    state.settings.set("plan.settings", newer);
    await openInExcel(state);
    expect((await readPlans()).say.join(" ")).toMatch(/newer version/);
    await expect(keepSettings((settings) => ({ ...settings, aliases: { x: "y" } }))).rejects.toThrow(/newer version/);
    expect((await runJob("recalculate")).trouble).toBeUndefined();
    expect(state.settings.get("plan.settings")).toEqual(newer);
  });

  it.each([["{broken"], [7], [{ version: 1, columns: "x" }], [null]])("broken ones (%j) stop nothing", async (kept) => {
    const state = bigPlan(12);
    for (const name of ["plan.settings", "plan.put-back", "plan.sheets"]) state.settings.set(name, kept);
    await openInExcel(state);
    const read = await readPlans();
    expect(read.trouble).toBeUndefined();
    expect(read.plans).toHaveLength(1);
    expect(read.canPutBack).toBe(false);
    expect((await runJob("recalculate")).canPutBack).toBe(true);
    expect((await putItBack()).trouble).toBeUndefined();
  });

  it("a coloured cell that was emptied since, below the last value, is put back all the same", async () => {
    const state = bigPlan(12);
    await openInExcel(state);
    const before = new Map([...(state.sheets[0]?.cells ?? [])].map(([key, { look }]) => [key, look.fill]));
    await runJob("recalculate");
    for (const [key, cell] of state.sheets[0]?.cells ?? []) if (placeOfKey(key).row > 20) cell.value = null;
    const result = await putItBack();
    expect([result.trouble, result.results.left]).toEqual([undefined, []]);
    expect([...(state.sheets[0]?.cells ?? [])].filter(([key, { look }]) => look.fill !== before.get(key))).toEqual([]);
  });

  it("a newer record is not put back, and says why", async () => {
    const state = bigPlan(12);
    state.settings.set("plan.put-back", { version: 2, cells: [] });
    await openInExcel(state);
    expect((await putItBack()).refused).toMatch(/newer version/);
    expect(state.settings.get("plan.put-back")).toEqual({ version: 2, cells: [] });
  });

  it("a newer history is not written to, and says why", async () => {
    const state = bigPlan(12);
    const { session } = await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    state.settings.set("plan.sheets", { "Plan history": "history-2" });
    const done = session.changes.length;
    expect((await runJob("capture", { asAt: "2018-10-10", label: "October" })).refused).toMatch(/newer version/);
    expect(session.changes).toHaveLength(done);
  });

  it("a run that could not be put back for its size is refused, and nothing is changed", async () => {
    const state = bigPlan(700);
    const [sheet] = state.sheets;
    for (const [, cell] of sheet?.cells ?? []) {
      if (typeof cell.value === "string" && cell.value.length > 60) cell.value = `${cell.value} ${"x".repeat(3_000)}`;
    }
    const { session } = await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    const done = session.changes.length;
    const result = await runJob("capture", { asAt: "2018-07-11", label: "July", replace: true });
    expect(result.refused).toMatch(/too much at once/);
    expect(session.changes).toHaveLength(done);
  }, 60_000);
});
