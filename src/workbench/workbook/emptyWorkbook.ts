import { xmlHead } from "../../xlsx/xml/tree";
import { escapeXml } from "../../xlsx/xml/escape";
import { packEntry, writeZip } from "../../xlsx/zip/writeZip";

const package2006 = "http://schemas.openxmlformats.org/package/2006";
const document2006 = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main2006 = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** An .xlsx from nothing, with one empty sheet for each name; the same names give the same bytes. */
export function emptyWorkbook(sheetNames: readonly string[] = ["Sheet1"]): Uint8Array {
  const numbered = sheetNames.map((name, index) => ({ name: escapeXml(name), number: index + 1 }));
  const each = (text: (sheet: { name: string; number: number }) => string) => numbered.map(text).join("");
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${package2006}/content-types">
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      <Override PartName="/xl/workbook.xml" ContentType="${sheetMl}.sheet.main+xml"/>
      ${each(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${sheetMl}.worksheet+xml"/>`)}
    </Types>`,
    "_rels/.rels": `<Relationships xmlns="${package2006}/relationships">
      <Relationship Id="rId1" Type="${document2006}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main2006}" xmlns:r="${document2006}"><bookViews><workbookView/></bookViews>
      <sheets>${each(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package2006}/relationships">
      ${each(({ number }) => `<Relationship Id="rId${number}" Type="${document2006}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}
    </Relationships>`,
  };
  const sheet = `<worksheet xmlns="${main2006}" xmlns:r="${document2006}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
  const sheets = numbered.map(({ number }): [string, string] => [`xl/worksheets/sheet${number}.xml`, sheet]);
  return writeZip(
    [...Object.entries(parts), ...sheets].map(([name, text]) =>
      packEntry(name, new TextEncoder().encode(xmlHead + text.replace(/>\s+</g, "><"))),
    ),
  );
}
