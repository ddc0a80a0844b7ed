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
