import { act } from "react";
import { noSettings } from "../../src/core/plan/settings";
import type { JobLabel, PaneState } from "../../src/taskpane/ports";
import { openView, type OpenView } from "./openView";
import { done, firstJobs, memoryDoor, paneState } from "./samplePlan";

let view: OpenView | undefined;
afterEach(() => view?.close());

const jobs: readonly JobLabel[] = [...firstJobs, { id: "schedule", label: "Reporting schedule", hint: "Draw" }];

const item = { text: "Audit of files", lead: "Police", kind: "report", ref: "1.1", proposed: false };
const schedule = {
  agenda: [{ iso: "2018-10", forum: "BMG", joint: false, items: [item, { ...item, text: "Dataset", lead: null }] }],
  contradictions: [
    { text: "BMG in June 2020 lies outside the plan's years.", sheet: "Action Plan", cells: ["F4", "F5", "F6", "F7"] },
  ],
  questions: ["Bi-monthly: which does the board mean?", "Are BMG and Business Management Group one forum?"],
  asked: [
    { kind: "bi-monthly", names: ["1.2"] },
    { kind: "one-forum", names: ["BMG", "Business Management Group"] },
  ],
};

async function open(state: PaneState = paneState()) {
  const memory = memoryDoor(state, { runJob: (job) => Promise.resolve({ ...done, job, results: { schedule } }) });
  view = await openView(memory.door, jobs);
  await view.press('[role="tab"]', "Schedule");
  return { ...memory, view };
}

async function typeIn(field: HTMLInputElement, value: string): Promise<void> {
  const page = field.ownerDocument.defaultView;
  const setter = page && Object.getOwnPropertyDescriptor(page.HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    setter?.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
  });
}

test("one fact is one line with its first cells, the rest counted", async () => {
  const { view } = await open();
  await view.press("button", "Reporting schedule");
  const lines = [...document.querySelectorAll("li.finding-single")].map((line) => line.textContent ?? "");
  expect(lines.filter((line) => line.includes("June 2020"))).toHaveLength(1);
  expect(lines[0]).toMatch(/F4 F5 F6 and 1 cell more/);
});

test("a meeting's agenda stands ready to be copied", async () => {
  const { view } = await open();
  await view.press("button", "Reporting schedule");
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  const fold = [...document.querySelectorAll("summary")].find((each) => each.textContent?.includes("October 2018"));
  await view.unfold((fold?.textContent ?? "").trim());
  await view.press("button", "Copy the agenda");
  expect(copied).toEqual(["BMG, October 2018\n1. Audit of files (report, Police)\n2. Dataset (report)"]);
  expect(view.text()).toContain("Copied");
});

test("what is asked is answered once, kept, and can be asked again", async () => {
  const { view } = await open();
  await view.press("button", "Reporting schedule");
  await view.press("button", "Every two months");
  await view.press("button", "Two forums");
  const kept = () => view.pane.model().state?.settings;
  expect(kept()).toMatchObject({
    biMonthly: "every-two-months",
    forums: { "BMG|Business Management Group": false },
  });
  expect(view.text()).toContain("Two forums. Kept.");
  await view.press("button", "Ask again");
  expect(kept()?.biMonthly).toBeUndefined();
  expect(view.text()).toContain("Twice a month");
});

test("papers are due so many working days before: kept when the field is left, never where it is no number", async () => {
  const { view } = await open(paneState({ settings: { ...noSettings, papersDays: 7 } }));
  const label = [...document.querySelectorAll("label")].find((each) => each.textContent?.startsWith("Papers due"));
  const field = document.querySelector<HTMLInputElement>(`[id="${label?.htmlFor ?? ""}"]`);
  if (!field) throw new Error("No field for papers.");
  expect(field.value).toBe("7");
  const leave = () => view.after(() => void field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
  await typeIn(field, "soon");
  await leave();
  expect(view.text()).toContain("A whole number from 0 to 60.");
  expect(view.pane.model().state?.settings.papersDays).toBe(7);
  await typeIn(field, "10");
  await leave();
  expect(view.pane.model().state?.settings.papersDays).toBe(10);
  await typeIn(field, "");
  await leave();
  expect(view.pane.model().state?.settings.papersDays).toBeUndefined();
});
