import { associateCommands } from "../../src/commands/commands";
import { createPane } from "../../src/taskpane/pane";
import type { ExcelDoor, JobResult } from "../../src/taskpane/ports";
import { done, firstJobs, memoryDoor, paneState, proposal } from "../taskpane/samplePlan";

/** The ribbon over a door, and a press of one of its buttons that ends when Office was told so. */
function ribbon(more: Partial<ExcelDoor> = {}) {
  const commands = new Map<string, (event: { completed: () => void }) => void>();
  let opened = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: () => void) => commands.set(name, command) },
      addin: {
        showAsTaskpane: () => {
          opened++;
          return Promise.resolve();
        },
      },
    },
  });
  const pane = createPane(memoryDoor(paneState(), more).door, firstJobs);
  associateCommands(pane);
  const press = (name: string) =>
    new Promise<void>((resolve) => {
      const command = commands.get(name);
      if (!command) throw new Error(`No command ${name}`);
      command({ completed: resolve });
    });
  return { pane, press, opened: () => opened };
}

const with_ = (more: Partial<JobResult>): Partial<ExcelDoor> => ({
  runJob: (job) => Promise.resolve({ ...done, job, ...more }),
});

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

test("Recalculate RAG runs at once and opens nothing where there is nothing to decide", async () => {
  const { pane, press, opened } = ribbon();
  await press("recalculate");
  expect(pane.model().said?.say).toEqual(done.say);
  expect(opened()).toBe(0);
});

test.each([
  ["there is something to decide", with_({ results: { proposals: [proposal("F4", "G", "R")] } })],
  ["the meeting's date is asked for", with_({ results: { proposals: [], judgedAt: { Plan: null } } })],
  ["it was refused", with_({ refused: "This plan has no key." })],
  ["Excel had trouble", with_({ trouble: { sentence: "A cell is being edited.", detail: "" } })],
  ["something unforeseen happened", { runJob: () => Promise.reject(new Error("unforeseen")) }],
])("Recalculate RAG opens the pane at Ratings where %s", async (_, more) => {
  const { pane, press, opened } = ribbon(more);
  await press("recalculate");
  expect(pane.model().place).toBe("ratings");
  expect(opened()).toBe(1);
});

test("Check plan opens the pane at Plan and changes nothing", async () => {
  const { pane, press, opened } = ribbon({ runJob: () => Promise.reject(new Error("no job was asked for")) });
  pane.show("ratings");
  await press("check");
  expect(pane.model().place).toBe("plan");
  expect(pane.model().trouble).toBeNull();
  expect(opened()).toBe(1);
});
