import { putItBack, runJob } from "../../src/excel/runJob";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

/** Lets Excel have ExcelApi 1.20 or not, and tells how runs are asked for. */
function watchRuns(has120: boolean): { asked: unknown[]; stop: () => void } {
  const merged: unknown[] = [];
  const { requirements } = Office.context;
  const [isSetSupported, run] = [requirements.isSetSupported, Excel.run];
  requirements.isSetSupported = (...asked) =>
    asked[1] === "1.20" ? has120 : Reflect.apply(isSetSupported, requirements, asked) === true;
  Excel.run = ((options: Excel.RunOptions, work: never) => {
    merged.push(options.mergeUndoGroup ?? false);
    return run(options, work);
  }) as typeof Excel.run;
  return {
    asked: merged,
    stop: () => void Object.assign(requirements, { isSetSupported }, (Excel.run = run) && {}),
  };
}

describe("one Ctrl+Z for a run", () => {
  it("is asked for where Excel has ExcelApi 1.20, for what is written and nothing else", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    const runs = watchRuns(true);
    const result = await runJob("recalculate");
    runs.stop();
    expect([result.trouble, runs.asked]).toEqual([undefined, [false, true]]);
  });

  it("is not asked for below, nor for a run that deletes a sheet", async () => {
    const state = bigPlan(20);
    await openInExcel(state);
    const below = watchRuns(false);
    await runJob("capture", { asAt: "2018-07-11" });
    below.stop();
    const above = watchRuns(true);
    expect((await putItBack()).trouble).toBeUndefined();
    above.stop();
    expect([below.asked, above.asked]).toEqual([[false], [false]]);
  });

  it.each(["UndoNotSupported", "GeneralException"])(
    "where Excel says %s the run is taken back and written as ever",
    async (code) => {
      const [state, other] = [bigPlan(20), bigPlan(20)];
      await openInExcel(other);
      await runJob("recalculate");
      const { session } = await openInExcel(state);
      const runs = watchRuns(true);
      session.faults = { failAt: 70, code };
      const result = await runJob("recalculate");
      runs.stop();
      expect(session.actionsSeen).toBeGreaterThan(78);
      expect([result.trouble, result.canPutBack, shown(state)]).toEqual([undefined, true, shown(other)]);
    },
  );
});
