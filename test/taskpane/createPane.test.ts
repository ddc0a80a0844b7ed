import { createPane } from "../../src/taskpane/pane";
import type { JobResult, PaneState } from "../../src/taskpane/ports";
import { done, firstJobs, memoryDoor, paneState } from "./samplePlan";

test("opening reads and does nothing else", async () => {
  const { door } = memoryDoor(paneState(), {
    runJob: () => Promise.reject(new Error("no job was asked for")),
    keepSettings: () => Promise.reject(new Error("nothing was to be kept")),
  });
  const pane = createPane(door, firstJobs);
  pane.open();
  await pane.read();
  expect(pane.model().state?.sheet).toBe("Action Plan");
  expect(pane.model().trouble).toBeNull();
});

test("a job's result is said, the workbook read again, and Put it back takes it away", async () => {
  const pane = createPane(memoryDoor().door, firstJobs);
  await pane.run("recalculate");
  expect(pane.model().said?.say).toEqual(done.say);
  expect(pane.model().running).toBeNull();
  expect(pane.model().state?.canPutBack).toBe(true);
  await pane.putBack();
  expect(pane.model().said?.job).toBe("put-back");
  expect(pane.model().state?.canPutBack).toBe(false);
});

test("one job at a time: a second press while one runs does nothing", async () => {
  let runs = 0;
  let finish: (result: JobResult) => void = () => undefined;
  const { door } = memoryDoor(paneState(), {
    runJob: () => {
      runs++;
      return new Promise((resolve) => (finish = resolve));
    },
  });
  const pane = createPane(door, firstJobs);
  const first = pane.run("recalculate");
  expect(await pane.run("recalculate")).toBeNull();
  finish(done);
  await first;
  expect(runs).toBe(1);
});

test("Cancel aborts what runs", async () => {
  const { door } = memoryDoor(paneState(), {
    runJob: (job, asked) =>
      new Promise((resolve) =>
        asked?.signal?.addEventListener("abort", () => resolve({ ...done, job, say: ["Stopped."] })),
      ),
  });
  const pane = createPane(door, firstJobs);
  const running = pane.run("recalculate");
  pane.cancel();
  expect((await running)?.say).toEqual(["Stopped."]);
});

test("what a job throws becomes a sentence and a detail without the error's words, and Try again runs it again", async () => {
  let fails = true;
  const { door } = memoryDoor(paneState(), {
    runJob: (job) =>
      fails ? Promise.reject(new Error("Bev Cordon has not replied")) : Promise.resolve({ ...done, job }),
  });
  const pane = createPane(door, firstJobs);
  await pane.run("recalculate");
  const { trouble } = pane.model();
  expect(trouble?.sentence).not.toBe("");
  expect(trouble?.detail).not.toContain("Bev Cordon");
  fails = false;
  pane.retry();
  expect(pane.model().trouble).toBeNull();
  await pane.read();
  expect(pane.model().said?.say).toEqual(done.say);
});

test("Excel's own trouble is shown beside what could be read", async () => {
  const trouble = { sentence: "A cell is being edited.", detail: "code" };
  const pane = createPane(memoryDoor(paneState({ trouble })).door, firstJobs);
  await pane.read();
  expect(pane.model().trouble).toEqual(trouble);
});

test("trouble in a later reading leaves what was read before in sight, and goes with the next good reading", async () => {
  let state = paneState();
  const trouble = { sentence: "A cell is being edited.", detail: "" };
  const pane = createPane(memoryDoor(state, { readPlans: () => Promise.resolve(state) }).door, firstJobs);
  await pane.read();
  state = paneState({ sheet: "", plans: [], trouble });
  await pane.read();
  expect(pane.model().state?.plans).toHaveLength(1);
  expect(pane.model().trouble).toEqual(trouble);
  state = paneState();
  await pane.read();
  expect(pane.model().trouble).toBeNull();
});

test("the date given here goes with every reading and every job", async () => {
  const jobsAsked: unknown[] = [];
  const { door, asked } = memoryDoor(paneState(), {
    runJob: (job, with_) => {
      jobsAsked.push(with_?.asAt);
      return Promise.resolve({ ...done, job });
    },
  });
  const pane = createPane(door, firstJobs);
  pane.setAsAt("2018-10-10");
  await pane.run("recalculate");
  expect(asked).toContainEqual({ asAt: "2018-10-10" });
  expect(jobsAsked).toEqual(["2018-10-10"]);
});

test("of two readings the later one counts, whichever ends first", async () => {
  const answers: ((state: PaneState) => void)[] = [];
  const { door } = memoryDoor(paneState(), { readPlans: () => new Promise((resolve) => answers.push(resolve)) });
  const pane = createPane(door, firstJobs);
  const readings = [pane.read(), pane.read()];
  answers[1]?.(paneState({ sheet: "Later" }));
  answers[0]?.(paneState({ sheet: "Earlier" }));
  await Promise.all(readings);
  expect(pane.model().state?.sheet).toBe("Later");
});

test("a place without a job is not shown", () => {
  const pane = createPane(memoryDoor().door, firstJobs);
  pane.show("meetings");
  expect(pane.model().place).toBe("plan");
  pane.show("ratings");
  expect(pane.model().place).toBe("ratings");
});

test("what papers are compared with goes with the summary alone, and a sheet only while it is another one with a plan", async () => {
  const asked: unknown[] = [];
  const { door } = memoryDoor(paneState({ sheetsWithPlan: ["Action Plan", "Q1"] }), {
    runJob: (job, with_) => {
      asked.push([job, with_?.previous]);
      return Promise.resolve({ ...done, job });
    },
  });
  const pane = createPane(door, firstJobs);
  await pane.read();
  pane.compareWith({ sheet: "Q1" });
  await pane.run("summary");
  await pane.run("recalculate");
  pane.compareWith({ sheet: "Action Plan" });
  await pane.run("summary");
  expect(asked).toEqual([
    ["summary", { sheet: "Q1" }],
    ["recalculate", undefined],
    ["summary", undefined],
  ]);
});
