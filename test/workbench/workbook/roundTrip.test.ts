import { strFromU8, unzipSync } from "fflate";
import type { Change } from "../../../src/workbench/workbook/change";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeChanges } from "../../../src/workbench/workbook/saveWorkbook";
import { cellKey } from "../../../src/xlsx/state";
import { tortureWorkbook } from "./tortureWorkbook";

const before = unzipSync(tortureWorkbook());
const textOf = (parts: Record<string, Uint8Array>, name: string) => strFromU8(parts[name] ?? new Uint8Array());
const change = (...changes: Change[]) => unzipSync(writeChanges(tortureWorkbook(), changes));
const sheet1 = "xl/worksheets/sheet1.xml";
const fill: Change = {
  type: "look",
  sheet: "Plan",
  area: { top: 5, left: 2, bottom: 5, right: 2 },
  look: { fill: "FF0000" },
};

/** The parts whose bytes are not what they were. */
function changedParts(after: Record<string, Uint8Array>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0)
    .sort();
}

/** Every element of a name in a part's text, as text. */
function found(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[\\s\\S]*?</${name}>)`, "g"))].map(
    ([each]) => each,
  );
}

describe("one cell's fill", () => {
  const after = change(fill);

  test("touches its own row and adds one look; every other byte of every part stays", () => {
    expect(changedParts(after)).toEqual(["xl/styles.xml", sheet1]);
    const rowBefore = /<row r="5"[\s\S]*?<\/row>/;
    const row =
      '<row r="5" s="5" customFormat="1"><c r="A5"><v>3</v></c><c r="B5" s="9"><f t="shared" si="0"/><v>7</v></c><c r="F5" s="7" t="s"><v>3</v></c></row>';
    const expected = textOf(before, sheet1).replace(rowBefore, row);
    expect(textOf(after, sheet1).replace(/>\s+</g, "><")).toBe(expected.replace(/>\s+</g, "><"));
  });

  test.each(["numFmts", "fonts", "borders", "cellStyleXfs", "cellStyles", "dxfs", "tableStyles", "colors"])(
    "styles keep %s",
    (name) => {
      const all = found(textOf(before, "xl/styles.xml"), name);
      expect(all).toHaveLength(1);
      expect(found(textOf(after, "xl/styles.xml"), name)).toEqual(all);
    },
  );

  test("fills and looks only grow at their end", () => {
    const inside = (text: string, list: string, name: string) => found(found(text, list)[0] ?? "", name);
    for (const [list, name] of [
      ["fills", "fill"],
      ["cellXfs", "xf"],
    ] as const) {
      const all = inside(textOf(before, "xl/styles.xml"), list, name);
      const grown = inside(textOf(after, "xl/styles.xml"), list, name);
      expect(grown.slice(0, all.length)).toEqual(all);
      expect(grown).toHaveLength(all.length + 1);
    }
    expect(inside(textOf(after, "xl/styles.xml"), "fills", "fill").at(-1)).toContain('<fgColor rgb="FFFF0000"/>');
  });
});

test("a look of theme colours, rotation and a diagonal keeps all but what is changed", () => {
  const styles = textOf(change({ ...fill, area: { top: 1, left: 1, bottom: 1, right: 1 } }), "xl/styles.xml");
  const xf = found(styles, "xf").at(-1);
  expect(xf).toContain('fontId="1"');
  expect(xf).toContain('borderId="1"');
  expect(xf).toContain('xfId="1"');
  expect(xf).toContain('<alignment horizontal="center" vertical="top" wrapText="1" textRotation="45" indent="1"/>');
});

test("only the font's colour changes; strike, superscript and double underline stay", () => {
  const styles = textOf(
    change({ ...fill, area: { top: 1, left: 1, bottom: 1, right: 1 }, look: { fontColor: "FFFFFF" } }),
    "xl/styles.xml",
  );
  expect(found(styles, "font")).toHaveLength(5); // three fonts, the one in a conditional format, and the new one
  expect(styles).toContain(
    '<font><b/><strike/><u val="double"/><vertAlign val="superscript"/><sz val="14"/><color rgb="FFFFFFFF"/><name val="Arial"/><family val="2"/></font>',
  );
});

const kept = [
  "sheetPr sheetViews sheetFormatPr cols sheetProtection protectedRanges scenarios autoFilter phoneticPr hyperlinks printOptions pageMargins",
  "pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing tableParts extLst mergeCells",
].flatMap((names) => names.split(" "));

describe.each<[string, Change, string[]]>([
  [
    "a value",
    { type: "value", sheet: "Plan", row: 5, column: 6, value: "Done" },
    [...kept, "conditionalFormatting", "dataValidations"],
  ],
  [
    "a rule added",
    {
      type: "add-rule",
      sheet: "Plan",
      areas: [{ top: 3, left: 6, bottom: 9, right: 6 }],
      id: "x",
      rule: "cellValue",
      formula: '="A"',
      fill: "FFC000",
    },
    [...kept, "dataValidations"],
  ],
  ["a rule deleted", { type: "delete-rule", sheet: "Plan", id: "file-2" }, [...kept, "dataValidations"]],
  [
    "a drop-down",
    { type: "validation", sheet: "Plan", areas: [{ top: 4, left: 2, bottom: 5, right: 2 }], list: "R,G" },
    [...kept, "conditionalFormatting"],
  ],
])("%s", (_, one, names) => {
  const after = textOf(change(one), sheet1);
  test.each(names)("keeps %s", (name) => {
    const all = found(textOf(before, sheet1), name);
    expect(all.length).toBeGreaterThan(0);
    expect(found(after, name).map(plain)).toEqual(all.map(plain));
  });
});

/** Layout between elements does not count, nor how a quotation mark in text is written. */
const plain = (text: string) => text.replace(/>\s+</g, "><").replaceAll("&quot;", '"').replaceAll("\r\n", "\n");

test("a deleted rule leaves the others, and their looks", () => {
  const after = textOf(change({ type: "delete-rule", sheet: "Plan", id: "file-2" }), sheet1);
  expect(found(after, "cfRule").map((rule) => /priority="(\d)"/.exec(rule)?.[1])).toEqual(["3", "2", "4"]);
});

test("a drop-down takes its cells out of the one before and leaves it elsewhere", () => {
  const after = textOf(
    change({ type: "validation", sheet: "Plan", areas: [{ top: 4, left: 2, bottom: 5, right: 2 }], list: "R,G" }),
    sheet1,
  );
  expect(found(after, "dataValidation").map((each) => /sqref="([^"]*)"/.exec(each)?.[1])).toEqual([
    "B3:B3 B6:B9".replace("B3:B3", "B3"),
    "A3:A9",
    "B4:B5",
  ]);
});

test("the text of a shared formula written over goes on in the cells that shared it", () => {
  const after = textOf(change({ type: "value", sheet: "Plan", row: 3, column: 2, value: 1 }), sheet1);
  expect(after).toContain('<c r="B4"><f>A4*2+$A$3</f><v>5</v></c>');
  expect(after).toContain('<c r="B5"><f>A5*2+$A$3</f><v>7</v></c>');
});

test("the order of calculation goes with a formula, and Excel is asked to calculate", () => {
  const after = change({ type: "value", sheet: "Plan", row: 3, column: 2, value: 1 });
  expect(after["xl/calcChain.xml"]).toBeUndefined();
  expect(textOf(after, "[Content_Types].xml")).not.toContain("calcChain");
  expect(textOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>');
});

test("our settings come and go without a trace, another add-in's stay", () => {
  const after = change({ type: "settings", key: "columns", value: { ref: "A" } });
  expect(textOf(after, "xl/webextensions/webextension1.xml")).toBe(
    textOf(before, "xl/webextensions/webextension1.xml"),
  );
  const ours = textOf(after, "xl/webextensions/webextension2.xml");
  expect(ours).toContain(
    '<we:reference id="b1e1c0f6-0f5e-4b7a-9a52-6d3f0e6a7c11" version="1.0.0.0" store="developer" storeType="Registry"/>',
  );
  expect(ours).toContain('<we:property name="columns" value="{&quot;ref&quot;:&quot;A&quot;}"/>');
  const gone = change(
    { type: "settings", key: "columns", value: 1 },
    { type: "settings", key: "columns", value: null },
  );
  expect(Object.keys(gone).sort()).toEqual(Object.keys(before).sort());
  for (const name of changedParts(gone))
    expect(plain(textOf(gone, name))).toBe(plain(textOf(before, name)).replace(/(\?>)\s+/, "$1"));
});

test("a sheet's new name is followed by formulas, names, charts, sparklines and pivot sources", () => {
  const after = change({ type: "rename-sheet", sheet: "Plan", to: "Plan 2019" });
  expect(textOf(after, "xl/worksheets/sheet2.xml")).toContain("<f>SUM('Plan 2019'!A3:A5)+'Plan 2019'!$B$4</f>");
  expect(textOf(after, "xl/workbook.xml")).toContain("'Plan 2019'!$A:$A,'Plan 2019'!$1:$2");
  expect(textOf(after, "xl/charts/chart1.xml")).toContain("<c:f>'Plan 2019'!$A$3:$A$5</c:f>");
  expect(textOf(after, sheet1)).toContain("<xm:f>'Plan 2019'!A3:A5</xm:f>");
  expect(textOf(after, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Plan 2019"');
});

test("rows put in move everything below: formulas, merges, rules, comments, pictures, tables, names", () => {
  const after = change({ type: "insert-rows", sheet: "Plan", from: 4, to: 5 });
  const text = textOf(after, sheet1);
  expect(text).toContain('<c r="B6"><f>A6*2+$A$3</f><v>5</v></c>');
  expect(text).toContain('<conditionalFormatting sqref="A3:A11">');
  expect(text).toContain('<brk id="11" max="16383" man="1"/>');
  expect(text).toContain('<brk id="4" max="1048575" man="1"/>');
  expect(text).toContain("<xm:sqref>G3:G11</xm:sqref>");
  expect(textOf(after, "xl/worksheets/sheet2.xml")).toContain("<f>SUM(Plan!A3:A7)+Plan!$B$6</f>");
  expect(textOf(after, "xl/tables/table1.xml")).toContain('ref="A12:B13"');
  expect(textOf(after, "xl/comments1.xml")).toContain('ref="A7"');
  expect(textOf(after, "xl/threadedComments/threadedComment1.xml")).toContain('ref="A7"');
  expect(textOf(after, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>6</x:Row>");
  expect(textOf(after, "xl/workbook.xml")).toContain("Plan!$A$1:$H$14");
});

test("what cannot be kept is refused by name", () => {
  expect(() => change({ type: "insert-rows", sheet: "Deep", from: 1, to: 1 })).toThrow(/"Deep" holds a pivot table/);
  expect(() => change({ type: "delete-sheet", sheet: "Deep" })).toThrow(/pivot table/);
  const signed = tortureWorkbook({ "_xmlsignatures/sig1.xml": "<Signature/>" });
  expect(() => writeChanges(signed, [fill])).toThrow(/digitally signed/);
});

test("the torture workbook is read as Excel shows it", () => {
  const opened = openWorkbook(tortureWorkbook());
  if ("trouble" in opened) throw new Error(opened.trouble);
  const [plan, key, deep] = opened.state.sheets;
  const cell = (row: number, column: number) => plan?.cells.get(cellKey(row, column));
  expect(cell(1, 1)).toEqual({
    value: "Title",
    look: {
      fill: "B9CDE5",
      fontColor: "FF0000",
      bold: true,
      underline: true,
      fontSize: 14,
      wrap: true,
      horizontal: "center",
      vertical: "top",
      bordered: true,
    },
  });
  expect(cell(1, 2)?.value).toBe("Priority one");
  expect(cell(1, 8)).toEqual({ value: "東京", quoted: true, look: { numberFormat: "@", fill: "ABCDEF" } });
  expect(cell(2, 1)?.value).toBe("inline rich");
  expect(cell(2, 3)).toMatchObject({ value: "#N/A", isError: true });
  expect(cell(2, 4)?.look.numberFormat).toBe("dd\\ mmm\\ yyyy");
  expect(cell(5, 2)?.formula).toBe("=A5*2+$A$3");
  expect(cell(5, 6)?.value).toBe("line\r\ntwo _x0041_");
  expect(cell(12, 1)).toEqual({ value: null, look: { fill: "B9CDE5" } });
  expect(plan?.rowLooks?.get(5)).toEqual({ fill: "EEECE1", fontColor: "808080" });
  expect(plan).toMatchObject({
    protected: true,
    protectedOptions: { allowFormatCells: true },
    filtered: true,
    frozenRows: 2,
    frozenColumns: 1,
    tabColor: "376092",
  });
  expect(plan?.print).toMatchObject({
    paper: 8,
    orientation: "landscape",
    fitWide: 1,
    fitTall: 0,
    repeatRows: "$1:$2",
    area: "A1:H12",
    breaks: [10],
    footerLeft: "Draft",
  });
  expect(plan?.validations.map(({ list }) => list)).toEqual(["R,A,G,B,C", null, "='Key page'!$A$1:$A$4"]);
  expect(plan?.rules.map(({ type, fill: colour }) => [type, colour])).toEqual([
    ["cellValue", "FFC7CE"],
    ["custom", "9BBB59"],
    ["other", undefined],
    ["other", undefined],
  ]);
  expect(plan?.charts).toMatchObject([{ type: "Other", name: "Board pie", source: "Plan!A3:A5" }]);
  expect([...(plan?.hiddenRows ?? [])]).toEqual([4]);
  expect([...(plan?.hiddenColumns ?? [])]).toEqual([3, 4]);
  expect([key?.visibility, deep?.visibility]).toEqual(["Hidden", "VeryHidden"]);
  expect([...(deep?.cells.values() ?? [])].map(({ value, formula }) => [value, formula])).toEqual([
    ["no place", '="no"&" place"'],
    [7, undefined],
  ]);
  expect(opened.state).toMatchObject({ date1904: true, structureProtected: true, activeSheet: "Plan" });
  expect(opened.state.names).toContainEqual({
    name: "Local",
    refersTo: "='Key page'!$B$1",
    scope: "Key page",
    hidden: true,
  });
  expect(opened.state.settings.size).toBe(0);
});
