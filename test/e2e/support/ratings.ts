import type { OpenWorkbench } from "./openWorkbench";

/** A rating cell as it stands on the screen. */
export interface RatingCell {
  readonly cell: string;
  readonly letter: string;
  /** RRGGBB; "" for no fill. */
  readonly fill: string;
  readonly ink: string;
}

/** The column that the pane says holds the ratings. */
export async function ratingColumn({ pane }: OpenWorkbench): Promise<string> {
  const sentence = await pane
    .getByText(/ratings in column [A-Z]+\./)
    .first()
    .textContent();
  return /ratings in column ([A-Z]+)\./.exec(sentence ?? "")?.[1] ?? "";
}

/** The colours that the pane shows for the key's letters: letter → RRGGBB, or "" for an entry without a fill. */
export async function keyColours({ pane }: OpenWorkbench): Promise<ReadonlyMap<string, string>> {
  await pane.getByRole("tab", { name: "Ratings" }).click();
  const swatches = await pane
    .locator("main .swatch:not(.swatch-none)")
    .evaluateAll((found) =>
      found.map((swatch): [string, string] => [
        swatch.textContent ?? "",
        swatch instanceof HTMLElement ? swatch.style.backgroundColor : "",
      ]),
    );
  return new Map(swatches.map(([letter, color]) => [letter, hexOf(color)]));
}

/** Every cell of a column that holds one of the letters, top to bottom. */
export async function ratingCells(
  { page }: OpenWorkbench,
  column: string,
  letters: Iterable<string>,
): Promise<RatingCell[]> {
  const wanted = [...letters];
  const cells = await page.locator(`#scroller td[id^="cell-${column}"]`).evaluateAll((found) =>
    found.map((td) => ({
      cell: td.id.replace("cell-", ""),
      letter: td.textContent ?? "",
      fill: getComputedStyle(td).backgroundColor,
      ink: getComputedStyle(td.querySelector("div") ?? td).color,
    })),
  );
  return cells
    .filter(({ cell, letter }) => cell.replace(/\d+/, "") === column && wanted.includes(letter))
    .map(({ cell, letter, fill, ink }) => ({ cell, letter, fill: hexOf(fill), ink: hexOf(ink) }));
}

/** "rgb(255, 192, 0)" → "FFC000"; "" for see-through. */
export function hexOf(color: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
  return parts
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
