import fc from "fast-check";
import { parseAddress } from "../../../src/core/grid/address";
import { createSession, type Session } from "../../../src/workbench/office/session";
import { saveWorkbook } from "../../../src/workbench/workbook/saveWorkbook";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";
import { newState } from "../../../src/xlsx/newState";
import { openWorkbook, type OpenedWorkbook } from "../../../src/xlsx/openWorkbook";
import { cellKey, type WorkbookState } from "../../../src/xlsx/state";
import { partsOf } from "../../../src/xlsx/zip/parts";
import { readZip } from "../../../src/xlsx/zip/readZip";
import { excelFor, onFirstSheet } from "../office/excelFor";

type Content = string | number | null | { readonly formula: string; readonly value: string | number | null };

/** A workbook file of one sheet, opened. */
function fileOf(cells: Readonly<Record<string, Content>>) {
  const state = newState(["Plan", "Key"]);
  for (const [address, content] of Object.entries(cells)) {
    const [, name = "Plan", place = ""] = /^(?:(\w+)!)?(\w+)$/.exec(address) ?? [];
    const sheet = state.sheets.find((one) => one.name === name);
    const at = parseAddress(place);
    if (!at) throw new Error(address);
    const cell = typeof content === "object" && content !== null ? content : { value: content };
    sheet?.cells.set(cellKey(at.top, at.left), { ...cell, look: {} });
  }
  const opened = read(workbookBytesFrom(state));
  return { opened, session: createSession({ state: opened.state, year: 2018 }) };
}

function read(bytes: Uint8Array): OpenedWorkbook {
  const opened = openWorkbook(bytes);
  if ("trouble" in opened) throw new Error(opened.trouble);
  return opened;
}

function put(session: Session, address: string, value: string | number | null): void {
  const at = parseAddress(address);
  if (at) session.commit({ type: "value", sheet: "Plan", row: at.top, column: at.left, value });
}

function valueAt(session: Session, address: string): unknown {
  const at = parseAddress(address);
  return at && session.state.sheets[0]?.cells.get(cellKey(at.top, at.left))?.value;
}

const rating = { formula: '=IF(B1<>"","Revised",IF(A1<DATE(2025,6,1),"Overdue","Not yet due"))', value: "Overdue" };

test("a rating that is a formula follows what it looks at, also by way of other formulas and sheets", () => {
  const { session } = fileOf({
    A1: 45000,
    C1: rating,
    D1: { formula: "=VLOOKUP(C1,Key!A1:B3,2,FALSE)", value: "R" },
    "Key!A1": "Overdue",
    "Key!B1": "R",
    "Key!A2": "Revised",
    "Key!B2": "A",
  });
  put(session, "B1", "31 March");
  expect([valueAt(session, "C1"), valueAt(session, "D1")]).toEqual(["Revised", "A"]);
  put(session, "B1", null);
  put(session, "A1", 46000);
  expect([valueAt(session, "C1"), valueAt(session, "D1")]).toEqual(["Not yet due", "#N/A"]);
  expect(session.keptResults()).toEqual([]);
});

test("office.js reads the new result in the request that wrote the precedent", async () => {
  const excel = await excelFor(fileOf({ A1: 45000, C1: rating }).opened.state);
  const values = await onFirstSheet(excel, (sheet) => {
    sheet.getRange("B1").values = [["x"]];
    return sheet.getRange("C1").load("values,formulas");
  });
  expect(values.values).toEqual([["Revised"]]);
  expect(values.formulas).toEqual([[rating.formula]]);
});

test("what cannot be calculated keeps its result, is told apart, and so is what looks at it", () => {
  const { session } = fileOf({
    A1: 1,
    B1: { formula: "=SUMPRODUCT((A1:A3=1)*1)", value: 1 },
    C1: { formula: "=B1+1", value: 2 },
    D1: { formula: "=IF(A1<TODAY(),1,2)", value: 1 },
  });
  put(session, "A1", 2);
  expect([valueAt(session, "B1"), valueAt(session, "C1"), valueAt(session, "D1")]).toEqual([1, 2, 1]);
  expect(session.keptResults().map(({ address }) => address)).toEqual(["B1", "C1", "D1"]);
});

test("a formula that comes to another result than the file holds is not trusted, nor are those like it", () => {
  const { session } = fileOf({
    A1: 1,
    A2: 1,
    B1: { formula: "=A1+1", value: 99 },
    B2: { formula: "=A2+1", value: 2 },
  });
  put(session, "A2", 5);
  expect([valueAt(session, "B1"), valueAt(session, "B2")]).toEqual([99, 2]);
  expect(session.keptResults()).toEqual([{ sheet: "Plan", address: "B2", formula: "=A2+1" }]);
});

test("formulas that wait for each other keep their results; a formula written gets one", () => {
  const { session } = fileOf({ A1: { formula: "=B1+1", value: null }, B1: { formula: "=A1+1", value: null } });
  put(session, "C1", 4);
  session.commit({ type: "formula", sheet: "Plan", row: 1, column: 4, formula: "=C1*2" });
  expect(valueAt(session, "D1")).toBe(8);
  put(session, "C1", 5);
  expect(valueAt(session, "D1")).toBe(10);
});

test("a formula follows its cells when rows come and go, and says #REF! where they are gone", () => {
  const { session } = fileOf({ A5: 3, B6: { formula: "=A5*2", value: 6 }, C9: { formula: "=SUM(A1:A6)", value: 3 } });
  session.commit({ type: "insert-rows", sheet: "Plan", from: 2, to: 3 });
  put(session, "A7", 4);
  expect([valueAt(session, "B8"), valueAt(session, "C11")]).toEqual([8, 4]);
  session.commit({ type: "delete-rows", sheet: "Plan", from: 7, to: 7 });
  expect([valueAt(session, "B7"), valueAt(session, "C10")]).toEqual(["#REF!", 0]);
});

const sheetText = (bytes: Uint8Array) => partsOf(readZip(bytes)).text("xl/worksheets/sheet1.xml") ?? "";
const cellText = (bytes: Uint8Array, address: string) =>
  new RegExp(`<c r="${address}".*?</c>`, "s").exec(sheetText(bytes))?.[0];

test("the saved copy holds the new results; a formula whose cells did not change is there to the byte", async () => {
  const { session, opened } = fileOf({
    A1: 45000,
    C1: rating,
    C2: { formula: "=A2&A3", value: "" },
    C3: { formula: "=OFFSET(A1,0,0)&1/3", value: "450000.3333" },
  });
  put(session, "B1", "x");
  const bytes = await saveWorkbook(opened, session.changes);
  expect(cellText(bytes, "C1")).toBe(cellText(opened.bytes, "C1")?.replace(">Overdue<", ">Revised<"));
  for (const place of ["C2", "C3"]) expect(cellText(bytes, place)).toBe(cellText(opened.bytes, place));
  const held = ({ state }: { state: WorkbookState }) =>
    [...(state.sheets[0]?.cells ?? [])]
      .map(([key, { value, isError }]) => ({ key, value, isError }))
      .sort((a, b) => a.key - b.key);
  expect(held(read(bytes))).toEqual(held(session));
});

test("whatever is typed and in whatever order, results are those of the values that stand there", () => {
  const typed = fc.tuple(
    fc.constantFrom("A1", "A2", "A3"),
    fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(null)),
  );
  const { session } = fileOf({
    B1: { formula: "=SUM(A1:A3)", value: 0 },
    B2: { formula: "=B1+A1", value: 0 },
    B3: { formula: '=IF(B2>0,"up",IF(B2<0,"down","level"))', value: "level" },
  });
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 5 }), (entries) => {
      for (const [address, value] of entries) put(session, address, value);
      const [first, second, third] = ["A1", "A2", "A3"].map((address) => Number(valueAt(session, address) ?? 0));
      const whole = (first ?? 0) + (second ?? 0) + (third ?? 0);
      const both = whole + (first ?? 0);
      expect(valueAt(session, "B1")).toBe(whole);
      expect(valueAt(session, "B2")).toBe(both);
      expect(valueAt(session, "B3")).toBe(both > 0 ? "up" : both < 0 ? "down" : "level");
    }),
  );
});
