import type { Key } from "../../src/core/key/key";
import { noSettings } from "../../src/core/plan/settings";
import type { Plan } from "../../src/core/plan/plan";
import type { ExcelDoor, JobLabel, PaneState } from "../../src/taskpane/ports";
import { openView, type OpenView } from "./openView";
import { action, done, firstJobs, key, memoryDoor, paneState, plan, proposal } from "./samplePlan";

let view: OpenView;
afterEach(() => view.close());

const words: Readonly<Record<string, string>> = {
  R: "Missed by more than three months",
  A: "Missed by less than three months",
  C: "Expected to be completed on time",
};
const timedKey: Key = key.map((entry) => ({ ...entry, meaning: words[entry.code] ?? "" }));
const due = (iso: string) => ({ iso, kind: "month" as const, forum: null, assumed: [], from: 0, to: 1 });

async function open(
  shown: Plan,
  more: Partial<PaneState> = {},
  door: Partial<ExcelDoor> = {},
  jobs: readonly JobLabel[] = firstJobs,
) {
  const memory = memoryDoor(paneState({ plans: [shown], ...more }), door);
  view = await openView(memory.door, jobs);
  await view.press('[role="tab"]', "Ratings");
  return memory;
}

test("thresholds are shown as the key words them, changed for this workbook, and given back to the key", async () => {
  const { settings } = await open(plan([action(4, "C")], { key: timedKey }));
  expect(view.text()).toContain("Red: missed by more than three months (from the key)");
  expect(view.text()).toContain("Amber: missed by less than three months (from the key)");
  await view.press("button", "Change how late Red is");
  const count = document.querySelector<HTMLInputElement>('main input[type="number"]');
  if (!count) throw new Error("There is no number to change.");
  count.value = "6";
  await view.press("main form button", "Use");
  expect(settings().thresholds).toEqual({ R: { count: 6, unit: "months" } });
  expect(view.text()).toContain("Red: missed by more than 6 months (given here; the key says three months)");
  expect(view.text()).toContain("Amber: missed by less than 6 months (given here; the key says three months)");
  await view.press("button", "Amber as the key says");
  expect(settings().thresholds).toEqual({});
});

test("a key without a number says so, and takes one", async () => {
  await open(plan([action(4, "C")]));
  expect(view.text()).toContain("Red: the key names no number");
});

test("a passed report is asked about apart from what there is to decide, and a Yes is kept", async () => {
  const rhythm = {
    ...action(4, "C"),
    timescale: "Report in June and December",
    deadlines: [due("2018-06"), due("2018-12")],
  };
  const { settings } = await open(plan([rhythm], { key: timedKey }));
  expect(view.text()).toContain("Nothing to decide");
  expect(view.text()).toContain("Reported? (1)");
  await view.press("button", "Yes, 1.4 was reported");
  expect(settings().reported).toEqual(["Action Plan|F4|2018-06"]);
  expect(view.text()).not.toContain("Reported?");
});

test("a kept rating is shown with the other letter, why and the reason, and can be decided again", async () => {
  const judgement = { sheet: "Action Plan", cell: "F4", rating: "C", to: "R", reason: "Agreed in the room" };
  const { settings } = await open(plan([action(4, "C")]), {
    proposals: [proposal("F4", "C", "R")],
    settings: { ...noSettings, judgements: [judgement] },
  });
  expect(view.text()).toContain("Kept as recorded (1)");
  expect(view.text()).toContain("and not Red");
  expect(view.text()).toContain("Reason: Agreed in the room");
  await view.press("button", "Decide again on F4");
  expect(settings().judgements).toEqual([]);
  expect(view.text()).toContain("Accept");
});

test("what could not be judged is said, and is not called nothing", async () => {
  await open(plan([action(4, "C")]), { undecided: ["1.4 is exactly three months late, so nothing is proposed."] });
  expect(view.text()).toContain("1.4 is exactly three months late");
  expect(view.text()).not.toContain("Nothing to decide");
});

test("the date is asked for where its meeting is kept already, and nothing is said to be judged", async () => {
  const snapshots = [
    { asAt: "2018-07-11", name: "BMG 11 July 2018", state: "as agreed" as const, sheet: "Action Plan", rows: [4] },
  ];
  await open(plan([action(4, "C")], { key: timedKey }), { snapshots });
  expect(view.text()).toContain("The title says 11 July 2018, and that meeting is kept already (BMG 11 July 2018).");
  expect(view.text()).toContain("Nothing is judged by date until the meeting date is given.");
  await view.press(".as-at button", "Use");
  expect(view.pane.model().asAt).not.toBeNull();
});

test("the meeting that was kept just now is still the one that is worked on", async () => {
  const capture = { id: "capture", label: "Keep this meeting", hint: "" };
  await open(plan([action(4, "C")]), {}, {
    runJob: (job) => Promise.resolve({ ...done, job, results: { snapshot: { asAt: "2018-07-11" } } }),
  }, [...firstJobs, capture]); // prettier-ignore
  await view.after(() => void view.pane.run("capture"));
  expect(view.pane.model().asAt).toBe("2018-07-11");
});

test("a key that does not judge by dates asks for none", async () => {
  const meanings: Readonly<Record<string, string>> = { R: "Significant issues", A: "Some issues", C: "No issues" };
  const issues = key.map((entry) => ({ ...entry, meaning: meanings[entry.code] ?? "" }));
  const undated = plan([action(4, "C")], { key: issues, period: { from: null, to: null, asAt: null } });
  await open(undated, { undecided: ["The key's words do not judge by dates."] });
  expect(view.text()).toContain("The key's words do not judge by dates.");
  expect(view.text()).not.toContain("until the meeting date is given");
});

test("rules to join are shown with their cells before they are joined", async () => {
  const tidy = { id: "tidy-rules", label: "Tidy rules", hint: "Joins rules" };
  const asked: unknown[] = [];
  await open(plan([action(4, "C")]), {}, {
    runJob: (job, what) => {
      asked.push(what?.accept);
      const found = [{ sheet: "Action Plan", code: "R", rules: 14, into: 1, areas: ["F4:F9", "F11"] }];
      return Promise.resolve({ ...done, job, results: { tidy: found, tidied: what?.accept === "all" } });
    },
  }, [...firstJobs, tidy]); // prettier-ignore
  await view.press("button", "Tidy rules");
  expect(view.text()).toContain("R: 14 rules become 1 for F4:F9, F11");
  await view.press("button", "Join these rules");
  expect(asked).toEqual([undefined, "all"]);
  expect(view.text()).not.toContain("become 1 for");
});
