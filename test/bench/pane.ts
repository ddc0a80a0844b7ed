import type { Browser, Page } from "playwright-core";
import { startWorkbench, type Workbench } from "../../src/workbench/server/startWorkbench";
import { findBrowser, joinBrowser, launchBrowser } from "../e2e/support/browser";
import { figure, median, type Figure } from "./figure";
import { firstFiles, gzipBytes, ourPane, root, stockPane, stockTemplate } from "./paneFiles";

const unit = "gzip bytes";

/** What must come before the pane can draw itself, beside what the template makes its users wait for. */
export async function paneSize(): Promise<Figure> {
  const [ours, peer] = [await ourPane(), await stockPane()];
  const bytes = (dist: string) => gzipBytes(dist, firstFiles(dist));
  return figure("pane-size", unit, bytes(ours), bytes(peer), stockTemplate);
}

/** Loads of each pane that count, and those before them that only warm the machine. */
const runs = 21;
const warmUps = 2;

/** A pane in the workbench, loaded again and again over the same open workbook. */
interface Bench {
  readonly workbench: Workbench;
  readonly page: Page;
  /** What is on screen once it is ready. */
  readonly sight: string;
}

/** Tells the page when the sight has been painted: the frame after the next one shows what was just drawn. As text, since it runs in the pane. */
function watchFor(sight: string): string {
  return `if (location.pathname.startsWith("/pane/")) {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(${JSON.stringify(sight)})) return;
      seen.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => { parent.paneReadyAfter = performance.now(); }));
    });
    seen.observe(document, { childList: true, subtree: true });
  }`;
}

async function open(browser: Browser, dist: string, sight: string): Promise<Bench> {
  const workbench = await startWorkbench({ root, port: 0, say: () => undefined, dist });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Every load is a first one: nothing comes from the browser's store, for either.
  const devTools = await context.newCDPSession(page);
  await devTools.send("Network.enable");
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.addInitScript({ content: watchFor(sight) });
  await page.goto(workbench.origin);
  await page.locator("#status", { hasText: "is open." }).waitFor();
  await ready(page);
  return { workbench, page, sight };
}

async function ready(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => Reflect.get(window, "paneReadyAfter") as number | undefined);
  return (await found.jsonValue()) ?? NaN;
}

/** Milliseconds from the navigation of the pane to the sight. */
async function load({ page }: Bench): Promise<number> {
  await page.evaluate(() => Reflect.deleteProperty(window, "paneReadyAfter"));
  await page.getByRole("button", { name: "Load the pane again" }).click();
  return ready(page);
}

async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error("No Chromium, Chrome or Edge was found: CHROME_PATH can name one.");
  const server = await launchBrowser(executable);
  try {
    return await work(await joinBrowser(server.wsEndpoint()));
  } finally {
    await server.close();
  }
}

const planOnScreen = "#place .sentence";
const firstText = "#container h1";

/** From navigation to the plan on screen, beside the template's first text: two workbenches in one browser, turn by turn. */
export function paneReady(): Promise<Figure> {
  return withBrowser(async (browser) => {
    const ours = await open(browser, await ourPane(), planOnScreen);
    const peer = await open(browser, await stockPane(), firstText);
    const times: readonly [number[], number[]] = [[], []];
    for (let run = -warmUps; run < runs; run++) {
      // Whichever goes first in one turn goes second in the next.
      const turn = run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const which of turn) {
        const ms = await load(which === 0 ? ours : peer);
        if (run >= 0) times[which].push(ms);
      }
    }
    await Promise.all([ours.workbench.close(), peer.workbench.close()]);
    return figure("pane-ready", "ms", median(times[0]), median(times[1]), stockTemplate);
  });
}

/** Everything that is fetched until the plan is on screen and its findings can be opened, the parts loaded later among it. */
export function paneSizeAll(): Promise<Figure> {
  return withBrowser(async (browser) => {
    const [ours, peer] = [await ourPane(), await stockPane()];
    const bench = await open(browser, ours, planOnScreen);
    const fetched = new Set<string>();
    bench.page.on("request", (request) => {
      const file = /\/pane\/([^?#]+\.(?:js|css))/.exec(request.url())?.[1];
      if (file !== undefined) fetched.add(file);
    });
    await load(bench);
    await bench.page.waitForLoadState("networkidle");
    await bench.workbench.close();
    return figure(
      "pane-size-all",
      unit,
      gzipBytes(ours, [...fetched]),
      gzipBytes(peer, firstFiles(peer)),
      stockTemplate,
    );
  });
}
