import { browserTest } from "./support/browserTest";
import { isRead, type } from "./support/paneDoings";
import { keyColours, ratingCells, ratingColumn } from "./support/ratings";

browserTest("a finding leads to its cell in the sheet", {}, async (bench) => {
  const link = bench.pane.getByRole("button", { name: /^Go to [A-Z]+\d+$/ }).first();
  const cell = (await link.getAttribute("aria-label"))?.replace("Go to ", "") ?? (await link.textContent()) ?? "";
  await link.click();
  await bench.page.locator("#name-box", { hasText: cell }).waitFor();
  expect(await bench.page.locator(`#cell-${cell}`).getAttribute("aria-selected")).toBe("true");
});

browserTest("a rated row selected in the sheet is shown in the pane", {}, async (bench) => {
  const column = await ratingColumn(bench);
  const [first] = await ratingCells(bench, column, (await keyColours(bench)).keys());
  if (!first) throw new Error("The sample has no rating.");
  await bench.cell(first.cell).click();
  await bench.pane.getByRole("complementary").locator(".swatch", { hasText: first.letter }).waitFor();
});

browserTest("a rating changed by hand is counted anew in the pane, and coloured by the next run", {}, async (bench) => {
  const { page, pane, cell } = bench;
  const column = await ratingColumn(bench);
  const key = await keyColours(bench);
  const cells = await ratingCells(bench, column, key.keys());
  const [first] = cells;
  const other = [...key].find(([letter, color]) => letter !== first?.letter && color !== "")?.[0] ?? "";
  if (!first) throw new Error("The sample has no rating.");
  const shown = pane.locator("main li", { has: page.locator(`.swatch:text-is("${other}")`) }).first();
  const before = Number((await shown.textContent())?.replace(/\D/g, ""));
  await cell(first.cell).click();
  await page.keyboard.type(other);
  await page.keyboard.press("Enter");
  await pane
    .locator("main li", { hasText: new RegExp(`${before + 1}$`) })
    .first()
    .waitFor();
  await bench.ribbon("Recalculate RAG").click();
  await pane.getByRole("button", { name: "Put it back" }).first().waitFor();
  expect(await bench.fillOf(first.cell)).toBe(key.get(other));
});

browserTest("a date changed by hand is judged anew at once, and so when it is mended", {}, async (bench) => {
  const { pane } = bench;
  await isRead(bench);
  const doubt = pane.getByRole("button", { name: "Go to E18" });
  await doubt.waitFor({ state: "detached" });
  await type(bench, "E18", "31 June 2018");
  await doubt.waitFor();
  await type(bench, "E18", "30 September 2018");
  await doubt.waitFor({ state: "detached" });
});
