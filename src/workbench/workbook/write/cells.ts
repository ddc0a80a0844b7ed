import type { Area } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/grid";
import { cleanValue, isQuoted } from "../apply/cells";
import { areaSize, refuseVast } from "../apply/areas";
import type { Change } from "../change";
import { escapeCellText } from "../../../xlsx/xml/escape";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { elements, element, localName, setAttribute } from "../../../xlsx/xml/walk";
import type { Draft } from "./draft";
import { releaseFormula } from "./formulas";
import { cellElement, ensureCell, inheritedStyle, reachRow, rowAt, type SheetDraft } from "./sheetDraft";
import { isQuotedStyle } from "./styleTable";

type CellChange = Extract<Change, { type: "value" | "formula" | "result" | "look" | "clear" }>;

/** Values, formulas, looks and clearing, in the file. */
export function writeCells(draft: Draft, sheet: SheetDraft, change: CellChange): void {
  switch (change.type) {
    case "value":
      return writeValue(draft, sheet, change.row, change.column, cleanValue(change.value), isQuoted(change));
    case "formula":
      return writeFormula(draft, sheet, change);
    case "result":
      return writeResult(sheet, change);
    case "look":
      refuseVast(change.area);
      for (let row = change.area.top; row <= change.area.bottom; row++) {
        for (let column = change.area.left; column <= change.area.right; column++) {
          const cell = ensureCell(sheet, row, column);
          setStyle(cell, draft.styles.changed(styleOf(cell), change.look));
        }
      }
      return;
    case "clear":
      return clear(draft, sheet, change.area, change.what);
  }
}

const styleOf = (cell: XmlElement) => Number(cell.attributes.s ?? 0);

function setStyle(cell: XmlElement, style: number): void {
  if (style === 0) delete cell.attributes.s;
  else cell.attributes.s = String(style);
}

/** Puts a value into a cell: a text always as text, whatever it looks like. */
export function writeValue(
  draft: Draft,
  sheet: SheetDraft,
  row: number,
  column: number,
  value: CellValue,
  quoted: boolean,
): void {
  draft.calculationStale = true;
  if (value === null && !cellElement(sheet, row, column)) return;
  const cell = ensureCell(sheet, row, column);
  emptyCell(draft, sheet, cell);
  if (quoted || isQuotedStyle(draft.styles, styleOf(cell)))
    setStyle(cell, draft.styles.changed(styleOf(cell), {}, quoted));
  putValue(sheet, cell, value);
}

/** Content goes; style stays. Links to metadata (dynamic arrays, rich values) go with the content. */
function emptyCell(draft: Draft, sheet: SheetDraft, cell: XmlElement): void {
  releaseFormula(draft, sheet, cell);
  cell.children = elements(cell).filter((child) => localName(child.name) === "extLst");
  for (const name of ["t", "cm", "vm", "ph"]) setAttribute(cell, name, undefined);
}

function putValue(sheet: SheetDraft, cell: XmlElement, value: CellValue, isResult = false): void {
  const make = (name: string, text: string): XmlElement => ({
    name: sheet.prefix + name,
    attributes: {},
    children: [text],
  });
  if (value === null) return;
  if (typeof value === "number") cell.children.push(make("v", String(value)));
  else if (typeof value === "boolean") {
    cell.attributes.t = "b";
    cell.children.push(make("v", value ? "1" : "0"));
  } else if (isResult) {
    cell.attributes.t = "str";
    cell.children.push(make("v", escapeCellText(value)));
  } else {
    cell.attributes.t = "inlineStr";
    const text = make("t", escapeCellText(value));
    text.attributes["xml:space"] = "preserve";
    cell.children.push({ name: `${sheet.prefix}is`, attributes: {}, children: [text] });
  }
}

function writeFormula(draft: Draft, sheet: SheetDraft, change: Extract<Change, { type: "formula" }>): void {
  draft.calculationStale = true;
  draft.formulasMoved = true;
  const cell = ensureCell(sheet, change.row, change.column);
  emptyCell(draft, sheet, cell);
  if (isQuotedStyle(draft.styles, styleOf(cell))) setStyle(cell, draft.styles.changed(styleOf(cell), {}, false));
  cell.children.push({ name: `${sheet.prefix}f`, attributes: {}, children: [change.formula.replace(/^=/, "")] });
  putValue(sheet, cell, change.value ?? null, true);
}

/** Only the value beside the formula, which stays as it is. */
function writeResult(sheet: SheetDraft, change: Extract<Change, { type: "result" }>): void {
  const cell = ensureCell(sheet, change.row, change.column);
  if (!element(cell, "f")) return;
  cell.children = elements(cell).filter((child) => !["v", "is"].includes(localName(child.name)));
  for (const name of ["t", "vm"]) setAttribute(cell, name, undefined);
  const after = cell.children.filter((child) => typeof child !== "string" && localName(child.name) === "extLst");
  cell.children = cell.children.filter((child) => !after.includes(child));
  putValue(sheet, cell, change.value, true);
  if (change.isError) cell.attributes.t = "e";
  cell.children.push(...after);
}

function clear(draft: Draft, sheet: SheetDraft, area: Area, what: "all" | "contents" | "formats"): void {
  if (what !== "formats") draft.calculationStale = true;
  reachRow(sheet, area.bottom);
  const every = what !== "contents" && hasInheritedLooks(sheet) && areaSize(area) <= 200_000;
  const rows = every
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index)
    : [...sheet.rows.keys()].filter((row) => area.top <= row && row <= area.bottom);
  for (const row of rows) {
    const columns = every
      ? Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index)
      : [...(rowAt(sheet, row)?.cells.keys() ?? [])].filter((column) => area.left <= column && column <= area.right);
    for (const column of columns) clearCell(draft, sheet, row, column, what);
  }
}

function hasInheritedLooks(sheet: SheetDraft): boolean {
  const columns = elements(element(sheet.root, "cols")).some((each) => each.attributes.style !== undefined);
  return (
    columns ||
    [...sheet.rows.values()].some((row) =>
      typeof row === "string" ? /^<[^>]*customFormat/.test(row) : row.attributes.customFormat !== undefined,
    )
  );
}

function clearCell(
  draft: Draft,
  sheet: SheetDraft,
  row: number,
  column: number,
  what: "all" | "contents" | "formats",
): void {
  const inherited = inheritedStyle(sheet, row, column);
  if (!cellElement(sheet, row, column) && inherited === 0) return;
  const cell = ensureCell(sheet, row, column);
  if (what !== "formats") emptyCell(draft, sheet, cell);
  if (what !== "contents") setStyle(cell, 0);
  if (cell.children.length === 0 && styleOf(cell) === inherited) rowAt(sheet, row)?.cells.delete(column);
}

/** True where the cell holds a text of its own, not a number or a formula's result. */
export function isTextCell(sheet: SheetDraft, row: number, column: number): boolean {
  const cell = cellElement(sheet, row, column);
  return ["s", "inlineStr"].includes(cell?.attributes.t ?? "") && !element(cell, "f");
}

/** The text that a cell shows in a table's heading or a chart: as stored, numbers plain. */
export function cellTextAt(
  sheet: SheetDraft,
  sharedTexts: () => readonly string[],
  row: number,
  column: number,
): string {
  const cell = cellElement(sheet, row, column);
  const { t } = cell?.attributes ?? {};
  const value = contentText(cell, "v");
  if (t === "inlineStr") return contentText(element(cell, "is"), "t");
  if (t === "s") return sharedTexts()[Number(value)] ?? "";
  return t === "b" ? (value === "1" ? "TRUE" : "FALSE") : value;
}

function contentText(parent: XmlElement | undefined, name: string): string {
  const found = elements(parent, name)[0] ?? elements(elements(parent, "r")[0], name)[0];
  return found?.children.filter((child): child is string => typeof child === "string").join("") ?? "";
}
