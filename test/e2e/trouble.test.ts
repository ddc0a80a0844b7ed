import { browserTest } from "./support/browserTest";
import { look } from "./support/look";
import type { OpenWorkbench } from "./support/openWorkbench";
import {
  button,
  giveDate,
  isRead,
  openFolds,
  paneFrame,
  runJob,
  said,
  tryState,
  turnTo,
  type,
} from "./support/paneDoings";
import { keyColours, ratingCells, ratingColumn } from "./support/ratings";

/** What is said of something that went wrong. */
function trouble({ pane }: OpenWorkbench) {
  return pane.getByRole("alert");
}

async function expectUnchanged({ page }: OpenWorkbench): Promise<void> {
  await page.locator("#changes", { hasText: "Unchanged" }).waitFor();
}

/** Every rating cell has the colour of its letter. */
async function expectColoured(bench: OpenWorkbench, column: string): Promise<void> {
  const key = await keyColours(bench);
  const cells = await ratingCells(bench, column, key.keys());
  expect(cells.length).toBeGreaterThan(5);
  expect(cells.map(({ cell, fill }) => [cell, fill])).toEqual(cells.map(({ cell, letter }) => [cell, key.get(letter)]));
}

browserTest(
  "while a cell is being edited the add-in waits and says what to do, then goes on by itself",
  {},
  async (bench) => {
    const { page, pane } = bench;
    await isRead(bench);
    await turnTo(bench, "Ratings");
    await bench.cell("H18").dblclick();
    await page.keyboard.type(" More came in.");
    await button(bench, "Recalculate RAG").click();
    await pane
      .getByText(/press Enter to finish/i)
      .first()
      .waitFor();
    await look(bench, "trouble-editing");
    const editor = page.getByLabel("Contents of the cell");
    await editor.press("Enter");
    await said(bench).getByText("coloured from the key").waitFor();
    expect(await bench.cell("H18").textContent()).toMatch(/More came in\.$/);
  },
);

browserTest("work that waits for a cell can be cancelled, and leaves the workbook whole", {}, async (bench) => {
  const { page, pane } = bench;
  await isRead(bench);
  await turnTo(bench, "Ratings");
  await tryState(bench, "A cell being edited");
  await button(bench, "Recalculate RAG").click();
  await pane.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.getByLabel("Contents of the cell").press("Escape");
  await said(bench).getByText("Nothing was changed.").waitFor();
  await expectUnchanged(bench);
  expect(await page.getByLabel("Try").inputValue()).toBe("");
});

browserTest("a protected sheet is left alone, and it is said what to do", {}, async (bench) => {
  await isRead(bench);
  await tryState(bench, "This sheet protected");
  await turnTo(bench, "Ratings");
  expect(await runJob(bench, "Recalculate RAG")).toMatch(/protected.*Unprotect Sheet/);
  await expectUnchanged(bench);
  await look(bench, "trouble-sheet-protected");
  await tryState(bench, "Excel as usual");
  expect(await runJob(bench, "Recalculate RAG")).toContain("coloured from the key");
});

browserTest("in a protected workbook no sheet is added, and ratings are coloured all the same", {}, async (bench) => {
  await isRead(bench);
  await tryState(bench, "The workbook protected");
  await turnTo(bench, "Meetings");
  expect(await runJob(bench, "Keep this meeting")).toMatch(/structure is protected.*Protect Workbook/);
  await expectUnchanged(bench);
  await look(bench, "trouble-structure-protected");
  await turnTo(bench, "Ratings");
  expect(await runJob(bench, "Recalculate RAG")).toContain("coloured from the key");
});

browserTest("open for reading only, the plan is read and it is said why nothing is coloured", {}, async (bench) => {
  const { pane } = bench;
  await isRead(bench);
  await tryState(bench, "Open for reading only");
  await pane.getByText("What was understood").waitFor();
  await turnTo(bench, "Ratings");
  await pane
    .getByText(/open (for reading only|to read only)/i)
    .first()
    .waitFor();
  await look(bench, "trouble-read-only");
  await button(bench, "Recalculate RAG").click();
  await pane
    .getByText(/Save a copy|save a copy/)
    .first()
    .waitFor();
  await expectUnchanged(bench);
});

browserTest("an Excel too old says so instead of a pane that does nothing", {}, async (bench) => {
  await isRead(bench);
  await tryState(bench, "Excel 2019, too old");
  await trouble(bench).getByText("This version of Excel is too old for the add-in.").waitFor();
  await look(bench, "trouble-too-old");
  await tryState(bench, "Excel as usual");
  await bench.pane.getByText("What was understood").waitFor();
});

browserTest(
  "a colleague's row is seen before anything is written, and every colour is on its row",
  {},
  async (bench) => {
    await isRead(bench);
    await bench.cell("A15").click();
    const column = await ratingColumn(bench);
    const before = await ratingCells(bench, column, ["R"]);
    await tryState(bench, "A colleague adding a row");
    await turnTo(bench, "Ratings");
    await button(bench, "Recalculate RAG").click();
    await said(bench).getByText("coloured from the key").waitFor();
    await said(bench).getByText("Someone else changed the sheet while this ran").waitFor();
    const after = await ratingCells(bench, column, ["R"]);
    const rowOf = (cell: string) => Number(cell.replace(/\D/g, ""));
    expect(after.map(({ cell }) => rowOf(cell))).toEqual(before.map(({ cell }) => rowOf(cell) + 1));
    await expectColoured(bench, column);
    await look(bench, "trouble-colleague");
  },
);

browserTest(
  "a colleague who goes on changing rows is waited for in vain, and what of ours is left is named",
  {},
  async (bench) => {
    await isRead(bench);
    const column = await ratingColumn(bench);
    await bench.cell("A15").click();
    await tryState(bench, "A colleague who goes on adding rows");
    await turnTo(bench, "Ratings");
    await button(bench, "Recalculate RAG").click();
    await trouble(bench).getByText("Someone else is changing this sheet at the moment").waitFor();
    const sentence = (await trouble(bench).textContent()) ?? "";
    const cells = await ratingCells(bench, column, ["R", "A", "G", "B"]);
    const left = cells.filter(({ fill }) => fill !== "").map(({ cell }) => cell);
    expect(left.filter((cell) => !new RegExp(`\\b${cell}\\b`).test(sentence))).toEqual([]);
    await look(bench, "trouble-busy-colleague");
  },
);

browserTest("what somebody changed since is left by Put it back, and named", {}, async (bench) => {
  const { pane } = bench;
  await isRead(bench);
  await giveDate(bench, "2019-12-31");
  await turnTo(bench, "Ratings");
  const accept = pane.getByRole("button", { name: /^Accept the proposal for/ }).first();
  const cell = (await pane.locator(".proposal", { has: accept }).first().textContent())?.match(/[A-Z]+\d+/)?.[0] ?? "";
  await accept.click();
  await said(bench).getByText("Accepted:").waitFor();
  await type(bench, cell, "B");
  await isRead(bench);
  await button(bench, "Put it back").click();
  await said(bench)
    .getByText(new RegExp(`\\b${cell}\\b`))
    .first()
    .waitFor();
  expect(await bench.cell(cell).textContent()).toBe("B");
  await look(bench, "trouble-changed-since");
});

browserTest(
  "an unforeseen error leaves the workbook as it was, with a detail to copy that holds no plan text",
  {},
  async (bench) => {
    const { page, pane } = bench;
    await isRead(bench);
    const column = await ratingColumn(bench);
    await turnTo(bench, "Ratings");
    await tryState(bench, "An error that nobody foresaw");
    await button(bench, "Recalculate RAG").click();
    await trouble(bench).getByText("The workbook is as it was before.").waitFor();
    const fills = await ratingCells(bench, column, ["R", "A", "G", "B"]);
    expect(fills.filter(({ fill }) => fill !== "")).toEqual([]);
    await turnTo(bench, "Ratings");
    await openFolds(bench);
    const detail = await pane.locator("textarea[readonly]").inputValue();
    expect(detail).toMatch(/Code: GeneralException/);
    expect(detail).toMatch(/Excel .*\d/);
    const texts = await page.locator("#scroller td").allTextContents();
    expect(texts.filter((text) => text.trim().length > 6 && detail.includes(text.trim()))).toEqual([]);
    await look(bench, "trouble-unforeseen");
    await button(bench, "Copy the detail").click();
    await button(bench, "Copied").waitFor();
    await button(bench, "Try again").click();
    await said(bench).getByText("coloured from the key").waitFor();
    await expectColoured(bench, column);
  },
);

browserTest("a pane that cannot be drawn says so without the plan's words, and starts again", {}, async (bench) => {
  const { pane } = bench;
  await isRead(bench);
  const frame = paneFrame(bench);
  await frame.evaluate(() => {
    const own = Number.prototype.toLocaleString;
    Number.prototype.toLocaleString = () => {
      throw new Error("A secret of the plan");
    };
    addEventListener("mend", () => (Number.prototype.toLocaleString = own), { once: true });
  });
  await pane.getByRole("tab", { name: "Ratings" }).click();
  await pane.getByRole("heading", { name: "Something went wrong" }).waitFor();
  await openFolds(bench);
  expect(await pane.locator("body").innerText()).not.toContain("secret");
  await look(bench, "trouble-drawing");
  bench.troubles.length = 0; // React tells the console of what it caught.
  await frame.evaluate(() => dispatchEvent(new Event("mend")));
  await button(bench, "Start the pane again").click();
  await pane.getByText("What was understood").waitFor();
});

browserTest(
  "an Excel that never answers is given up after a minute, and can be tried again",
  { isAlone: true },
  async (bench) => {
    const { page, pane } = bench;
    await page.clock.install();
    await page.getByRole("button", { name: "Load the pane again" }).click();
    await isRead(bench);
    await turnTo(bench, "Ratings");
    await tryState(bench, "Excel not answering");
    await button(bench, "Recalculate RAG").click();
    await pane.locator('[aria-disabled="true"]').first().waitFor();
    await page.clock.fastForward(61_000);
    await trouble(bench).getByText("Excel has not answered.").waitFor();
    await pane.getByText("If you are typing in a cell").waitFor({ state: "detached" });
    await look(bench, "trouble-silent");
    await tryState(bench, "Excel as usual");
    await button(bench, "Try again").click();
    await said(bench).getByText("coloured from the key").waitFor();
  },
);

browserTest(
  "a pane that Excel does not answer from the start says so, and can be tried again",
  { isAlone: true },
  async (bench) => {
    const { page, pane } = bench;
    await page.clock.install();
    await isRead(bench);
    await tryState(bench, "Excel not answering");
    await page.getByRole("button", { name: "Load the pane again" }).click();
    await pane.locator(".skeleton").first().waitFor();
    await page.clock.fastForward(16_000);
    await trouble(bench).getByText("Excel has not answered yet.").waitFor();
    await look(bench, "trouble-no-start");
    await tryState(bench, "Excel as usual");
    await button(bench, "Try again").click();
    await pane.getByText("What was understood").waitFor();
  },
);
