import type { OpenWorkbench } from "./openWorkbench";
import { paneFrame } from "./paneDoings";

interface Focused {
  readonly name: string;
  /** True where something else lies over its middle, or it is outside what can be seen. */
  readonly isHidden: boolean;
  readonly hasRing: boolean;
}

async function focused(bench: OpenWorkbench): Promise<Focused> {
  return paneFrame(bench).evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: "", isHidden: false, hasRing: true };
    const label = "labels" in element && element.labels instanceof NodeList ? element.labels[0] : null;
    const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent ?? "";
    const { left, top, width, height } = element.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const style = getComputedStyle(element);
    const after = getComputedStyle(element, "::after");
    const hasRing =
      style.outlineStyle !== "none" ||
      style.boxShadow !== "none" ||
      after.outlineStyle !== "none" ||
      after.borderTopStyle !== "none";
    const isHidden = over === null || !(element.contains(over) || over.contains(element));
    return { name: name.trim(), isHidden, hasRing };
  });
}

/** What the focus is on, by its name. */
export async function focusedName(bench: OpenWorkbench): Promise<string> {
  return (await focused(bench)).name;
}

/** Presses Tab until something of that name has the focus, as somebody without a mouse would; each stop on the way must be in sight and outlined. */
export async function tabTo(bench: OpenWorkbench, name: string | RegExp, backwards = false): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 80; step++) {
    const now = await focused(bench);
    if (typeof name === "string" ? now.name === name : name.test(now.name)) {
      expect(now).toMatchObject({ isHidden: false, hasRing: true });
      return;
    }
    passed.push(now.name.slice(0, 40));
    if (passed.slice(-3).every((each) => each === passed.at(-1)) && passed.length > 3) break;
    await bench.page.keyboard.press(backwards ? "Shift+Tab" : "Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}. It led to: ${passed.join(" | ")}`);
}

/** Goes from the sheet's page into the pane, to its first place. The keys pressed tell the browser that from here on it is the keyboard. */
export async function enterPane({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.locator('[role="tab"][aria-selected="true"]').focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
}

/** Tabs to something and presses it. */
export async function pressByKey(bench: OpenWorkbench, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(bench, name);
  await bench.page.keyboard.press(key);
}

/** Turns to a place with the arrow keys. */
export async function turnByKey(bench: OpenWorkbench, place: string): Promise<void> {
  await tabTo(bench, /^(Plan|Ratings|Meetings|Schedule)$/, true);
  for (let step = 0; step < 4; step++) {
    if ((await focused(bench)).name === place) {
      await bench.pane.locator("#place .skeleton").waitFor({ state: "detached" });
      return;
    }
    await bench.page.keyboard.press("ArrowRight");
  }
  throw new Error(`The arrow keys do not lead to ${place}.`);
}

/** Gives the pane a meeting date, its figures typed as "12122019". */
export async function dateByKey(bench: OpenWorkbench, figures: string): Promise<void> {
  await tabTo(bench, "Change the meeting date", true);
  await bench.page.keyboard.press("Enter");
  await tabTo(bench, "Meeting date");
  await bench.page.keyboard.type(figures);
  await pressByKey(bench, "Use");
  await bench.pane.getByText("given here").waitFor();
}
