import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contrast } from "../../src/core/rate/contrast";
import { openWorkbook, type OpenedWorkbook } from "../../src/xlsx/openWorkbook";
import { placeOfKey, type CellState, type SheetState } from "../../src/xlsx/state";
import { browserTest } from "./support/browserTest";
import { picture } from "./support/picture";
import type { OpenWorkbench } from "./support/openWorkbench";
import { keyColours, ratingCells, ratingColumn } from "./support/ratings";

async function press(bench: OpenWorkbench): Promise<void> {
  await bench.ribbon("Recalculate RAG").click();
  await bench.pane.getByRole("button", { name: "Put it back" }).first().waitFor();
}

browserTest(
  "opened on a plan, the pane says at once what was understood, and nothing has changed",
  {},
  async (bench) => {
    await bench.pane.getByText("What was understood").waitFor();
    expect(await ratingColumn(bench)).toMatch(/^[A-Z]$/);
    await bench.page.locator("#changes", { hasText: "Unchanged" }).waitFor();
    await picture(bench.page, "opened");
  },
);

browserTest(
  "Recalculate RAG gives every rating cell its key's colour on the screen; Put it back restores each",
  {},
  async (bench) => {
    const column = await ratingColumn(bench);
    const key = await keyColours(bench);
    const before = await ratingCells(bench, column, key.keys());
    expect(before.length).toBeGreaterThan(5);
    await press(bench);
    const after = await ratingCells(bench, column, key.keys());
    await bench.page.locator(`#cell-${after[0]?.cell ?? ""}`).click();
    await picture(bench.page, "recalculated");
    expect(after.map(({ cell, fill }) => [cell, fill])).toEqual(
      after.map(({ cell, letter }) => [cell, key.get(letter)]),
    );
    expect(after.some(({ fill }, index) => fill !== before[index]?.fill)).toBe(true);
    for (const { fill, ink } of after) expect(contrast(fill || "FFFFFF", ink)).toBeGreaterThanOrEqual(4.5);
    await bench.pane.getByRole("button", { name: "Put it back" }).first().click();
    await bench.pane.getByRole("button", { name: "Put it back" }).first().waitFor({ state: "detached" });
    expect(await ratingCells(bench, column, key.keys())).toEqual(before);
  },
);

browserTest("a second run changes nothing", {}, async (bench) => {
  const column = await ratingColumn(bench);
  const key = await keyColours(bench);
  await press(bench);
  const once = await ratingCells(bench, column, key.keys());
  await bench.ribbon("Recalculate RAG").click();
  await bench.pane
    .getByText(/nothing (was|had to be|to) change|right already|already/i)
    .first()
    .waitFor();
  expect(await ratingCells(bench, column, key.keys())).toEqual(once);
});

browserTest(
  "the saved copy differs in fill and font colour of the rating cells, and in nothing else",
  {},
  async (bench) => {
    const { page } = bench;
    const column = await ratingColumn(bench);
    const name = (await page.locator("#file-name").textContent()) ?? "";
    const before = opened(await (await page.request.get(`/samples/${encodeURIComponent(name)}`)).body());
    await press(bench);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
    const copy = join(await mkdtemp(join(tmpdir(), "save-")), "copy.xlsx");
    await download.saveAs(copy);
    const after = opened(await readFile(copy));
    expect(after.state.sheets.map((sheet) => ({ ...sheet, cells: undefined }))).toEqual(
      before.state.sheets.map((sheet) => ({ ...sheet, cells: undefined })),
    );
    const changed = after.state.sheets.flatMap((sheet, index) => differences(before.state.sheets[index], sheet));
    expect(changed.length).toBeGreaterThan(0);
    for (const { column: at, parts } of changed) {
      expect(at).toBe(column.charCodeAt(0) - 64);
      expect(["fill", "fontColor"]).toEqual(expect.arrayContaining(parts));
    }
  },
);

function opened(bytes: Uint8Array): OpenedWorkbook {
  const found = openWorkbook(new Uint8Array(bytes));
  if ("trouble" in found) throw new Error(found.trouble);
  return found;
}

/** The cells that differ, and which parts of them. */
function differences(before: SheetState | undefined, after: SheetState): { column: number; parts: string[] }[] {
  const keys = new Set([...(before?.cells.keys() ?? []), ...after.cells.keys()]);
  return [...keys].flatMap((key) => {
    const parts = differingParts(before?.cells.get(key), after.cells.get(key));
    return parts.length === 0 ? [] : [{ column: placeOfKey(key).column, parts }];
  });
}

function differingParts(before: CellState | undefined, after: CellState | undefined): string[] {
  const flat = (cell: CellState | undefined): Map<string, unknown> =>
    new Map(Object.entries({ ...cell, look: undefined, ...cell?.look }).filter(([, value]) => value !== undefined));
  const [one, other] = [flat(before), flat(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((part) => one.get(part) !== other.get(part));
}
