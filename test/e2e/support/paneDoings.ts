import type { Frame, Locator } from "playwright-core";
import type { OpenWorkbench } from "./openWorkbench";

/** The add-in's own document. */
export function paneFrame({ page }: OpenWorkbench): Frame {
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

export function button({ pane }: OpenWorkbench, name: string): Locator {
  return pane.getByRole("button", { name, exact: true }).first();
}

/** Makes the pane as wide as one of the page's buttons says. Pressed without the pointer, which would wait for the page to be at rest. */
export async function setPaneWidth({ page }: OpenWorkbench, width: 270 | 350): Promise<void> {
  await page.locator(`button[data-width="${width}"]`).dispatchEvent("click");
}

/** Turns to a place of the pane. */
export async function turnTo({ pane }: OpenWorkbench, place: string): Promise<void> {
  await pane.getByRole("tab", { name: place }).click();
  await pane.getByRole("tab", { name: place, selected: true }).waitFor();
}

/** What the pane says of the last job. */
export function said({ pane }: OpenWorkbench): Locator {
  return pane.getByRole("status").locator(".note");
}

/** Presses a job's button and waits for what it says; returns that. */
export async function runJob(bench: OpenWorkbench, name: string): Promise<string> {
  await button(bench, name).click();
  await said(bench).first().waitFor();
  await bench.pane.locator('[aria-disabled="true"]').first().waitFor({ state: "detached" });
  return (await said(bench).first().textContent()) ?? "";
}

/** Gives the pane a meeting date, as an officer would. */
export async function giveDate(bench: OpenWorkbench, day: string): Promise<void> {
  await button(bench, "Change the meeting date").click();
  await bench.pane.getByLabel("Meeting date", { exact: true }).first().fill(day);
  await button(bench, "Use").click();
  await bench.pane.getByText("given here").waitFor();
}

/** Turns to a sheet by its tab below the grid. */
export async function openSheet({ page }: OpenWorkbench, name: string): Promise<void> {
  await page.locator("#tabs, [role=tablist]").getByRole("tab", { name, exact: true }).click();
}

/** Opens every fold of the view. */
export async function openFolds({ pane }: OpenWorkbench): Promise<void> {
  for (const fold of await pane.locator("details").all()) {
    await fold.evaluate((one) => one.setAttribute("open", ""));
  }
}

/** Types into a cell of the sheet, as an officer would between two meetings. */
export async function type({ page, cell }: OpenWorkbench, address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the open sheet was read and judged. */
export async function isRead({ pane }: OpenWorkbench): Promise<void> {
  await pane.locator("#place section").first().waitFor();
  await pane.locator("#place .skeleton").waitFor({ state: "detached" });
}

/** Opens a workbook of one's own, as by picking it. */
export async function openOwn({ page }: OpenWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("#picker", { name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.locator("#status", { hasText: `${name} is open.` }).waitFor();
}

/** Chooses a state of Excel from the workbench's own list. */
export async function tryState({ page }: OpenWorkbench, label: string): Promise<void> {
  await page.getByLabel("Try").selectOption({ label });
}
