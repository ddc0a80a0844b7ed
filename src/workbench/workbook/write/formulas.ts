import { movableFormula } from "../../../xlsx/formula/rewriteFormula";
import { unescapeXml } from "../../../xlsx/xml/escape";
import { parseXml, xmlHead, xmlText, type XmlElement } from "../../../xlsx/xml/tree";
import { attribute, descendants, element, elements, localName, textOf, setAttribute } from "../../../xlsx/xml/walk";
import { relationsOf } from "../../../xlsx/read/relations";
import { allSheetDrafts, type Draft } from "./draft";
import { rowAt, type SheetDraft } from "./sheetDraft";

/** Rewrites a formula (without its "=") that stands on the sheet `home`; "" for the workbook's own names. */
export type FormulaMap = (formula: string, home: string) => string;

/** Gives every cell of a shared formula its own text; all of the sheet's where `shared` is left out. */
export function unshare(draft: SheetDraft, shared?: string): void {
  const masters = new Map<string, { row: number; column: number; move: (down: number, right: number) => string }>();
  for (const [row, found] of draft.rows) {
    if (typeof found === "string" && !/\bt\s*=\s*["']shared/.test(found)) continue;
    for (const [column, cell] of rowAt(draft, row)?.cells ?? []) {
      const formula = element(cell, "f");
      const si = formula?.attributes.t === "shared" ? (formula.attributes.si ?? "") : undefined;
      if (!formula || si === undefined || (shared !== undefined && si !== shared)) continue;
      const text = textOf(formula);
      if (text !== "") masters.set(si, { row, column, move: movableFormula(text) });
      const master = masters.get(si);
      if (!master) continue;
      formula.children = [master.move(row - master.row, column - master.column)];
      for (const name of ["t", "ref", "si"]) setAttribute(formula, name, undefined);
    }
  }
}

/** Called before a cell's content goes: cells that share its formula get their own. */
export function releaseFormula(draft: Draft, sheet: SheetDraft, cell: XmlElement): void {
  const formula = element(cell, "f");
  if (!formula) return;
  draft.formulasMoved = true;
  if (formula.attributes.t === "shared" && textOf(formula) !== "") unshare(sheet, formula.attributes.si ?? "");
}

/** Rewrites every formula in the file: cells, rules, drop-downs, names, tables, charts, sparklines, links and pivot sources. */
export function mapAllFormulas(draft: Draft, map: FormulaMap): void {
  for (const { name, sheet } of allSheetDrafts(draft)) {
    mapCellFormulas(draft, sheet, (formula) => map(formula, name));
    mapTree(sheet.root, (formula) => map(formula, name));
    for (const { kind, target } of relationsOf(draft.parts, sheet.part)) {
      if (kind === "table") mapPart(draft, target, (root) => mapTree(root, (formula) => map(formula, name)));
    }
  }
  for (const defined of elements(element(draft.workbook, "definedNames"), "definedName")) {
    const place = attribute(defined, "localSheetId");
    const home = place === undefined ? "" : (draft.sheets[Number(place)]?.element.attributes.name ?? "");
    setText(defined, (formula) => map(formula, home));
  }
  for (const part of draft.parts.names()) {
    if (/(?:^|\/)charts\/[^/]+\.xml$/i.test(part))
      mapPart(draft, part, (root) => mapTree(root, (formula) => map(formula, "")));
  }
}

const formulaElements = new Set([
  "formula",
  "formula1",
  "formula2",
  "f",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Formulas in anything but rows; a formula1 that only wraps an xm:f is left to that. */
function mapTree(root: XmlElement, map: (formula: string) => string): void {
  for (const child of elements(root)) {
    if (formulaElements.has(localName(child.name)) && elements(child).length === 0) setText(child, map);
    if (localName(child.name) === "hyperlink" && child.attributes.location)
      child.attributes.location = map(child.attributes.location);
    mapTree(child, map);
  }
}

function setText(holder: XmlElement, map: (formula: string) => string): void {
  const before = textOf(holder);
  const after = map(before);
  if (after !== before) holder.children = [after];
}

function mapCellFormulas(draft: Draft, sheet: SheetDraft, map: (formula: string) => string): void {
  for (const [row, found] of sheet.rows) {
    if (typeof found === "string" && !changesAny(found, map)) continue;
    for (const cell of rowAt(sheet, row)?.cells.values() ?? []) {
      const formula = element(cell, "f");
      if (!formula || textOf(formula) === "") continue;
      const before = textOf(formula);
      setText(formula, map);
      if (textOf(formula) !== before) draft.calculationStale = true;
    }
  }
}

function changesAny(row: string, map: (formula: string) => string): boolean {
  return [...row.matchAll(/<(?:[\w.-]+:)?f(?:\s[^>]*)?>([^<]+)</g)].some(([, text = ""]) => {
    const formula = unescapeXml(text);
    return map(formula) !== formula;
  });
}

/** Changes another part as a tree; it is written only where something changed. */
export function mapPart(draft: Draft, part: string, change: (root: XmlElement) => void): void {
  const text = draft.parts.text(part);
  if (text === undefined) return;
  const root = parseXml(text, part);
  const before = xmlText(root);
  change(root);
  const after = xmlText(root);
  if (after !== before) draft.parts.set(part, xmlHead + after);
}

/** The pivot tables' sources on a sheet. */
export function pivotSources(draft: Draft, sheet: string, change: (source: XmlElement) => void): void {
  for (const part of draft.parts.names()) {
    if (!/pivotCacheDefinition[^/]*\.xml$/i.test(part)) continue;
    mapPart(draft, part, (root) => {
      for (const source of descendants(root, "worksheetSource")) {
        if (source.attributes.sheet?.toLowerCase() === sheet.toLowerCase()) change(source);
      }
    });
  }
}
