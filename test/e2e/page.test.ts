import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { newState } from "../../src/xlsx/newState";
import { cellKey, type CellState } from "../../src/xlsx/state";
import type { OpenWorkbench } from "./support/openWorkbench";
import { browserTest } from "./support/browserTest";

/** A free cell below the plan and the one right of it. */
async function emptyPlace({ page }: OpenWorkbench): Promise<{ row: number; cell: string; next: string }> {
  const row = Number(await page.locator("#scroller tbody th").last().textContent()) - 3;
  return { row, cell: `A${row}`, next: `B${row}` };
}

browserTest(
  "it opens on a sample, says that it stands in for Excel, and has the manifest's buttons",
  {},
  async (bench) => {
    const { page } = bench;
    await page.getByText("stands in for Excel").waitFor();
    expect(await page.locator("#file-name").textContent()).toMatch(/\.xlsx$/);
    const manifest = await (await page.request.get("/manifest.xml")).text();
    const declared = [...manifest.matchAll(/<bt:String id="(\w+)\.Label" DefaultValue="([^"]+)"/g)].map(
      (match) => match[2],
    );
    const labels = await page.locator(".ribbon-button").allTextContents();
    expect(labels.length).toBeGreaterThan(0);
    expect(declared).toEqual(expect.arrayContaining(labels));
    const icons = page.locator(".ribbon-button img");
    expect(
      await icons.evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth >= 32)),
    ).toBe(true);
  },
);

browserTest("the sheet is a table with every cell in it, that a screen reader can count", {}, async ({ page }) => {
  const grid = page.getByRole("grid");
  expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(20);
  expect(await grid.getByRole("columnheader", { name: "A", exact: true }).count()).toBe(1);
  expect(await grid.getByRole("rowheader", { name: "1", exact: true }).count()).toBe(1);
  const title = await page.locator("#cell-A1").textContent();
  expect(title).not.toBe("");
  await page.locator("#cell-A1").click();
  expect(await page.locator("#name-box").textContent()).toBe("A1");
  expect(await page.locator("#cell-text").textContent()).toBe(title);
});

browserTest("a cell is edited by typing, by F2 and by double click; Escape gives it up", {}, async (bench) => {
  const { page, cell } = bench;
  const place = await emptyPlace(bench);
  await cell(place.cell).scrollIntoViewIfNeeded();
  await cell(place.cell).click();
  await page.keyboard.type("31/10/2018");
  await page.keyboard.press("Tab");
  expect(await cell(place.cell).textContent()).toBe("31/10/2018");
  expect(await page.locator("#name-box").textContent()).toBe(place.next);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  expect(await cell(place.cell).textContent()).toBe("31/10/2019");
  await cell(place.next).dblclick();
  await page.keyboard.type("thrown away");
  await page.keyboard.press("Escape");
  expect(await cell(place.next).textContent()).toBe("");
  await cell(place.cell).click();
  await page.keyboard.press("Delete");
  expect(await cell(place.cell).textContent()).toBe("");
});

browserTest("arrows move over merged cells, and Control+Home goes back", {}, async ({ page }) => {
  const merged = page.locator("#scroller td[rowspan]").first();
  await merged.click();
  const start = await page.locator("#name-box").textContent();
  await page.keyboard.press("ArrowDown");
  const below = Number((await page.locator("#name-box").textContent())?.replace(/\D/g, ""));
  const span = Number(await merged.getAttribute("rowspan"));
  expect(below).toBe(Number(start?.replace(/\D/g, "")) + span);
  await page.keyboard.press("Control+Home");
  expect(await page.locator("#name-box").textContent()).toBe("A1");
});

browserTest(
  "a workbook from disk is opened; what is no workbook is refused in a sentence, and nothing is lost",
  {},
  async (bench) => {
    const { page } = bench;
    const folder = await mkdtemp(join(tmpdir(), "open-"));
    const name = (await page.locator("#file-name").textContent()) ?? "";
    const bytes = await (await page.request.get(`/samples/${encodeURIComponent(name)}`)).body();
    const own = join(folder, "Our own plan.xlsx");
    await writeFile(own, bytes);
    await page.setInputFiles("#picker", own);
    await page.locator("#status", { hasText: "Our own plan.xlsx is open." }).waitFor();
    expect(await page.locator("#file-name").textContent()).toBe("Our own plan.xlsx");
    const bad = join(folder, "minutes.xlsx");
    await writeFile(bad, "not a workbook");
    await page.setInputFiles("#picker", bad);
    await page.locator("#status.trouble", { hasText: "minutes.xlsx was not opened." }).waitFor();
    expect(await page.locator("#file-name").textContent()).toBe("Our own plan.xlsx");
  },
);

browserTest("a file dropped on the page is opened", {}, async ({ page }) => {
  const name = (await page.locator("#file-name").textContent()) ?? "";
  await page.evaluate(
    async (address) => {
      const bytes = await (await fetch(address)).arrayBuffer();
      const data = new DataTransfer();
      data.items.add(new File([bytes], "Dropped.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    `/samples/${encodeURIComponent(name)}`,
  );
  await page.locator("#status", { hasText: "Dropped.xlsx is open." }).waitFor();
});

browserTest("a saved copy of an unchanged workbook is that workbook, byte for byte", {}, async ({ page }) => {
  const name = (await page.locator("#file-name").textContent()) ?? "";
  const opened = await (await page.request.get(`/samples/${encodeURIComponent(name)}`)).body();
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  expect(download.suggestedFilename()).toBe(name);
  const copy = join(await mkdtemp(join(tmpdir(), "save-")), "copy.xlsx");
  await download.saveAs(copy);
  expect(Buffer.compare(await readFile(copy), opened)).toBe(0);
});

browserTest("the pane can be as narrow as Excel makes it, and the sheet larger or smaller", {}, async ({ page }) => {
  await page.click('button[data-width="270"]');
  expect((await page.locator("#pane-frame iframe").boundingBox())?.width).toBeCloseTo(269, -1);
  const before = (await page.locator("#cell-A1").boundingBox())?.height ?? 0;
  await page.selectOption("#zoom", "2");
  expect((await page.locator("#cell-A1").boundingBox())?.height).toBeGreaterThan(before * 1.5);
});

browserTest(
  "a cell's list is used by Alt+Down and by its arrow; what it does not hold is refused",
  {},
  async (bench) => {
    const { page, cell } = bench;
    const state = newState(["Plan"]);
    const areas = [{ top: 2, left: 2, bottom: 4, right: 2 }];
    const rating: CellState = { value: "none", formula: '=IF(B2="Red","late","none")', look: {} };
    state.sheets[0]?.validations.push({ areas, list: "Red,Amber,Green" });
    state.sheets[0]?.cells.set(cellKey(2, 3), rating);
    const buffer = Buffer.from(workbookBytesFrom(state));
    await page.setInputFiles("#picker", { name: "Lists.xlsx", mimeType: "application/octet-stream", buffer });
    await bench.status().filter({ hasText: "Lists.xlsx is open." }).waitFor();
    await cell("B2").click();
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Enter");
    expect([await cell("B2").textContent(), await cell("C2").textContent()]).toEqual(["Red", "late"]);
    await page.getByRole("button", { name: "Choose from the list" }).click();
    await page.getByRole("option", { name: "Green" }).click();
    expect([await cell("B2").textContent(), await cell("C2").textContent()]).toEqual(["Green", "none"]);
    await page.keyboard.type("Purple");
    await page.keyboard.press("Enter");
    await bench.status().filter({ hasText: "doesn't match the data validation restrictions" }).waitFor();
    expect(await cell("B2").textContent()).toBe("Green");
  },
);
