import { keepSettings } from "../../src/excel/settings";
import { readPlans } from "../../src/excel/readPlans";
import { putItBack, runJob } from "../../src/excel/runJob";
import { cellKey, placeOfKey } from "../../src/xlsx/state";
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

  it("settings of the first release, without what came later, are read and kept on", async () => {
    const state = bigPlan(12);
    const early = {
      version: 1,
      columns: { "Action Plan": { update: null } },
      aliases: { QA: "Quality Assurance" },
      dismissed: ["missing-lead|Action Plan|D14"],
      judgements: [{ sheet: "Action Plan", cell: "F14", rating: "A", to: "R", reason: "Agreed in the room" }],
    };
    state.settings.set("plan.settings", early);
    await openInExcel(state);
    const { settings, plans, say } = await readPlans();
    expect(plans[0]?.columns.update).toBeUndefined();
    expect(say.join(" ")).not.toMatch(/could not be read|newer version/);
    expect(settings).toMatchObject({ ...early, thresholds: {}, reported: [], forums: {}, pairs: {} });
    await keepSettings((before) => ({ ...before, reported: ["Schedule|B4|2018-10"] }));
    expect(state.settings.get("plan.settings")).toMatchObject({ ...early, reported: ["Schedule|B4|2018-10"] });
  });

  it.each<[string, object]>([
    ["thresholds", { thresholds: { R: { count: 3, unit: "months" } } }],
    ["reported", { reported: ["a|B4|2018-10"] }],
    ["bi-monthly", { biMonthly: "every-two-months" }],
    ["papers' days", { papersDays: 5 }],
    ["forums", { forums: { "BMG|Business Management Group": true } }],
    [
      "a judgement's part and date",
      {
        judgements: [{ sheet: "Action Plan", cell: "F14", rating: null, to: null, reason: "", part: "1.2", due: null }],
      },
    ],
  ])("%s come back as they were kept, and without a version too", async (_, more) => {
    for (const kept of [{ version: 1, ...more }, more]) {
      const state = bigPlan(12);
      state.settings.set("plan.settings", kept);
      await openInExcel(state);
      const { settings, say } = await readPlans();
      expect(settings).toMatchObject(more);
      expect(say.join(" ")).not.toMatch(/could not be read|newer version/);
    }
  });

  it("a record of the first release, which had no rules, rows gone or papers anew, is put back", async () => {
    const state = bigPlan(12);
    const before = state.sheets[0]?.cells.get(cellKey(13, 6))?.look.fill;
    state.sheets[0]?.cells.set(cellKey(13, 6), { value: "G", look: { fill: "00B050" } });
    state.settings.set("plan.put-back", {
      version: 1,
      job: "recalculate",
      colours: [
        {
          sheet: "Action Plan",
          type: "fill",
          column: 6,
          rows: "13",
          from: { palette: [null], digits: "" },
          to: { palette: ["00B050"], digits: "" },
        },
      ],
      values: [{ sheet: "Action Plan", cell: "F13", from: "A", to: "G" }],
      sheets: [],
      rows: [],
    });
    await openInExcel(state);
    const result = await putItBack();
    expect([result.trouble, result.refused, result.results.left]).toEqual([undefined, undefined, []]);
    const cell = state.sheets[0]?.cells.get(cellKey(13, 6));
    expect([cell?.value, cell?.look.fill]).toEqual(["A", before]);
    expect(state.settings.has("plan.put-back")).toBe(false);
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

  it("meetings go on being kept on their sheet where it is no longer noted whose it is, and nowhere else", async () => {
    const state = bigPlan(12);
    await openInExcel(state);
    await runJob("capture", { asAt: "2018-07-11", label: "July" });
    state.settings.clear();
    const result = await runJob("capture", { asAt: "2018-10-10", label: "October" });
    expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
    expect(state.sheets.map(({ name }) => name)).toEqual(["Action Plan", "Plan history"]);
    expect((await readPlans()).snapshots.map(({ name }) => name)).toEqual(["July", "October"]);
    expect((await putItBack()).trouble).toBeUndefined();
    expect((await readPlans()).snapshots.map(({ name }) => name)).toEqual(["July"]);
  });

  it.each(["Hidden", "VeryHidden"] as const)(
    "meetings kept on a sheet that is %s are compared with",
    async (visibility) => {
      const state = bigPlan(12);
      await openInExcel(state);
      await runJob("capture", { asAt: "2018-07-11", label: "July" });
      for (const sheet of state.sheets) if (sheet.name === "Plan history") sheet.visibility = visibility;
      const result = await runJob("summary", { asAt: "2018-10-10" });
      expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
      expect(result.say.join(" ")).toContain("Compared with July");
      expect(state.sheets.find(({ name }) => name === "Plan history")?.visibility).toBe(visibility);
    },
  );

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
  });
});
