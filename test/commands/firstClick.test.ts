import { associateCommands } from "../../src/commands/commands";
import { collectPresses, ribbonFunctions, type Scope } from "../../src/commands/presses";
import { createPane } from "../../src/taskpane/pane";
import { jobs } from "../../src/core/jobs";
import { readFileSync } from "node:fs";
import { bootInNode } from "../../src/workbench/office/bootInNode";
import { createSession } from "../../src/workbench/office/session";
import type { ExcelDoor } from "../../src/taskpane/ports";
import { bigPlan } from "../support/bigPlan";
import { done, memoryDoor, paneState } from "../taskpane/samplePlan";

const scope = globalThis as unknown as Scope;

/** A press of a button before anything of the page has run; what the page's first script does, and then the pane, at its own time. */
async function firstClick(job: string, firstScript?: (scope: Record<string, unknown>) => void) {
  const session = createSession({ state: bigPlan(12) });
  let completed: Promise<void> | undefined;
  const opened: string[] = [];
  session.onPaneState = (state) => opened.push(state);
  const excel = await bootInNode(session, {
    onOpened: (host) => {
      completed = host.runCommand(job);
      completed.catch(() => undefined);
    },
    ...(firstScript ? { firstScript } : {}),
  });
  excel.host.session.onPaneState = (state) => opened.push(state);
  return { excel, opened, completed: () => completed };
}

const asked: string[] = [];
const door: Partial<ExcelDoor> = { runJob: (job) => (asked.push(job), Promise.resolve({ ...done, job })) };

beforeEach(() => asked.splice(0));

test("without a function on the page by the time that office.js has started, a button pressed before it does nothing", async () => {
  const { completed } = await firstClick("recalculate");
  await expect(completed()).rejects.toThrow("no command of that name");
});

test("the first script keeps what is pressed, and the pane does it when Excel answers, however late it comes", async () => {
  const { completed, opened } = await firstClick("recalculate", (realm) => {
    collectPresses(scope);
    for (const name of ribbonFunctions) realm[name] = scope[name];
  });
  await new Promise((turn) => setTimeout(turn, 50));
  let answer: (isReady: boolean) => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => (answer = resolve));
  associateCommands(createPane(memoryDoor(paneState(), door).door, jobs), ready);
  await new Promise((turn) => setTimeout(turn, 50));
  expect(asked).toEqual([]);
  answer(true);
  await completed();
  expect([asked, opened]).toEqual([["recalculate"], []]);
});

test("what opens the pane opens it", async () => {
  const { completed, opened } = await firstClick("check", (realm) => {
    collectPresses(scope);
    for (const name of ribbonFunctions) realm[name] = scope[name];
  });
  const pane = createPane(memoryDoor(paneState(), door).door, jobs);
  pane.show("ratings");
  associateCommands(pane);
  await completed();
  expect([asked, opened, pane.model().place]).toEqual([[], ["Visible"], "plan"]);
});

test("where the add-in cannot work, the pane that says so is opened and nothing is run", async () => {
  const { completed, opened } = await firstClick("recalculate", (realm) => {
    collectPresses(scope);
    for (const name of ribbonFunctions) realm[name] = scope[name];
  });
  associateCommands(createPane(memoryDoor(paneState(), door).door, jobs), Promise.resolve(false));
  await completed();
  expect([asked, opened]).toEqual([[], ["Visible"]]);
});

test("the first script knows every button of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const named = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  expect([...ribbonFunctions]).toEqual(named);
});
