import type { ExcelDoor, JobLabel, KeptMeeting, PaneState } from "../../src/taskpane/ports";
import { countMovements } from "../../src/taskpane/facts/countMovements";
import { readSummary } from "../../src/taskpane/facts/readSummary";
import { canSummarise, newestAgreed } from "../../src/taskpane/places/meetings/newestAgreed";
import { openView, type OpenView } from "./openView";
import { done, firstJobs, key, memoryDoor, paneState } from "./samplePlan";

let view: OpenView | undefined;
afterEach(() => view?.close());

const jobs: readonly JobLabel[] = [
  ...firstJobs,
  { id: "capture", label: "Keep this meeting", hint: "" },
  { id: "summary", label: "Meeting summary", hint: "" },
];

const kept = (asAt: string, more: Partial<KeptMeeting> = {}): KeptMeeting => ({
  asAt,
  name: `BMG ${asAt}`,
  state: "as agreed",
  sheet: "Action Plan",
  rows: [2, 3],
  ...more,
});

async function open(state: PaneState, more: Partial<ExcelDoor> = {}) {
  const memory = memoryDoor(state, more);
  view = await openView(memory.door, jobs);
  await view.press('[role="tab"]', "Meetings");
  return { ...memory, view };
}

test("what a summary compares with is the newest agreed meeting of this sheet before the date", () => {
  const snapshots = [
    kept("2018-01-10"),
    kept("2018-04-11"),
    kept("2018-06-01", { state: "as submitted" }),
    kept("2018-06-02", { sheet: "Another" }),
    kept("2018-07-11"),
  ];
  const state = paneState({ snapshots });
  expect(newestAgreed(state, "2018-07-11")?.asAt).toBe("2018-04-11");
  expect(newestAgreed(state, null)?.asAt).toBe("2018-07-11");
  expect(canSummarise(paneState(), "2018-07-11")).toBe(false);
  expect(canSummarise(paneState({ sheetsWithPlan: ["Action Plan", "Q1"] }), null)).toBe(true);
});

const summaryResults = {
  plans: [{ sheet: "Action Plan", key }],
  comparison: {
    before: { label: "BMG", asAt: "2018-04-11" },
    after: { label: "Now", asAt: "2018-07-11" },
    pairs: [{ movement: "worsened" }, { movement: "same" }, { movement: "worsened" }],
    added: [{}],
    removed: [],
    counts: { before: { C: 3 }, after: { A: 2, C: 2 } },
    adds: "3 + 1 new - 0 no longer in the plan = 4",
  },
  pleaseCheck: [
    {
      before: { row: 4, ref: "1.1", text: "Ask" },
      after: { row: 5, ref: "1.2", text: "Ask again" },
      doubt: "Two are alike.",
    },
  ],
};

test("movements are counted without those that stayed, and what is new or gone is counted too", () => {
  const summary = readSummary(summaryResults);
  expect(summary && countMovements(summary.comparison)).toEqual([
    { movement: "worsened", count: 2 },
    { movement: "new", count: 1 },
  ]);
  expect(readSummary({ comparison: 1 })).toBeNull();
});

test("a summary shows what moved, and an answer on an uncertain pair is kept by its rows", async () => {
  const { settings, view } = await open(paneState({ snapshots: [kept("2018-04-11")] }), {
    runJob: (job) => Promise.resolve({ ...done, job, results: summaryResults }),
  });
  await view.press("button", "Meeting summary");
  expect(view.text()).toContain("11 April 2018");
  expect(view.text()).toContain("Worse2");
  await view.press("button", "Not the same: 1.2 Ask again");
  expect(settings().pairs).toEqual({ "4|5": false });
  expect(view.find("button", "Write it again with 1 answer")).toBeTruthy();
});

test("papers are written again under the name and with the risks that they were asked for with", async () => {
  const asked: unknown[] = [];
  const { view } = await open(paneState({ snapshots: [kept("2018-04-11")] }), {
    runJob: (job, more) => {
      asked.push([more?.label, more?.risks, more?.replace]);
      return Promise.resolve({ ...done, job, results: { ...summaryResults, risks: [] } });
    },
  });
  await view.press("button", "Meeting summary");
  await view.press("button", "Not the same: 1.2 Ask again");
  await view.press("button", "Write it again with 1 answer");
  expect(asked.at(-1)).toEqual(["Now", true, true]);
});

test("a name used before is asked about, and then replaced with everything else as it was asked for", async () => {
  const asked: unknown[] = [];
  const { view } = await open(paneState(), {
    runJob: (job, more) => {
      asked.push([job, more?.state, more?.replace]);
      const refused = more?.replace ? {} : { refused: "It is there already.", results: { mayReplace: true } };
      return Promise.resolve({ ...done, job, ...refused });
    },
  });
  await view.press("button", "Keep this meeting");
  await view.press("button", "Replace what is there");
  expect(asked).toEqual([
    ["capture", "as agreed", undefined],
    ["capture", "as agreed", true],
  ]);
});

test("a kept meeting is deleted only after it was asked about", async () => {
  const { view } = await open(paneState({ snapshots: [kept("2018-04-11", { name: "BMG April" })] }));
  expect(() => view.find("button", "Delete for good")).toThrow();
  await view.press("button", "Delete BMG April");
  expect(view.text()).toContain("BMG April");
  await view.press("button", "Delete for good");
  expect(view.text()).toContain("None yet.");
});

test("the record of the last run, the add-in's sheets and the meetings are listed in Settings; the first two can be removed", async () => {
  const { view } = await open(
    paneState({ canPutBack: true, ownSheets: ["BMG summary"], snapshots: [kept("2018-04-11")] }),
  );
  await view.press("footer button", "Settings");
  await view.press("button", "Remove: The record of the last run, for Put it back");
  await view.press("button", "Remove: The names of 1 sheet that the add-in wrote");
  expect(() => view.find("footer button", "Put it back")).toThrow();
  await view.press("button", "Show the meetings kept");
  expect(view.pane.model().place).toBe("meetings");
});

test("on a sheet that the add-in wrote it says so and leads back; jobs are not told to work on that sheet", async () => {
  const asked: unknown[] = [];
  const { view, went } = await open(
    paneState({ sheet: "BMG summary", plans: [], ownSheets: ["BMG summary"], sheetsWithPlan: ["Action Plan"] }),
    {
      runJob: (job, more) => {
        asked.push(more?.sheet);
        return Promise.resolve({ ...done, job });
      },
    },
  );
  expect(view.text()).toContain("The add-in wrote BMG summary.");
  await view.press("button", "Meeting summary");
  await view.press("button", "Open Action Plan");
  expect(asked).toEqual([undefined]);
  expect(went).toEqual(["Action Plan!A1"]);
});

test("the open high risks are listed only where the officer asks for them", async () => {
  const asked: unknown[] = [];
  const { view } = await open(paneState({ snapshots: [kept("2018-04-11")] }), {
    runJob: (job, more) => {
      asked.push(more?.risks);
      return Promise.resolve({ ...done, job, results: summaryResults });
    },
  });
  await view.press("button", "Meeting summary");
  await view.press("label", "List the open high risks of a risk register in this workbook");
  await view.press("button", "Meeting summary");
  expect(asked).toEqual([undefined, true]);
});
