import fc from "fast-check";
import { inExcel } from "../../src/excel/inExcel";
import { reachOf, readInBlocks } from "../../src/excel/readInBlocks";
import { cellKey, type WorkbookState } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { openInExcel } from "../support/excel";

async function read(state: WorkbookState) {
  const { host } = await openInExcel(state);
  const blocks = await inExcel((context) => readInBlocks(context, context.workbook.worksheets.getActiveWorksheet()));
  return { cells: blocks.flatMap(({ cells }) => cells), syncs: host.traffic().syncs };
}

function put(state: WorkbookState, row: number, column: number): WorkbookState {
  state.sheets[0]?.cells.set(cellKey(row, column), { value: "stray", look: {} });
  return state;
}

it("a stray cell in the last column makes no large sheet of a small one", async () => {
  const plan = await read(bigPlan(100));
  const stray = await read(put(bigPlan(100), 5, 16_384));
  expect(stray.cells).toEqual(plan.cells);
  expect(stray.syncs).toBeLessThan(10);
});

it("of a sheet of any size no more is read than five million cells, and all that is promised of 10,000 actions", () => {
  const index = (most: number) => fc.integer({ min: 0, max: most - 1 });
  const used = fc.record({ rowIndex: index(1_048_576), columnIndex: index(16_384), rowCount: index(1_048_576), columnCount: index(16_384) }); // prettier-ignore
  fc.assert(
    fc.property(used, (range) => {
      const { columns, end } = reachOf(range);
      expect(columns * Math.max(0, end - range.rowIndex)).toBeLessThanOrEqual(5_000_000);
      expect(columns).toBeLessThanOrEqual(500);
      expect(end).toBeLessThanOrEqual(60_000);
    }),
  );
  const promised = { rowIndex: 0, columnIndex: 0, rowCount: 10_300, columnCount: 200 };
  expect(reachOf(promised)).toEqual({ columns: 200, end: 10_300 });
});

it("a sheet whose cells all stand beyond what a plan has is read as empty", async () => {
  const state = bigPlan(1);
  state.sheets[0]?.cells.clear();
  expect((await read(put(state, 3, 900))).cells).toEqual([]);
});
