import { strFromU8, strToU8, zipSync } from "fflate";
import { openInWorker } from "../../../src/workbench/workbook/inWorker";
import { readLimits, type ReadLimits } from "../../../src/xlsx/limits";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { zipLimits } from "../../../src/xlsx/zip/readZip";
import { tortureParts, tortureWorkbook } from "./tortureWorkbook";

function trouble(bytes: Uint8Array): string {
  const opened = openWorkbook(bytes);
  return "trouble" in opened ? opened.trouble : "none";
}

/** A zip's 32-bit field of the named entry, in both its headers, set to another value. */
function lie(bytes: Uint8Array, fieldInLocal: number, fieldInCentral: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 < changed.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + fieldInLocal, value, true);
    if (mark === 0x02014b50) view.setUint32(at + fieldInCentral, value, true);
  }
  return changed;
}

const partText = (name: string) => strFromU8(tortureParts()[name] ?? new Uint8Array()).replace(/^<\?xml.*?\?>\s*/, "");
const withRelation = (relation: string) =>
  partText("xl/_rels/workbook.xml.rels").replace("</Relationships>", `${relation}</Relationships>`);

const compound = (...texts: string[]) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...texts.flatMap((text) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])),
  ]);

test.each<[string, Uint8Array, RegExp]>([
  ["nothing", new Uint8Array(), /empty/],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /not an Excel workbook/],
  ["an encrypted workbook", compound("EncryptedPackage"), /encrypted/],
  ["an old .xls", compound("Workbook"), /\.xls workbook/],
  ["a file cut short", tortureWorkbook().subarray(0, 4000), /cut short/],
  ["a packed file that is no workbook", zipSync({ "readme.txt": strToU8("x") }), /not an Excel workbook/],
  [
    "an OpenDocument file",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    /OpenDocument/,
  ],
  [
    "macros by type",
    tortureWorkbook({
      "[Content_Types].xml":
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    }),
    /macros/,
  ],
  [
    "macros by what the workbook points to",
    tortureWorkbook({
      "xl/_rels/workbook.xml.rels": withRelation(
        '<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="other.bin"/>',
      ),
    }),
    /macros/,
  ],
  ["macros by content", zipSync({ ...tortureParts(), "xl/vbaProject.bin": strToU8("x") }), /macros/],
  [
    "an entity",
    tortureWorkbook({ "xl/styles.xml": '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet>&a;</styleSheet>' }),
    /document type|not well-formed/,
  ],
  [
    "an entity among cells",
    tortureWorkbook({
      "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row><c><v>&xxe;</v></c></row></sheetData></worksheet>",
    }),
    /not well-formed/,
  ],
  [
    "a broken sheet",
    tortureWorkbook({ "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row><c></row></sheetData></worksheet>" }),
    /not well-formed/,
  ],
  [
    "a sheet that is not there",
    zipSync(Object.fromEntries(Object.entries(tortureParts()).filter(([name]) => !name.endsWith("sheet2.xml")))),
    /"xl\/worksheets\/sheet2.xml" is missing/,
  ],
  ["a bomb by its own sizes", lie(tortureWorkbook(), 22, 24, zipLimits.entry + 1), /far more than an honest workbook/],
  ["parts larger than they say", lie(zipSync(tortureParts(), { level: 9 }), 22, 24, 3), /damaged/],
  ["parts that are not what they were", lie(tortureWorkbook(), 14, 16, 7), /damaged/],
  ["a part twice, by another spelling", zipSync({ ...tortureParts(), "XL/Styles.xml": strToU8("<x/>") }), /twice/],
  [
    "one sheet listed twice",
    tortureWorkbook({
      "xl/workbook.xml": partText("xl/workbook.xml").replace(/(<sheet )name="[^"]*"([^>]*>)/, '$&$1name="Twin"$2'),
    }),
    /one and the same/,
  ],
  ["more than 100 MB", new Uint8Array(zipLimits.file + 1), /larger than 100 MB/],
])("%s is refused in a sentence", (_, bytes, sentence) => {
  expect(trouble(bytes)).toMatch(sentence);
});

const sheetWith = (rows: string, after = "") =>
  tortureWorkbook({
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
  });

/** Each is a few bytes of file for thousands of what it holds. */
test.each<[keyof ReadLimits, string, Uint8Array]>([
  ["cells", "empty cells", sheetWith(`<row>${"<c/>".repeat(5000)}<c><v>1</v></c></row>`)],
  ["cells", "cells with values", sheetWith(`<row>${"<c><v>1</v></c>".repeat(5000)}</row>`)],
  ["cells", "rows", sheetWith(`${"<row/>".repeat(5000)}<row><c><v>1</v></c></row>`)],
  [
    "cells",
    "shared texts",
    tortureWorkbook({
      "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(5000)}</sst>`,
      "xl/_rels/workbook.xml.rels": withRelation(
        '<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/>',
      ),
    }),
  ],
  [
    "elements",
    "formats",
    tortureWorkbook({ "xl/styles.xml": `<styleSheet><cellXfs>${"<xf/>".repeat(5000)}</cellXfs></styleSheet>` }),
  ],
  ["elements", "merges", sheetWith("", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(5000)}</mergeCells>`)],
  [
    "areas",
    "areas of one rule",
    sheetWith("", `<conditionalFormatting sqref="${"A1 ".repeat(5000)}"><cfRule type="x"/></conditionalFormatting>`),
  ],
])("more %s than an honest workbook has are refused: %s", (what, _, bytes) => {
  expect(trouble(bytes)).toBe("none");
  const tight = openWorkbook(bytes, { ...readLimits, [what]: 4000 });
  expect("trouble" in tight && tight.trouble).toMatch(/unfold to far more/);
});

test("what an honest workbook may hold leaves room for two million cells with a text each, and for the machine", () => {
  expect(readLimits.cells).toBeGreaterThanOrEqual(4_100_000);
  expect(readLimits.cells).toBeLessThanOrEqual(5_000_000);
  expect(readLimits.elements).toBeLessThanOrEqual(2_000_000);
  expect(readLimits.areas).toBeLessThanOrEqual(1_000_000);
});

test("shared formulas that would unfold without end are refused", () => {
  const long = `A1${"+A1".repeat(2500)}`;
  const cells = Array.from(
    { length: 20_000 },
    (_, row) => `<row><c><f t="shared" si="0">${row === 0 ? long : ""}</f></c></row>`,
  );
  const bytes = tortureWorkbook({
    "xl/worksheets/sheet2.xml": `<worksheet><sheetData>${cells.join("")}</sheetData></worksheet>`,
  });
  expect(trouble(bytes)).toMatch(/unfold/);
});

test("formulas that begin thousands of sheets or books and end none do not hold the reader", async () => {
  const formulas = ["'", "''!", "'a'", "[", "[a"].map((piece) => piece.repeat(Math.floor(16_000 / piece.length)));
  const cells = Array.from(
    { length: 200 },
    (_, at) => `<c><f t="shared" si="${at}">${formulas[at % formulas.length] ?? ""}</f><v>1</v></c>`,
  );
  const opened = await openInWorker(sheetWith(`<row>${cells.join("")}</row>`), 15);
  expect("trouble" in opened ? opened.trouble : "none").toBe("none");
});

test("a sheet formatted to its last row is read as far as it says something", () => {
  const rows = Array.from(
    { length: 60_000 },
    (_, row) => `<row r="${row + 2}" s="1" customFormat="1"><c r="A${row + 2}" s="1"/></row>`,
  );
  const sheet = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}</sheetData></worksheet>`;
  const opened = openWorkbook(tortureWorkbook({ "xl/worksheets/sheet2.xml": sheet }));
  expect("state" in opened && (opened.state.sheets[1]?.rowLooks?.size ?? 0)).toBe(50);
});

test("a thread of its own reads, and is ended when the time is up", async () => {
  const opened = await openInWorker(tortureWorkbook());
  expect("state" in opened && opened.state.sheets.map(({ name }) => name)).toEqual(["Plan", "Key page", "Deep"]);
  expect(await openInWorker(tortureWorkbook(), 0.001)).toEqual({
    trouble: "This workbook could not be read within 0.001 seconds.",
  });
});
