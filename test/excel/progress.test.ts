import type { Progress } from "../../src/excel/progress";
import { runJob } from "../../src/excel/runJob";
import { newSheet } from "../../src/xlsx/newState";
import { cellKey } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

/** What is told of a job while it runs. */
async function toldOf(job: string, options: Parameters<typeof runJob>[1] = {}): Promise<readonly Progress[]> {
  const told: Progress[] = [];
  const result = await runJob(job, { ...options, onProgress: (progress) => told.push(progress) });
  expect([result.trouble, result.refused]).toEqual([undefined, undefined]);
  return told;
}

/** True where nothing counted goes back, and nothing is more than there is. */
const goesOn = (told: readonly Progress[]) =>
  told.every(({ done, of }, at) => done <= of && (at === 0 || (told[at - 1]?.done ?? 0) <= done));

const only = (told: readonly Progress[], doing: Progress["doing"]) => told.filter((each) => each.doing === doing);

describe("what is told while a job runs", () => {
  it("a small plan is read and coloured in one go: nothing is counted that is not in parts", async () => {
    await openInExcel(bigPlan(20));
    const told = await toldOf("recalculate");
    expect(told.map(({ doing, done }) => [doing, done])).toEqual([
      ["reading-sheets", 0],
      ["working-out", 0],
      ["colouring", 0],
    ]);
  });

  it("the rows of a sheet that is read in blocks, to the last", async () => {
    const state = bigPlan(1_000);
    for (const cell of state.sheets[0]?.cells.values() ?? []) {
      if (typeof cell.value === "string" && cell.value.length > 60) cell.value += "x".repeat(3_000);
    }
    const { host } = await openInExcel(state);
    const rows = only(await toldOf("read"), "reading-rows");
    expect(rows.length).toBeGreaterThan(1);
    expect(goesOn(rows)).toBe(true);
    expect(rows.at(-1)?.done).toBe(rows.at(-1)?.of);
    // The listing that was too much, it again, how far the sheet reaches, and each block; a block that was too much is asked for again.
    expect(host.traffic().syncs).toBeGreaterThanOrEqual(3 + rows.length);
  });

  it("the sheets that are read one by one because together they are too much", async () => {
    const state = bigPlan(20);
    for (let n = 2; n <= 6; n++) {
      const sheet = newSheet(`Notes ${n}`, n);
      for (let row = 1; row <= 60; row++) sheet.cells.set(cellKey(row, 1), { value: "n".repeat(20_000), look: {} });
      state.sheets.push(sheet);
    }
    await openInExcel(state);
    const sheets = only(await toldOf("read", { everySheet: true }), "reading-sheets");
    expect(sheets.map(({ done, of }) => [done, of])).toEqual([[0, 0], [1, 6], [1, 6], [2, 6], [3, 6], [4, 6], [5, 6]]); // prettier-ignore
  });

  it("the sheets that are written in several requests", async () => {
    const state = bigPlan(400);
    for (const cell of state.sheets[0]?.cells.values() ?? []) {
      if (typeof cell.value === "string" && cell.value.length > 60) cell.value += ` ${"and more ".repeat(900)}`;
    }
    await openInExcel(state);
    const told = only(await toldOf("roll-forward", { asAt: "2019-03-31" }), "writing-sheets");
    expect(told.length).toBeGreaterThan(1);
    expect(goesOn(told)).toBe(true);
  });
});
