import { act } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../src/taskpane/parts/ErrorBoundary";
import { StartAgainContext } from "../../src/taskpane/parts/StartAgain";
import type { ExcelDoor, JobResult, PaneState, Progress } from "../../src/taskpane/ports";
import { openView, type OpenView } from "./openView";
import { done, firstJobs, memoryDoor, paneState } from "./samplePlan";

let view: OpenView | undefined;
afterEach(() => {
  view?.close();
  vi.useRealTimers();
});

async function open(more: Partial<ExcelDoor> = {}, state: PaneState = paneState()) {
  view = await openView(memoryDoor(state, more).door, firstJobs);
  return view;
}

const status = () => document.querySelector('main [role="status"]')?.textContent ?? "";
const alert = () => document.querySelector('[role="alert"]')?.textContent ?? "";
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test("while a cell is edited it says to press Enter, and goes on by itself when it is finished", async () => {
  let finish: (result: JobResult) => void = () => undefined;
  const view = await open({ runJob: () => new Promise((resolve) => (finish = resolve)) });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  act(() => void view.pane.run("recalculate"));
  await pass(1_000);
  expect(status()).not.toContain("press Enter");
  await pass(2_000);
  expect(status()).toContain("If you are typing in a cell, press Enter to finish it.");
  finish(done);
  await pass(10);
  expect(status()).toContain("2 ratings coloured from the key.");
  expect(status()).not.toContain("press Enter");
});

test("a cell that is gone to while another is edited waits as well, and says so", async () => {
  let come: () => void = () => undefined;
  const view = await open({ goToCell: () => new Promise((resolve) => (come = resolve)) });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  act(() => void view.pane.goTo("Action Plan", "D4"));
  await pass(2_000);
  expect(status()).toContain("press Enter");
  come();
  await pass(10);
  expect(status()).not.toContain("press Enter");
});

test("long work says how far it has come, with its counts, and an answer ends the waiting", async () => {
  let tell: (progress: Progress) => void = () => undefined;
  const view = await open({
    runJob: (_, asked) => {
      tell = asked?.onProgress ?? tell;
      return new Promise(() => undefined);
    },
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  act(() => void view.pane.run("recalculate"));
  await pass(2_000);
  act(() => tell({ doing: "reading-sheets", done: 3, of: 12 }));
  expect(view.text()).toContain("Reading the sheets: 3 of 12 done");
  expect(status()).not.toContain("press Enter");
  expect(document.querySelector("progress")?.getAttribute("max")).toBe("12");
  act(() => tell({ doing: "colouring", done: 0, of: 1200 }));
  expect(view.text()).toContain("Colouring 1,200 ratings");
  act(() => tell({ doing: "colouring", done: 300, of: 1200 }));
  expect(view.text()).toContain("Colouring 300 of 1,200 ratings");
  await view.press("button", "Cancel");
  expect(view.text()).toContain("Stopping. The workbook stays whole.");
});

test("a Cancel says what it came to: nothing was changed, or all was written and can be put back", async () => {
  const view = await open({
    runJob: () => Promise.resolve({ ...done, say: [], stopped: "before" }),
  });
  await act(async () => void (await view.pane.run("recalculate")));
  expect(status()).toContain("Stopped. Nothing was changed.");
  expect(view.pane.model().results).toEqual({});
});

test("an error of Excel's in a small thing is told in Excel's words, and what cannot be kept in its own", async () => {
  const view = await open({
    goToCell: () => Promise.reject(new Error("ItemNotFound")),
    troubleOf: () => ({ sentence: "The sheet has gone.", detail: "Code: ItemNotFound" }),
    keepSettings: () => Promise.reject(Object.assign(new Error("A newer version kept it."), { name: "NotKept" })),
  });
  await act(() => view.pane.goTo("Gone", "A1"));
  expect(alert()).toContain("The sheet has gone.");
  await act(() => view.pane.keep((settings) => settings));
  expect(alert()).toContain("A newer version kept it.");
});

test("what nobody foresaw is one sentence, a detail with versions and no text of the plan, and a reset", async () => {
  const view = await open({
    goToCell: () => Promise.reject(new Error("Bev Cordon has not replied")),
    troubleOf: (error) => {
      throw error;
    },
  });
  await act(() => view.pane.goTo("Action Plan", "A1"));
  expect(alert()).toContain("Something went wrong that was not foreseen.");
  const detail = document.querySelector("textarea")?.value ?? "";
  expect(detail).toMatch(/Action plan \d+\.\d+\.\d+/);
  expect(detail).not.toContain("Bev Cordon");
  expect(view.find("button", "Start the pane again")).toBeTruthy();
  expect(view.find("button", "Copy the detail")).toBeTruthy();
});

test.each([
  ["read-only", "Plan", "choose Enable Editing"],
  ["sheet-protected", "Plan", "Unprotect Sheet"],
  ["sheet-protected", "Ratings", "Unprotect Sheet"],
  ["read-only", "Ratings", "choose Enable Editing"],
] as const)("a workbook that is %s says at %s what to do", async (shut, place, what) => {
  const view = await open({}, paneState({ shut }));
  await view.press('[role="tab"]', place);
  expect(view.text()).toContain(what);
});

test("a drawing that fails gives way to a word, a detail and a reset; a part that was not fetched is said to be that", () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  let resets = 0;
  const Failing = (): never => {
    throw Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
  };
  act(() =>
    root.render(
      <StartAgainContext.Provider value={() => void resets++}>
        <ErrorBoundary>
          <Failing />
        </ErrorBoundary>
      </StartAgainContext.Provider>,
    ),
  );
  expect(place.textContent).toContain("A part of the pane could not be fetched.");
  act(() =>
    [...place.querySelectorAll("button")].find(({ textContent }) => textContent === "Start the pane again")?.click(),
  );
  expect(resets).toBe(1);
  act(() => root.unmount());
  place.remove();
  quiet.mockRestore();
});
