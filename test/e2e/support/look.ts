import { axeViolations } from "./axe";
import type { OpenWorkbench } from "./openWorkbench";
import { paneFrame, setPaneWidth } from "./paneDoings";

/** So tall that nothing of the pane lies below what stays at its foot: axe would measure only what peeps out. */
const tall = "6000px";

async function setHeight({ page }: OpenWorkbench, height: string): Promise<void> {
  await page.locator("#pane-frame iframe").evaluate((iframe, wanted) => {
    if (iframe instanceof HTMLElement) iframe.style.height = wanted;
  }, height);
}

/** Two frames: what was asked for is painted then. */
async function painted(bench: OpenWorkbench): Promise<void> {
  await paneFrame(bench).evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/**
 * A view of the pane in both themes: a picture at both widths, kept with the run. In each, at the narrower width, axe finds nothing in the pane and
 * nothing has to be scrolled sideways. Afterwards the theme is the light one.
 */
export async function look(bench: OpenWorkbench, name: string): Promise<void> {
  const { page } = bench;
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    for (const width of [350, 270] as const) {
      await setPaneWidth(bench, width);
      await painted(bench);
      await page.locator("#pane").screenshot({ path: `test/artefacts/pane-${name}-${theme}-${width}.png` });
    }
    await setHeight(bench, tall);
    const frame = paneFrame(bench);
    const isTooWide = await frame.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect({ name, isTooWide }).toEqual({ name, isTooWide: false });
    expect(await axeViolations(frame, [], true)).toEqual([]);
    await setHeight(bench, "");
  }
}
