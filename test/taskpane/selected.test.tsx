import type { PaneState, TrailStep } from "../../src/taskpane/ports";
import { noSettings } from "../../src/core/plan/settings";
import { openView, type OpenView } from "./openView";
import { action, firstJobs, key, memoryDoor, paneState, plan, proposal } from "./samplePlan";

let view: OpenView;
let select: (sheet: string, row: number) => void = () => undefined;
afterEach(() => view.close());

async function open(state: PaneState, trail: readonly TrailStep[] = []) {
  const { door } = memoryDoor(state, {
    onSelection: (listener) => {
      select = listener;
      return () => undefined;
    },
    readTrail: () => Promise.resolve(trail),
  });
  view = await openView(door, firstJobs);
}

const aside = () => document.querySelector("aside")?.textContent ?? "";

test("a row selected in the sheet shows its action, and the line stays open from row to row", async () => {
  await open(paneState());
  await view.after(() => select("Action Plan", 5));
  expect(aside()).toContain("1.5 A Amber");
  await view.unfold("1.5 A Amber");
  expect(aside()).toContain("Do the work of row 5");
  await view.after(() => select("Action Plan", 4));
  expect(aside()).toContain("Do the work of row 4");
  await view.after(() => select("Action Plan", 30));
  expect(document.querySelector("aside")).toBeNull();
});

test("it says what is proposed before it is opened, and why inside; else that the key's words agree", async () => {
  await open(paneState({ proposals: [proposal("F5", "A", "R")] }));
  await view.after(() => select("Action Plan", 5));
  expect(aside()).toContain("Proposed: R");
  await view.unfold("1.5 A AmberProposed: R");
  expect(aside()).toContain("Because of F5.");
  await view.after(() => select("Action Plan", 4));
  expect(aside()).toContain("give no other rating");
});

test("a kept rating says what it was kept against and why, and no more once the proposal is another", async () => {
  const judgement = {
    sheet: "Action Plan",
    cell: "F5",
    rating: "A",
    to: "R",
    due: "2018-06",
    reason: "Signed next week",
  };
  const settings = { ...noSettings, judgements: [judgement] };
  const asked = { ...proposal("F5", "A", "R"), due: "2018-06" };
  await open(paneState({ standing: [asked], settings }));
  await view.after(() => select("Action Plan", 5));
  await view.unfold("1.5 A Amber");
  expect(aside()).toContain("Because of F5. Kept as recorded. Reason: Signed next week");
  view.close();
  await open(paneState({ proposals: [{ ...asked, due: "2018-09" }], settings }));
  await view.after(() => select("Action Plan", 5));
  await view.unfold("1.5 A AmberProposed: R");
  expect(aside()).not.toContain("Kept as recorded");
  expect(aside()).toContain("Because of F5.");
  view.close();
  await open(paneState({ settings }));
  await view.after(() => select("Action Plan", 5));
  await view.unfold("1.5 A Amber");
  expect(aside()).not.toContain("Kept as recorded");
});

test("without a meeting date nothing is said to agree", async () => {
  const undated = plan([action(4, "R")], { period: { from: null, to: null, asAt: null } });
  await open(paneState({ plans: [undated] }));
  await view.after(() => select("Action Plan", 4));
  await view.unfold("1.4 R Red");
  expect(aside()).not.toContain("give no other rating");
});

test("its ratings over the meetings kept stand below, the latest last", async () => {
  const snapshots = [{ asAt: "2018-04-11", name: "BMG", state: "as agreed" as const, sheet: "Action Plan", rows: [2] }];
  const [red = null, amber = null] = key;
  await open(paneState({ snapshots }), [
    { label: "BMG", asAt: "2018-04-11", held: true, entry: red, timescale: "June 2018" },
    { label: "", asAt: null, held: true, entry: amber, timescale: null },
  ]);
  await view.after(() => select("Action Plan", 5));
  await view.unfold("1.5 A Amber");
  const steps = [...document.querySelectorAll(".trail-step")].map((step) => step.textContent);
  expect(steps).toEqual(["11 April 2018R Red June 2018", "NowA Amber"]);
});
