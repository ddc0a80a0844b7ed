import { axeViolations } from "./axe";
import type { OpenWorkbench } from "./openWorkbench";
import { paneFrame, setPaneWidth } from "./paneDoings";
import { arePicturesWanted, picture } from "./picture";

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

/** The pane's elements with all that is said of them but their looks. */
async function elements(bench: OpenWorkbench): Promise<string> {
  return paneFrame(bench).evaluate(() => document.body.outerHTML.replace(/ (?:class|style)="[^"]*"/g, ""));
}

/**
 * A view of the pane in both themes, with a picture at both widths where pictures are wanted. At the narrower width axe finds nothing in the pane and
 * nothing has to be scrolled sideways. Both themes have the same elements, so what does not depend on colours is looked for in one of them.
 * Afterwards the theme is the light one.
 */
export async function look(bench: OpenWorkbench, name: string): Promise<void> {
  const { page } = bench;
  const seen: string[] = [];
  for (const theme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    if (arePicturesWanted) await takePictures(bench, `pane-${name}-${theme}`);
    await setPaneWidth(bench, 270);
    await setHeight(bench, tall);
    await painted(bench);
    const frame = paneFrame(bench);
    const isTooWide = await frame.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect({ name, isTooWide }).toEqual({ name, isTooWide: false });
    expect(await axeViolations(frame, { isContrastToBeProven: true, onlyColours: theme === "dark" })).toEqual([]);
    seen.push(await elements(bench));
    await setHeight(bench, "");
  }
  expect(seen[0]).toBe(seen[1]);
}

async function takePictures(bench: OpenWorkbench, name: string): Promise<void> {
  for (const width of [350, 270] as const) {
    await setPaneWidth(bench, width);
    await painted(bench);
    await picture(bench.page.locator("#pane"), `${name}-${width}`);
  }
}
