import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { watchPage } from "./watchPage";

/** How the page is to be looked at. */
export interface Wanted {
  readonly theme?: "light" | "dark";
  /** A sample by its file name; the first where absent. */
  readonly sample?: string;
  readonly paneWidth?: 270 | 350;
  /** A page that no other test has: for what cannot be undone, such as another clock. */
  readonly isAlone?: boolean;
}

/** The workbench, open in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** What no test may cause, as watchPage notes it. */
  readonly troubles: string[];
  cell(address: string): Locator;
  /** The colour that is on the screen, as RRGGBB; "" where the cell has no fill. */
  fillOf(address: string): Promise<string>;
  ribbon(label: string): Locator;
  status(): Locator;
  /** As it was at first, with the sample wanted: what was done to the workbook and the page before is gone. */
  startAgain(wanted: Wanted): Promise<void>;
  close(): Promise<void>;
}

/** The width of a page beside a pane, in pixels, and how long a state may take on a machine with much else to do. */
const viewport = { width: 1280, height: 800 };
const patience = 300_000;

export async function openWorkbench(browser: Browser, address: string): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    baseURL: address,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
  });
  context.setDefaultTimeout(patience);
  const troubles = await watchPage(context, new URL(address).origin);
  const page = await context.newPage();
  const cell = (place: string): Locator => page.locator(`#cell-${place}`);
  return {
    page,
    pane: page.frameLocator("#pane-frame iframe"),
    troubles,
    cell,
    fillOf: async (place) => {
      const color = await cell(place).evaluate((td) => getComputedStyle(td).backgroundColor);
      const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
      const hex = (parts ?? []).slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
      return hex.join("").toUpperCase();
    },
    ribbon: (label) => page.locator(".ribbon-button", { hasText: label }),
    status: () => page.locator("#status"),
    startAgain: async ({ theme = "light", sample, paneWidth = 350 }) => {
      await page.emulateMedia({ colorScheme: theme, forcedColors: "none" });
      const isNew = page.url() === "about:blank";
      if (isNew) await page.goto(address);
      if (isNew) await isOpen(page, ".xlsx");
      const first = await page.locator("#samples option").first().getAttribute("value");
      const wanted = sample ?? first ?? "";
      const isThere = isNew && wanted === first;
      if (!isThere) await openSample(page, wanted);
      await page.click(`button[data-width="${paneWidth}"]`);
    },
    close: () => context.close(),
  };
}

/** Opens a sample anew, whichever is open. */
async function openSample(page: Page, name: string): Promise<void> {
  await page.locator("#status").evaluate((status) => (status.textContent = ""));
  await page.locator("#samples").evaluate((list) => {
    if (list instanceof HTMLSelectElement) list.value = "";
  });
  await page.selectOption("#samples", name);
  await isOpen(page, name);
}

async function isOpen(page: Page, name: string): Promise<void> {
  await page.locator("#status", { hasText: `${name} is open.` }).waitFor();
}
