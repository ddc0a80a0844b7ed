import type { Locator, Page } from "playwright-core";

/** PICTURES=1 keeps a picture of every view in test/artefacts. Nothing is told from them, so they are not taken otherwise. */
export const arePicturesWanted = process.env["PICTURES"] === "1";

/** A picture of a page or of a part of it, where pictures are wanted. */
export async function picture(of: Page | Locator, name: string): Promise<void> {
  if (arePicturesWanted) await of.screenshot({ path: `test/artefacts/${name}.png` });
}
