import { act } from "react";
import { createRoot } from "react-dom/client";
import { PaneView } from "../../src/taskpane/PaneView";
import { createPane, type Pane } from "../../src/taskpane/pane";
import type { ExcelDoor, JobLabel } from "../../src/taskpane/ports";

/** A pane on a page, with what a reader of it can see and press. */
export interface OpenView {
  readonly pane: Pane;
  /** All the text on the page, spaces made even. */
  text(): string;
  /** The first element of a kind whose label, or else whose words, are the name. */
  find(selector: string, name: string): HTMLElement;
  press(selector: string, name: string): Promise<void>;
  key(on: HTMLElement, key: string): Promise<void>;
  /** Chooses in a list, found by its label or its own name. */
  choose(name: string, value: string): Promise<void>;
  /** Opens a fold by its line. jsdom tells nobody of it, so the test does. */
  unfold(line: string): Promise<void>;
  /** Makes a change from outside, such as a selection in the sheet, and runs what is pending after it. */
  after(change: () => void): Promise<void>;
  close(): void;
}

/** Lets what is pending be done; a part of the pane that is loaded when first used is waited for, and what that loads in turn. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn++) {
    await act(() => vi.dynamicImportSettled());
    await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
  }
};

function nameOf(element: Element): string {
  return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
}

function find(selector: string, name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find((element) => nameOf(element) === name);
  if (!found) throw new Error(`No ${selector} "${name}" among ${all.map(nameOf).join(" | ")}`);
  return found;
}

async function choose(name: string, value: string): Promise<void> {
  const label = [...document.querySelectorAll("label")].find((each) => each.textContent === name);
  const select = document.querySelector<HTMLSelectElement>(
    label ? `[id="${label.htmlFor}"]` : `select[aria-label="${name}"]`,
  );
  if (!select) throw new Error(`No choice ${name}`);
  select.value = value;
  act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
  await settle();
}

/** Draws the pane over a door. */
export async function openView(door: ExcelDoor, jobs: readonly JobLabel[]): Promise<OpenView> {
  const pane = createPane(door, jobs);
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  act(() => root.render(<PaneView pane={pane} />));
  await settle();
  return {
    pane,
    text: () => (place.textContent ?? "").replace(/\s+/g, " "),
    find,
    press: async (selector, name) => {
      act(() => find(selector, name).click());
      await settle();
    },
    key: async (on, key) => {
      act(() => void on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
      await settle();
    },
    choose,
    unfold: async (line) => {
      const fold = find("summary", line).parentElement;
      act(() => {
        fold?.setAttribute("open", "");
        fold?.dispatchEvent(new Event("toggle"));
      });
      await settle();
    },
    after: async (change) => {
      act(change);
      await settle();
    },
    close: () => {
      act(() => root.unmount());
      place.remove();
    },
  };
}
