import { areaAddress } from "../../../core/grid/address";
import { shiftAreas, shiftRow, shiftRows, type RowShift } from "../../../xlsx/formula/rowShift";
import { shiftFormula, sheetPrefix } from "../../../xlsx/formula/rewriteFormula";
import { readAreas } from "../../../xlsx/read/areas";
import { relationsOf } from "../../../xlsx/read/relations";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { descendants, element, elements, localName, numberAttribute, textOf } from "../../../xlsx/xml/walk";
import { refuse } from "../../../xlsx/zip/trouble";
import { allSheetDrafts, removePart, removeRelation, type Draft } from "./draft";
import { mapAllFormulas, mapPart, pivotSources, unshare } from "./formulas";
import { removeElements, settleList } from "./sheetElements";
import { reachRow, rowAt, type RowDraft, type SheetDraft } from "./sheetDraft";
import { followTextRules } from "./textRules";
import { areaSize } from "../apply/areas";

/** Whole rows put in or taken out, in the file: everything below moves, formulas everywhere follow. */
export function writeRows(draft: Draft, sheet: SheetDraft, shift: RowShift): void {
  const relations = relationsOf(draft.parts, sheet.part);
  if (relations.some(({ kind }) => /pivotTable|slicer|timeline/i.test(kind))) {
    refuse(
      `The sheet "${shift.sheet}" holds a pivot table, beside which rows cannot be moved here: nothing was written.`,
    );
  }
  draft.headingRows.clear();
  draft.formulasMoved = true;
  draft.calculationStale = true;
  for (const each of allSheetDrafts(draft)) {
    const mentions =
      each.sheet === sheet || [...each.sheet.rows.values()].some((row) => mentionsSheet(row, shift.sheet));
    if (mentions) unshare(each.sheet);
  }
  const settleTextRules = followTextRules(sheet.root);
  moveRows(sheet, shift);
  shiftPlaces(sheet.root, shift);
  mapAllFormulas(draft, (formula, home) => shiftFormula(formula, home, shift));
  settleTextRules();
  pivotSources(draft, shift.sheet, (source) => shiftAttribute(source, "ref", shift));
  for (const { kind, target } of relations) {
    if (kind === "table") shiftTable(draft, sheet, target, shift);
    if (kind === "drawing") mapPart(draft, target, (root) => shiftDrawing(root, shift));
    if (kind === "comments" || kind === "threadedComment") mapPart(draft, target, (root) => shiftComments(root, shift));
    if (kind === "vmlDrawing") shiftVml(draft, target, shift);
  }
}

/** Only rows with a shared formula's text matter: its dependents may point where the text does not. */
function mentionsSheet(row: string | RowDraft, name: string): boolean {
  return (
    typeof row === "string" && /t=["']shared/.test(row) && row.includes(sheetPrefix(name).replaceAll("&", "&amp;"))
  );
}

function moveRows(sheet: SheetDraft, shift: RowShift): void {
  reachRow(sheet, Infinity);
  const rows = new Map<number, string | RowDraft>();
  for (const [row, found] of sheet.rows) {
    const moved = shiftRow(row, shift);
    if (moved === undefined) continue;
    const apart = moved === row ? found : (rowAt(sheet, row) ?? found);
    rows.set(moved, apart);
    if (typeof apart === "string") continue;
    for (const cell of apart.cells.values()) {
      const array = element(cell, "f");
      if (array?.attributes.ref) shiftAttribute(array, "ref", shift);
    }
  }
  sheet.rows = rows;
}

/** Every place that the sheet's other elements name: merges, rules, drop-downs, links, filters, sparklines, page breaks. */
function shiftPlaces(root: XmlElement, shift: RowShift): void {
  for (const child of elements(root)) {
    const name = localName(child.name);
    if (name === "sheetViews" || name === "dimension") continue;
    const breaks = name === "brk" ? numberAttribute(child, "id") : undefined;
    const gone =
      (child.attributes.ref !== undefined && !shiftAttribute(child, "ref", shift)) ||
      (child.attributes.sqref !== undefined && !shiftAttribute(child, "sqref", shift)) ||
      (name === "mergeCell" && readAreas(child.attributes.ref).every((area) => areaSize(area) === 1));
    if (gone) removeElements(root, (each) => each === child);
    if (name === "sqref") child.children = [shiftList(textOf(child), shift)];
    if (breaks !== undefined) {
      const moved = shiftRow(breaks + 1, shift);
      if (moved === undefined) removeElements(root, (each) => each === child);
      else child.attributes.id = String(moved - 1);
    }
    if (name !== "colBreaks") shiftPlaces(child, shift);
    const counted = [
      "mergeCells",
      "dataValidations",
      "hyperlinks",
      "rowBreaks",
      "conditionalFormatting",
      "ignoredErrors",
    ];
    if (counted.includes(name)) settleList(root, child, child.attributes.count === undefined ? "" : "count");
    if (name === "rowBreaks") child.attributes.manualBreakCount = String(elements(child).length);
  }
}

/** Moves a list of places; false where none is left. */
function shiftAttribute(holder: XmlElement, name: string, shift: RowShift): boolean {
  const moved = shiftList(holder.attributes[name] ?? "", shift);
  if (moved !== "") holder.attributes[name] = moved;
  return moved !== "";
}

function shiftList(list: string, shift: RowShift): string {
  const areas = readAreas(list);
  return areas.length === 0 ? list : shiftAreas(areas, shift).map(areaAddress).join(" ");
}

function shiftTable(draft: Draft, sheet: SheetDraft, part: string, shift: RowShift): void {
  let gone = false;
  mapPart(draft, part, (root) => {
    const top = readAreas(root.attributes.ref)[0]?.top;
    gone = (top !== undefined && shiftRow(top, shift) === undefined) || !shiftAttribute(root, "ref", shift);
    if (!gone) shiftPlaces(root, shift);
  });
  if (gone) removeTable(draft, sheet, part);
}

/** Takes a table out; its cells stay. */
export function removeTable(draft: Draft, sheet: SheetDraft, part: string): void {
  const id = relationsOf(draft.parts, sheet.part).find(({ target }) => target === part)?.id;
  const list = element(sheet.root, "tableParts");
  if (list) {
    removeElements(list, (each) =>
      Object.entries(each.attributes).some(([key, value]) => /(?:^|:)id$/.test(key) && value === id),
    );
    settleList(sheet.root, list);
  }
  removeRelation(draft, sheet.part, part);
  removePart(draft, part);
}

function shiftDrawing(root: XmlElement, shift: RowShift): void {
  for (const corner of [...descendants(root, "from"), ...descendants(root, "to")]) {
    const place = element(corner, "row");
    const row = Number(textOf(place));
    if (!place || !Number.isFinite(row)) continue;
    const isEnd = localName(corner.name) === "to" && textOf(element(corner, "rowOff")) === "0";
    const shown = isEnd ? row : row + 1;
    const moved = (shiftRow(Math.max(1, shown), shift) ?? shift.from) - (isEnd ? 0 : 1);
    place.children = [String(moved)];
  }
}

function shiftComments(root: XmlElement, shift: RowShift): void {
  for (const list of [root, ...descendants(root, "commentList")]) {
    for (const comment of elements(list)) {
      if (comment.attributes.ref === undefined) continue;
      if (!shiftAttribute(comment, "ref", shift)) removeElements(list, (each) => each === comment);
    }
  }
}

/** The boxes of comments name their cell by row and their corners by rows; the part need not be well-formed XML. */
function shiftVml(draft: Draft, part: string, shift: RowShift): void {
  const text = draft.parts.text(part);
  if (text === undefined) return;
  const move = (row: number) => shiftRows(row + 1, row + 1, shift)?.top ?? shift.from;
  const moved = text
    .replace(
      /(<x:Row>)(\d+)(<\/x:Row>)/g,
      (_, start: string, row: string, end: string) => `${start}${move(Number(row)) - 1}${end}`,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, start: string, anchor: string, end: string) => {
      const numbers = anchor
        .split(",")
        .map((each, index) => (index === 2 || index === 6 ? String(move(Number(each)) - 1) : each));
      return start + numbers.join(",") + end;
    });
  draft.parts.set(part, moved);
}
