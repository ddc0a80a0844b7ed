import { jobs } from "../../src/core/jobs";
import { runJob } from "../../src/excel/runJob";
import { cellKey } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

/** A plan with one cell far from it, as a slip of the keyboard leaves behind: what is used is whole rows or columns then. */
async function troubleWith(job: string, row: number, column: number) {
  const state = bigPlan(12);
  state.sheets[0]?.cells.set(cellKey(row, column), { value: "x", look: {} });
  await openInExcel(state);
  return (await runJob(job, { asAt: "2018-10-10", label: "October", preset: "clear" })).trouble;
}

test.each(jobs.map(({ id }) => id))("a stray cell in the last column does not stop %s", async (job) => {
  expect(await troubleWith(job, 13, 16_384)).toBeUndefined();
});

test("nor does one in the last row, though more is read", async () => {
  expect(await troubleWith("recalculate", 1_048_576, 2)).toBeUndefined();
});
