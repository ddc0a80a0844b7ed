import { areaAddress, type Area } from "../../../core/grid/address";
import { tableHeadings } from "../apply/headers";
import type { Change } from "../change";
import { readArea } from "../../../xlsx/read/areas";
import { relationsOf } from "../../../xlsx/read/relations";
import { escapeCellText, readCellText } from "../../../xlsx/xml/escape";
import { parseXml, xmlHead, xmlText, type XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, numberAttribute } from "../../../xlsx/xml/walk";
import { cellTextAt, isTextCell, writeValue } from "./cells";
import { addContentType, addRelation, freePart, relationAttribute, type Draft } from "./draft";
import { mapPart } from "./formulas";
import { removeTable } from "./rows";
import { ensureElement, makeElement } from "./sheetElements";
import type { SheetDraft } from "./sheetDraft";

type TableChange = Extract<Change, { type: "add-table" | "resize-table" | "delete-table" }>;

/** Tables added, resized and taken out, in the file. */
export function writeTables(
  draft: Draft,
  sheet: SheetDraft,
  change: TableChange,
  sharedTexts: () => readonly string[],
): void {
  draft.headingRows.clear();
  if (change.type === "add-table") addTable(draft, sheet, change);
  else {
    const part = tableParts(draft, sheet).find((each) => tableName(draft, each) === change.name);
    if (part === undefined) throw new Error(`There is no table called "${change.name}".`);
    if (change.type === "delete-table") removeTable(draft, sheet, part);
    else mapPart(draft, part, (root) => resize(root, change.area));
  }
  settleTables(draft, sheet, sharedTexts);
}

function tableParts(draft: Draft, sheet: SheetDraft): string[] {
  return relationsOf(draft.parts, sheet.part).flatMap(({ kind, target }) =>
    kind === "table" && draft.parts.has(target) ? [target] : [],
  );
}

function tableName(draft: Draft, part: string): string {
  const { displayName, name = "" } = parseXml(draft.parts.text(part) ?? "", part).attributes;
  return displayName ?? name;
}

function addTable(draft: Draft, sheet: SheetDraft, change: Extract<Change, { type: "add-table" }>): void {
  const known = draft.parts.names().filter((name) => /(?:^|\/)tables\/[^/]+\.xml$/i.test(name));
  const ids = known
    .map((name) => Number(parseXml(draft.parts.text(name) ?? "", name).attributes.id))
    .filter(Number.isFinite);
  const part = freePart(draft, "xl/tables/table", ".xml");
  const ref = areaAddress(change.area);
  const root = parseXml(`<table xmlns="${draft.mainNamespace}"/>`, part);
  Object.assign(root.attributes, {
    id: String(Math.max(0, ...ids) + 1),
    name: change.name,
    displayName: change.name,
    ref,
    totalsRowShown: "0",
  });
  root.children = [
    makeElement(root, "autoFilter", { ref }),
    makeElement(root, "tableColumns"),
    makeElement(root, "tableStyleInfo", {
      name: change.style,
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: "1",
      showColumnStripes: "0",
    }),
  ];
  resize(root, change.area);
  draft.parts.set(part, xmlHead + xmlText(root));
  addContentType(draft, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml");
  const id = addRelation(draft, sheet.part, `${draft.relationStem}table`, part);
  const list = ensureElement(sheet.root, "tableParts");
  list.children.push(makeElement(list, "tablePart", { [relationAttribute(draft, sheet.root)]: id }));
  list.attributes.count = String(elements(list).length);
}

/** Sets the extent; columns are added or dropped at the right, their headings come from the cells. */
function resize(root: XmlElement, area: Area): void {
  root.attributes.ref = areaAddress(area);
  const filter = element(root, "autoFilter");
  const totals = numberAttribute(root, "totalsRowCount") ?? 0;
  if (filter) filter.attributes.ref = areaAddress({ ...area, bottom: area.bottom - totals });
  const list = ensureElement(root, "tableColumns");
  const columns = elements(list).slice(0, area.right - area.left + 1);
  let id = Math.max(0, ...elements(list).map((each) => numberAttribute(each, "id") ?? 0));
  while (columns.length < area.right - area.left + 1) {
    id += 1;
    columns.push(makeElement(list, "tableColumn", { id: String(id), name: `Column${columns.length + 1}` }));
  }
  list.children = columns;
  list.attributes.count = String(columns.length);
}

/** Makes heading cells and the tables' own list of headings agree, as Excel insists. */
export function settleTables(draft: Draft, sheet: SheetDraft, sharedTexts: () => readonly string[]): void {
  for (const part of tableParts(draft, sheet)) {
    mapPart(draft, part, (root) => {
      const area = readArea(root.attributes.ref ?? "");
      if (!area || root.attributes.headerRowCount === "0") return;
      const columns = elements(element(root, "tableColumns"));
      const texts = columns.map((_, index) =>
        readCellText(cellTextAt(sheet, sharedTexts, area.top, area.left + index)),
      );
      tableHeadings(texts).forEach((heading, index) => {
        const column = columns[index];
        if (column && readCellText(column.attributes.name ?? "") !== heading) {
          column.attributes.name = escapeCellText(heading).replaceAll("\n", "_x000a_");
        }
        if (texts[index] !== heading || !isTextCell(sheet, area.top, area.left + index))
          writeValue(draft, sheet, area.top, area.left + index, heading, false);
      });
    });
  }
}

/** True where a table's heading row is among what was written. */
export function touchesHeadings(draft: Draft, sheet: SheetDraft, top: number, bottom: number): boolean {
  const rows = draft.headingRows.get(sheet.part) ?? headingRows(draft, sheet);
  draft.headingRows.set(sheet.part, rows);
  return rows.some((row) => top <= row && row <= bottom);
}

function headingRows(draft: Draft, sheet: SheetDraft): number[] {
  return tableParts(draft, sheet).flatMap((part) => {
    const area = readArea(parseXml(draft.parts.text(part) ?? "", part).attributes.ref ?? "");
    return area ? [area.top] : [];
  });
}
