import { correctSnapshot, deleteSnapshot } from "../../src/excel/keptMeetings";
import { readPlans } from "../../src/excel/readPlans";
import { readTrail } from "../../src/excel/readTrail";
import { runJob } from "../../src/excel/runJob";
import { forgetKept } from "../../src/excel/forgetKept";
import { bigPlan } from "../support/bigPlan";
import { openInExcel, shown } from "../support/excel";

const july = { asAt: "2018-07-11", label: "BMG July", state: "as agreed" } as const;
const october = { asAt: "2018-10-10", label: "BMG October", state: "as agreed" } as const;

async function twoMeetings() {
  const state = bigPlan(20);
  await openInExcel(state);
  await runJob("capture", july);
  await runJob("capture", october);
  return state;
}

const kept = async () => (await readPlans()).snapshots;

test("a kept meeting is given another name, date and state; the other one stays as it was", async () => {
  await twoMeetings();
  const [first, second] = await kept();
  if (!first || !second) throw new Error("Two meetings were kept.");
  await correctSnapshot(first, { asAt: "2018-07-12", name: "=BMG", state: "as submitted" });
  expect((await kept()).map(({ rows: _, ...each }) => each)).toEqual([
    { asAt: "2018-07-12", name: "=BMG", state: "as submitted", sheet: first.sheet },
    { asAt: second.asAt, name: second.name, state: second.state, sheet: second.sheet },
  ]);
});

test("a deleted meeting leaves nothing, and a record that counts the history's rows goes with it", async () => {
  await twoMeetings();
  const [first] = await kept();
  if (!first) throw new Error("Two meetings were kept.");
  expect((await readPlans()).canPutBack).toBe(true);
  await deleteSnapshot(first);
  expect((await kept()).map(({ name, rows }) => [name, rows.length])).toEqual([["BMG October", 20]]);
  expect((await readPlans()).canPutBack).toBe(false);
});

test("an action's trail leads over the meetings kept to what it is now", async () => {
  const state = await twoMeetings();
  const [plan] = (await readPlans()).plans;
  const action = plan?.actions[0];
  if (!plan || !action) throw new Error("The plan has no action.");
  const steps = await readTrail(plan.sheet, action.row);
  expect(steps.map(({ label, asAt }) => [label, asAt])).toEqual([
    ["BMG July", "2018-07-11"],
    ["BMG October", "2018-10-10"],
    ["", plan.period.asAt],
  ]);
  expect(steps.map(({ held, entry }) => [held, entry?.code ?? null])).toEqual(
    [0, 1, 2].map(() => [true, action.rating]),
  );
  expect(state.sheets).toHaveLength(2);
});

test("Cancel before the write leaves the workbook as it was; after it the run is said to be done", async () => {
  const state = bigPlan(20);
  await openInExcel(state);
  const before = shown(state);
  const early = new AbortController();
  early.abort();
  const stopped = await runJob("recalculate", { signal: early.signal });
  expect(stopped.refused).toContain("Nothing was changed");
  expect(shown(state)).toBe(before);
  const late = new AbortController();
  const steps: number[] = [];
  const result = await runJob("recalculate", {
    signal: late.signal,
    onProgress: ({ done }) => {
      steps.push(done);
      if (done === 2) late.abort();
    },
  });
  expect(steps).toEqual([0, 1, 2]);
  expect(result.say.at(-1)).toContain("Put it back");
  expect(shown(state)).not.toBe(before);
});

test("the pane is told what was understood before findings and proposals, which follow with the whole", async () => {
  await openInExcel(bigPlan(20));
  const first: number[] = [];
  const state = await readPlans({
    asAt: "2019-12-31",
    onUnderstood: ({ plans, findings, proposals }) =>
      first.push(plans[0]?.actions.length ?? 0, findings.length, proposals.length),
  });
  expect(first).toEqual([20, 0, 0]);
  expect(state.proposals.length).toBeGreaterThan(0);
});

test("the record of the last run is forgotten on request", async () => {
  await openInExcel(bigPlan(20));
  await runJob("recalculate");
  await forgetKept("putBack");
  expect((await readPlans()).canPutBack).toBe(false);
});
