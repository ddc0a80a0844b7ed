import type { Browser, FrameLocator, Locator, Page } from "playwright-core";

/** How the page is to be looked at. */
export interface Wanted {
  readonly theme?: "light" | "dark";
  /** A sample by its place or file name; the first where absent. */
  readonly sample?: string;
  readonly paneWidth?: 270 | 350;
}

/** The workbench, open in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** What no test may cause: errors on the console, breaches of a policy, requests that leave this machine. */
  readonly troubles: string[];
  cell(address: string): Locator;
  /** The colour that is on the screen, as RRGGBB; "" where the cell has no fill. */
  fillOf(address: string): Promise<string>;
  ribbon(label: string): Locator;
  status(): Locator;
  close(): Promise<void>;
}

export async function openWorkbench(browser: Browser, address: string, wanted: Wanted): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    baseURL: address,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    colorScheme: wanted.theme ?? "light",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
  });
  context.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isHere = url.hostname === "localhost" || url.protocol === "data:" || url.protocol === "blob:";
    if (!isHere) troubles.push(`a request would leave this machine: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
  });
  const page = await context.newPage();
  await page.goto(address);
  await isOpen(page, "");
  if (wanted.sample !== undefined) {
    await page.selectOption("#samples", wanted.sample);
    await isOpen(page, wanted.sample);
  }
  if (wanted.paneWidth === 270) await page.click('button[data-width="270"]');
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
    close: () => context.close(),
  };
}

async function isOpen(page: Page, name: string): Promise<void> {
  await page.locator("#status", { hasText: `${name} is open.` }).waitFor();
}
