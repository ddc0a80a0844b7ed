import { inExcel } from "../../src/excel/inExcel";
import { readBook } from "../../src/excel/readBook";
import { manners, usualAnswering, type Answering } from "../../src/workbench/office/manners";
import { newState } from "../../src/xlsx/newState";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { openInExcel } from "../support/excel";

const merged = [
  // Begins above and left of what holds values, and reaches into it.
  { top: 1, left: 1, bottom: 4, right: 2 },
  // Begins left of it, far down.
  { top: 40, left: 1, bottom: 41, right: 3 },
  // Tall: more than one block where blocks are small.
  { top: 10, left: 3, bottom: 30, right: 3 },
];

/** Values from C3 on: what is merged above and on the left of them is empty. */
function mergedBook(): WorkbookState {
  const state = newState(["It's, a plan"]);
  const [sheet] = state.sheets;
  for (let row = 3; row <= 50; row++) {
    for (const column of [2, 3, 4]) sheet?.cells.set(cellKey(row, column), { value: `${row} ${column}`, look: {} });
  }
  // Beyond what holds values: none of the plan's.
  sheet?.merges.push(...merged, { top: 1, left: 6, bottom: 2, right: 8 });
  return state;
}

async function mergesRead(answering: Answering) {
  const { session } = await openInExcel(mergedBook());
  session.answering = answering;
  const book = await inExcel((context) => readBook(context, { enough: () => true }));
  return [...(book.grids[0]?.merges ?? [])].sort((a, b) => a.top - b.top);
}

const ordered = [...merged].sort((a, b) => a.top - b.top);

test.each(manners.map((manner) => [manner.id, manner.answering] as const))(
  "merged areas are known whole where Excel answers %s",
  async (_, answering) => {
    expect(await mergesRead(answering)).toEqual(ordered);
  },
);

test.each(manners.map((manner) => [manner.id, manner.answering] as const))(
  "and each once where it gives 12 cells at once and answers %s",
  async (_, answering) => {
    expect(await mergesRead({ ...answering, mostCells: 12 })).toEqual(ordered);
  },
);

test("more than 512 of them are read in parts", async () => {
  const state = mergedBook();
  for (let row = 60; row < 660; row++) {
    state.sheets[0]?.cells.set(cellKey(row, 2), { value: "x", look: {} });
    state.sheets[0]?.merges.push({ top: row, left: 2, bottom: row, right: 3 });
  }
  const { session } = await openInExcel(state);
  session.answering = usualAnswering;
  const book = await inExcel((context) => readBook(context, { enough: () => true }));
  expect(book.grids[0]?.merges.length).toBe(603);
});
