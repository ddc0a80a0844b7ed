import { newSheet } from "../../src/xlsx/newState";
import { correctSnapshot, deleteSnapshot, runOnHistory } from "../../src/excel/keptMeetings";
import { readPlans } from "../../src/excel/readPlans";
import { readTrail } from "../../src/excel/readTrail";
import { putItBack, runJob } from "../../src/excel/runJob";
import { coAuthorChange } from "../../src/workbench/office/session";
import { cellKey, placeOfKey } from "../../src/xlsx/state";
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

test("a deleted meeting leaves nothing, and Put it back brings it again as it was", async () => {
  const state = await twoMeetings();
  const before = shown(state);
  const [first] = await kept();
  if (!first) throw new Error("Two meetings were kept.");
  await deleteSnapshot(first);
  expect((await kept()).map(({ name, rows }) => [name, rows.length])).toEqual([["BMG October", 20]]);
  expect((await readPlans()).canPutBack).toBe(true);
  await putItBack();
  expect(shown(state)).toBe(before);
});

test("of one meeting of two plans, the one that is deleted comes back though the other's rows begin alike", async () => {
  const state = await twoMeetings();
  for (const [key, cell] of state.sheets[1]?.cells ?? []) {
    const { row, column } = placeOfKey(key);
    if (column === 4 && row > 11 && row <= 21) cell.value = "Second plan";
  }
  const before = shown(state);
  const [one] = (await kept()).filter(({ sheet }) => sheet === "Second plan");
  if (!one) throw new Error("There is a second plan.");
  await deleteSnapshot(one);
  expect(shown(state)).not.toBe(before);
  await putItBack();
  expect(shown(state)).toBe(before);
});

test("a corrected meeting is put back, and nothing is corrected on a protected history", async () => {
  const state = await twoMeetings();
  const before = shown(state);
  const [first] = await kept();
  if (!first) throw new Error("Two meetings were kept.");
  const as = { asAt: "2018-07-12", name: "+July", state: "as submitted" } as const;
  await correctSnapshot(first, as);
  expect(shown(state)).not.toBe(before);
  await putItBack();
  expect(shown(state)).toBe(before);
  const [, history] = state.sheets;
  if (history) history.protected = true;
  await expect(correctSnapshot(first, as)).rejects.toThrow(/is protected, so nothing was changed/);
  await expect(deleteSnapshot(first)).rejects.toThrow(/is protected, so nothing was changed/);
  expect(shown(state)).toBe(before);
});

test("rows that others put into the history while a meeting is corrected or deleted stay, and no other row is touched", async () => {
  for (const as of [{ asAt: "2018-07-12", name: "July", state: "as agreed" } as const, "delete" as const]) {
    const state = bigPlan(20);
    const { session } = await openInExcel(state);
    await runJob("capture", july);
    await runJob("capture", october);
    const [first] = await kept();
    if (!first) throw new Error("Two meetings were kept.");
    const seen = session.requestsSeen;
    session.beforeRequest = (request) => {
      if (request - seen === 2) coAuthorChange(session, { type: "insert-rows", sheet: "Plan history", from: 5, to: 6 });
    };
    const result = await runOnHistory(first, as);
    session.beforeRequest = undefined;
    expect(result.trouble).toBeUndefined();
    const names = [...(state.sheets[1]?.cells ?? [])].flatMap(([key, { value }]) => (placeOfKey(key).column === 2 ? [value] : [])); // prettier-ignore
    expect(names.filter((name) => name === "BMG October")).toHaveLength(20);
    expect(names.filter((name) => name === "BMG July")).toHaveLength(0);
    expect(names.filter((name) => name === "July")).toHaveLength(as === "delete" ? 0 : 20);
  }
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
  expect(stopped).toMatchObject({ stopped: "before", say: [] });
  expect(shown(state)).toBe(before);
  const late = new AbortController();
  const steps: [string, number][] = [];
  const result = await runJob("recalculate", {
    signal: late.signal,
    onProgress: ({ doing, of }) => {
      steps.push([doing, of]);
      if (doing === "colouring") late.abort();
    },
  });
  expect(steps.map(([doing]) => doing)).toEqual(["reading-sheets", "working-out", "colouring"]);
  expect(result.say.join(" ")).toContain(`${steps.at(-1)?.[1]} cells changed`);
  expect(result.stopped).toBe("after");
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

test("an officer's own sheet of the history's name is left alone, and said", async () => {
  const state = bigPlan(12);
  const own = newSheet("Plan History", 9);
  own.cells.set(cellKey(1, 1), { value: "Who asked for what", look: {} });
  state.sheets.push(own);
  await openInExcel(state);
  const before = shown(state);
  const { refused } = await runJob("capture", { asAt: "2018-07-11", label: "July" });
  expect(refused).toMatch(/one of your own.*Nothing was kept\./);
  expect(shown(state)).toBe(before);
  own.name = "Our history";
  expect((await runJob("capture", { asAt: "2018-07-11", label: "July" })).refused).toBeUndefined();
});
