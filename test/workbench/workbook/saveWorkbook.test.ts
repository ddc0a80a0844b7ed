import fc from "fast-check";
import type { Area } from "../../../src/core/grid/address";
import { anyChange } from "./anyChange";
import { applyChange } from "../../../src/workbench/workbook/applyChange";
import type { Change } from "../../../src/workbench/workbook/change";
import { emptyWorkbook } from "../../../src/workbench/workbook/emptyWorkbook";
import { newState } from "../../../src/xlsx/newState";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeChanges } from "../../../src/workbench/workbook/saveWorkbook";
import { cellKey, type SheetState, type WorkbookState } from "../../../src/xlsx/state";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";

function open(bytes: Uint8Array): WorkbookState {
  const opened = openWorkbook(bytes);
  if ("trouble" in opened) throw new Error(opened.trouble);
  return opened.state;
}

const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
/** An area with its sides in one order, so that lists of areas sort alike however they were made. */
const inOrder = ({ top, left, bottom, right }: Area): Area => ({ top, left, bottom, right });

/** A sheet as it compares: ids that only live in memory left out, lists without an order sorted. */
function comparable(sheet: SheetState) {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].sort(([a], [b]) => a - b)),
    merges: sheet.merges.map(inOrder).sort(byText),
    rules: sheet.rules.map(({ id: _, ...rule }) => rule),
    validations: sheet.validations.map((each) => ({ ...each, areas: each.areas.map(inOrder) })).sort(byText),
    rowLooks: new Map(sheet.rowLooks),
    columnLooks: sheet.columnLooks ?? [],
  };
}

function comparableState(state: WorkbookState) {
  const { selection: _, ...rest } = state;
  return { ...rest, sheets: state.sheets.map(comparable), names: [...state.names].sort(byText) };
}

/** Does the changes in memory and in the file; both must show the same. */
function expectSame(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const state = open(bytes);
  for (const change of changes) applyChange(state, change);
  const saved = writeChanges(bytes, changes);
  expect(comparableState(open(saved))).toEqual(comparableState(state));
  return saved;
}

const base = writeChanges(emptyWorkbook(["Plan", "It's & co"]), [
  { type: "value", sheet: "Plan", row: 3, column: 1, value: "Red" },
  {
    type: "add-rule",
    sheet: "Plan",
    areas: [{ top: 3, left: 1, bottom: 9, right: 2 }],
    id: "x",
    rule: "cellValue",
    formula: '="Red"',
    fill: "FF0000",
  },
  {
    type: "add-rule",
    sheet: "Plan",
    areas: [{ top: 5, left: 1, bottom: 9, right: 2 }],
    id: "y",
    rule: "cellValue",
    formula: '="Green"',
    fill: "00B050",
  },
]);

test("nothing changed gives the very same bytes", () => {
  expect(writeChanges(base, [])).toBe(base);
});

test("the saved file shows what memory shows, whatever was done", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
      expectSame(base, changes);
    }),
    { numRuns: 300 },
  );
});

test("a file that was saved shows the same again after more changes", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), fc.array(anyChange, { maxLength: 6 }), (first, second) => {
      expectSame(
        writeChanges(base, first),
        second.filter(({ type }) => type !== "delete-rule"),
      );
    }),
    { numRuns: 100 },
  );
});

test("sheets added, renamed, moved, deleted and brought to the front", () => {
  expectSame(base, [
    { type: "formula", sheet: "Plan", row: 1, column: 1, formula: "='It''s & co'!A1+Plan!B2" },
    { type: "add-sheet", sheet: "Summary" },
    { type: "print", sheet: "It's & co", print: { repeatRows: "1:2", repeatColumns: "A:B", area: "A1:B2" } },
    { type: "value", sheet: "Summary", row: 1, column: 1, value: "Counts" },
    { type: "move-sheet", sheet: "Summary", position: 0 },
    { type: "rename-sheet", sheet: "It's & co", to: "Key 2" },
    { type: "formula", sheet: "Summary", row: 2, column: 1, formula: "='Key 2'!A1" },
    { type: "activate", sheet: "Key 2" },
    { type: "delete-sheet", sheet: "Key 2" },
  ]);
});

test("tables, their headings settled, and charts", () => {
  const put = (row: number, column: number, value: string | number): Change => ({
    type: "value",
    sheet: "Plan",
    row,
    column,
    value,
  });
  expectSame(base, [
    put(10, 1, "Rating"),
    put(10, 2, "Q1"),
    put(10, 3, "Q1"),
    put(11, 1, "Red"),
    put(11, 2, 3),
    {
      type: "add-table",
      sheet: "Plan",
      area: { top: 10, left: 1, bottom: 13, right: 4 },
      name: "Counts",
      style: "TableStyleLight1",
    },
    put(10, 4, 2018),
    { type: "resize-table", sheet: "Plan", name: "Counts", area: { top: 10, left: 1, bottom: 14, right: 5 } },
    {
      type: "add-chart",
      sheet: "It's & co",
      kind: "BarStacked",
      source: "Plan!A10:C12",
      title: "Counts & more",
      colors: ["FF0000", "00B050"],
      from: "B2",
      to: "H20",
    },
    { type: "insert-rows", sheet: "Plan", from: 2, to: 3 },
    { type: "add-table", sheet: "Plan", area: { top: 30, left: 1, bottom: 31, right: 2 }, name: "Other", style: "" },
    { type: "delete-table", sheet: "Plan", name: "Other" },
  ]);
});

test("a state made by hand comes back from its file", () => {
  const state = newState(["Plan", "Key"]);
  const [plan] = state.sheets;
  if (!plan) throw new Error("no sheet");
  plan.cells.set(cellKey(2, 2), { value: "R", look: { fill: "FF0000", fontColor: "FFFFFF", bold: true } });
  plan.cells.set(cellKey(3, 2), { value: "=A1", quoted: true, look: {} });
  plan.cells.set(cellKey(4, 2), { value: 7, formula: "=3+4", look: { numberFormat: "0.00" } });
  plan.protected = true;
  plan.protectedOptions = { allowFormatCells: true };
  plan.hiddenRows.add(9);
  plan.columnWidths.set(3, 20);
  plan.hiddenColumns.add(3);
  plan.filtered = true;
  plan.merges.push({ top: 5, left: 1, bottom: 6, right: 2 });
  state.date1904 = true;
  state.structureProtected = true;
  state.settings.set("columns", { ref: "A" });
  state.names.push({ name: "Local", refersTo: "=Plan!$A$1", scope: "Plan", hidden: true });
  state.activeSheet = "Key";
  expect(comparableState(open(workbookBytesFrom(state)))).toEqual(comparableState(state));
});
