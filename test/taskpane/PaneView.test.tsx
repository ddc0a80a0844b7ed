import { noSettings } from "../../src/core/plan/settings";
import type { ExcelDoor, JobLabel, PaneState } from "../../src/taskpane/ports";
import { openView, type OpenView } from "./openView";
import { action, finding, firstJobs, memoryDoor, paneState, plan, proposal } from "./samplePlan";

let view: OpenView;
afterEach(() => view.close());

async function open(
  state: PaneState = paneState(),
  more: Partial<ExcelDoor> = {},
  jobs: readonly JobLabel[] = firstJobs,
) {
  const memory = memoryDoor(state, more);
  view = await openView(memory.door, jobs);
  return memory;
}

test("a plan is shown at once: what was understood, the date, and that there is nothing to look at", async () => {
  await open();
  expect(view.text()).toContain("3 rating lines, 2 rated, under 1 priority; key of 4; ratings in column F.");
  expect(view.text()).toContain("11 July 2018");
  expect(view.text()).toContain("Nothing to look at.");
});

test("only places with work are shown, and the arrow keys go round them", async () => {
  await open();
  const tabs = () => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent);
  expect(tabs()).toEqual(["Plan", "Ratings"]);
  await view.key(view.find('[role="tab"]', "Plan"), "ArrowLeft");
  expect(document.activeElement?.textContent).toBe("Ratings");
  expect(view.find('[role="tab"]', "Ratings").getAttribute("aria-selected")).toBe("true");
  await view.key(view.find('[role="tab"]', "Ratings"), "ArrowRight");
  expect(view.pane.model().place).toBe("plan");
});

test("a place appears once a job stands there", async () => {
  const later = ["capture", "summary", "schedule", "themes"].map((id) => ({ id, label: `Do ${id}`, hint: "" }));
  await open(paneState(), {}, [...firstJobs, ...later]);
  await view.press('[role="tab"]', "Meetings");
  expect(view.text()).toContain("Do summary");
  await view.press('[role="tab"]', "Schedule");
  expect(view.text()).toContain("Do themes");
});

test("Recalculate says what it did beside Put it back, which takes it away", async () => {
  await open();
  await view.press('[role="tab"]', "Ratings");
  await view.press("button", "Recalculate RAG");
  const status = () => document.querySelector('[role="status"]')?.textContent ?? "";
  expect(status()).toContain("2 ratings coloured from the key.");
  await view.press('[role="status"] button', "Put it back");
  expect(status()).toContain("Put back as before.");
});

test("every rating is told by letter and word as well as colour", async () => {
  await open();
  await view.press('[role="tab"]', "Ratings");
  const counts = [...document.querySelectorAll(".count")].map((each) => each.textContent);
  expect(counts).toEqual(["RRed1", "AAmber1", "–Not rated1"]);
});

test("findings are folded by cause, five at first, and a cell is one press away", async () => {
  const causes = ["missing-lead", "missing-timescale", "error-value", "invalid-date", "no-key", "lead-spelling"];
  const { went } = await open(
    paneState({
      findings: causes.flatMap((rule) => [finding(rule, "should", "D4"), finding(rule, "should", "D5")]),
    }),
  );
  const folds = () => document.querySelectorAll("main details.fold").length;
  const before = folds();
  await view.press("button", "Show 1 more");
  expect(folds()).toBe(before + 1);
  await view.press("button", "Go to D4");
  expect(went).toEqual(["Action Plan!D4"]);
});

test("Don't tell me again is kept with the workbook, told, and taken back in Settings", async () => {
  const { settings } = await open(
    paneState({ findings: [finding("missing-lead", "should", "D4", "1.1 has no lead.")] }),
  );
  await view.press("button", "Don't tell me again: 1.1 has no lead.");
  expect(settings().dismissed).toEqual(["missing-lead|Action Plan|D4"]);
  expect(view.text()).toContain("1 finding not told again");
  await view.press("footer button", "Settings");
  await view.press("button", "Remove: 1 finding not told again");
  expect(settings()).toEqual(noSettings);
});

test("a proposal can be accepted, or kept with a reason that is shown next time", async () => {
  const ran: unknown[] = [];
  const { settings } = await open(paneState({ proposals: [proposal("F4", "R", "A"), proposal("F5", "A", "R")] }), {
    runJob: (job, asked) => {
      ran.push([job, asked?.accept]);
      return Promise.resolve({ job, say: [], results: {}, kept: [], canPutBack: false });
    },
  });
  await view.press('[role="tab"]', "Ratings");
  await view.press("button", "Accept the proposal for F5");
  expect(ran).toEqual([["recalculate", ["F5"]]]);
  await view.press("button", "Accept all 2 shown");
  expect(ran[1]).toEqual(["recalculate", ["F4", "F5"]]);
  await view.press("button", "Keep the rating of F4");
  await view.press("button", "Keep it");
  expect(settings().judgements).toMatchObject([
    { sheet: "Action Plan", cell: "F4", rating: "R", to: "A", due: null, reason: "" },
  ]);
  expect(view.text()).toContain("Kept as recorded (1)");
});

test("a column and a key entry can be said otherwise, and that is kept", async () => {
  const { settings } = await open();
  expect(document.querySelectorAll("option")).toHaveLength(0);
  await view.unfold("Columns: 3 columns recognised");
  await view.choose("Lead", "D");
  await view.choose("Reference", "");
  expect(settings().columns).toEqual({ "Action Plan": { lead: "D", ref: null } });
  await view.unfold("The key");
  await view.press("button", "Say otherwise");
  await view.choose("G means", "on-track");
  expect(settings().stages).toEqual({ G: "on-track" });
});

test("on a sheet without a plan it says what it looks for and offers the sheets that hold one", async () => {
  const { went } = await open(paneState({ sheet: "Notes", plans: [], sheetsWithPlan: ["Action Plan"] }));
  expect(view.text()).toContain("The add-in looks for a table");
  await view.press("button", "Open Action Plan");
  expect(went).toEqual(["Action Plan!A1"]);
});

test("without a key nothing offers to colour, and without a date it is asked for", async () => {
  const bare = plan([action(4, null)], { key: [], period: { from: null, to: null, asAt: null } });
  await open(paneState({ plans: [bare] }));
  expect(view.text()).toContain("no RAG key");
  expect(view.text()).toContain("No meeting date yet");
  expect(() => view.find("button", "Recalculate RAG")).toThrow();
});

test("trouble is an alert of one sentence with a detail and Try again", async () => {
  await open(paneState({ trouble: { sentence: "A cell is being edited.", detail: "Code: X" } }));
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain("A cell is being edited.");
  const detail = alert?.querySelector("textarea")?.value ?? "";
  expect(detail).toContain("Code: X");
  expect(detail).toMatch(/Action plan \d+\.\d+\.\d+/);
  await view.press("button", "Try again");
});
