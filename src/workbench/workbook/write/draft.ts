import { relationsOf, relationsPart } from "../../../xlsx/read/relations";
import { readWorkbookPart } from "../../../xlsx/read/workbookPart";
import { parseXml, xmlHead, xmlText, type XmlElement } from "../../../xlsx/xml/tree";
import { element, elements } from "../../../xlsx/xml/walk";
import { neededText, type Parts } from "../../../xlsx/zip/parts";
import { refuse } from "../../../xlsx/zip/trouble";
import { insertInOrder, makeElement } from "./sheetElements";
import { openSheetDraft, sheetDraftText, type SheetDraft } from "./sheetDraft";
import { emptyStyles, openStyleTable, type StyleTable } from "./styleTable";

/** One sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly element: XmlElement;
  readonly part: string;
  /** "worksheet", or another kind that is kept as it is. */
  readonly kind: string;
}

/** A workbook file that is being changed. */
export interface Draft {
  readonly parts: Parts;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  /** In the workbook's order. */
  sheets: ListedSheet[];
  readonly styles: StyleTable;
  /** The worksheet parts opened so far. */
  readonly drafts: Map<string, SheetDraft>;
  /** Per sheet part: the ids of its rules in the part's order, as the state names them. */
  readonly ruleIds: Map<string, string[]>;
  /** Per sheet part: the rows that hold tables' headings, once asked for; emptied when tables or rows move. */
  readonly headingRows: Map<string, readonly number[]>;
  lastSheetNumber: number;
  /** True once values or formulas changed, so that Excel must calculate on opening. */
  calculationStale: boolean;
  /** True where a formula was taken away or moved, so that the kept order of calculation is wrong. */
  formulasMoved: boolean;
  /** The main namespace and the stem of relationship types: strict workbooks have their own. */
  readonly mainNamespace: string;
  readonly relationStem: string;
}

/** Opens a file for changes. Throws Trouble. */
export function openDraft(parts: Parts): Draft {
  if (parts.names().some((name) => /^_xmlsignatures\//i.test(name))) {
    refuse("This workbook is digitally signed, and any change would break the signature: nothing was written.");
  }
  const { part, root, relations, sheets } = readWorkbookPart(parts);
  const strict = Object.values(root.attributes).some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
  const relationStem = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const stylesPart = relations.find(({ kind }) => kind === "styles")?.target;
  const draft: Draft = {
    parts,
    workbookPart: part,
    workbook: root,
    sheets: sheets.map(({ element: listed, part: target, kind }) => ({ element: listed, part: target, kind })),
    styles: openStyleTable(
      stylesPart === undefined ? emptyStyles : neededText(parts, stylesPart),
      stylesPart ?? "styles",
    ),
    drafts: new Map(),
    ruleIds: new Map(),
    headingRows: new Map(),
    lastSheetNumber: Math.max(0, ...sheets.map(({ number }) => number)),
    calculationStale: false,
    formulasMoved: false,
    mainNamespace: strict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relationStem,
  };
  return draft;
}

/** The worksheet of that name, as it is called at this moment. Throws where there is none. */
export function listedSheet(draft: Draft, name: string): ListedSheet {
  const found = draft.sheets.find(
    (sheet) => sheet.kind === "worksheet" && sheet.element.attributes.name?.toLowerCase() === name.toLowerCase(),
  );
  if (!found) throw new Error(`There is no worksheet called "${name}".`);
  return found;
}

/** A worksheet's part, opened for changes. */
export function sheetDraft(draft: Draft, sheet: ListedSheet): SheetDraft {
  const known = draft.drafts.get(sheet.part) ?? openSheetDraft(sheet.part, neededText(draft.parts, sheet.part));
  draft.drafts.set(sheet.part, known);
  return known;
}

/** Every worksheet with its part, opened for changes. */
export function allSheetDrafts(draft: Draft): { name: string; sheet: SheetDraft }[] {
  return draft.sheets
    .filter(({ kind }) => kind === "worksheet")
    .map((listed) => ({ name: listed.element.attributes.name ?? "", sheet: sheetDraft(draft, listed) }));
}

/** Adds an arrow from a part to another; gives its id. */
export function addRelation(draft: Draft, from: string, type: string, target: string): string {
  const name = relationsPart(from);
  const text =
    draft.parts.text(name) ?? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const root = parseXml(text, name);
  const used = new Set(elements(root).map((each) => each.attributes.Id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  root.children.push(
    makeElement(root, "Relationship", { Id: `rId${number}`, Type: type, Target: relativeTarget(from, target) }),
  );
  draft.parts.set(name, xmlHead + xmlText(root));
  return `rId${number}`;
}

/** A part's name as seen from another, as Excel writes it: ("xl/worksheets/sheet1.xml", "xl/tables/table1.xml") → "../tables/table1.xml". */
function relativeTarget(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return "../".repeat(folders.length - shared) + steps.slice(shared).join("/");
}

/** Takes the arrows to a part away; the list too when it was the last. */
export function removeRelation(draft: Draft, from: string, target: string): void {
  const ids = relationsOf(draft.parts, from).flatMap((each) =>
    !each.outside && each.target === target ? [each.id] : [],
  );
  const name = relationsPart(from);
  const text = draft.parts.text(name);
  if (text === undefined || ids.length === 0) return;
  const root = parseXml(text, name);
  root.children = elements(root).filter((each) => !ids.includes(each.attributes.Id ?? ""));
  if (root.children.length === 0) draft.parts.remove(name);
  else draft.parts.set(name, xmlHead + xmlText(root));
}

/** Says what type a new part is. */
export function addContentType(draft: Draft, part: string, type: string): void {
  changeContentTypes(draft, (root) => {
    root.children.push(makeElement(root, "Override", { PartName: `/${part}`, ContentType: type }));
  });
}

/** Takes a part and what was said of its type away. */
export function removePart(draft: Draft, part: string): void {
  draft.parts.remove(part);
  draft.parts.remove(relationsPart(part));
  changeContentTypes(draft, (root) => {
    root.children = root.children.filter(
      (each) => typeof each === "string" || each.attributes.PartName?.toLowerCase() !== `/${part}`.toLowerCase(),
    );
  });
}

function changeContentTypes(draft: Draft, change: (root: XmlElement) => void): void {
  const name = "[Content_Types].xml";
  const root = parseXml(neededText(draft.parts, name), name);
  const before = xmlText(root);
  change(root);
  if (xmlText(root) !== before) draft.parts.set(name, xmlHead + xmlText(root));
}

/** A part name that is still free: ("xl/tables/table", ".xml") → "xl/tables/table3.xml". */
export function freePart(draft: Draft, stem: string, ending: string): string {
  let number = 1;
  while (draft.parts.has(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

/** The name that a part of which there is one usually has ("xl/styles.xml"): readers that look no further than the name find it. */
function usualPart(draft: Draft, stem: string, ending: string): string {
  return draft.parts.has(`${stem}${ending}`) ? freePart(draft, stem, ending) : `${stem}${ending}`;
}

/** The attribute name for a relationship id under an element ("r:id"), its namespace declared where it was not. */
export function relationAttribute(draft: Draft, root: XmlElement): string {
  const namespace = draft.relationStem.slice(0, -1);
  const declared = Object.entries(root.attributes).find(
    ([key, value]) => key.startsWith("xmlns:") && value === namespace,
  );
  if (declared) return `${declared[0].slice("xmlns:".length)}:id`;
  root.attributes["xmlns:r"] = namespace;
  return "r:id";
}

/** The file's bytes with everything that was changed. */
export function draftBytes(draft: Draft, stylesBefore: string): Uint8Array {
  const { parts } = draft;
  for (const [part, sheet] of draft.drafts) if (parts.has(part)) parts.set(part, sheetDraftText(sheet));
  const styles = xmlText(draft.styles.root);
  if (styles !== stylesBefore) writeStyles(draft, styles);
  if (draft.formulasMoved) removeCalculationChain(draft);
  if (draft.calculationStale && hasFormulas(draft)) {
    const found = element(draft.workbook, "calcPr") ?? makeElement(draft.workbook, "calcPr");
    if (!element(draft.workbook, "calcPr")) insertInOrder(draft.workbook, found);
    found.attributes.fullCalcOnLoad = "1";
  }
  const workbook = xmlText(draft.workbook);
  if (workbook !== xmlText(parseXml(neededText(parts, draft.workbookPart), draft.workbookPart))) {
    parts.set(draft.workbookPart, xmlHead + workbook);
  }
  return parts.toBytes();
}

function writeStyles(draft: Draft, styles: string): void {
  const known = relationsOf(draft.parts, draft.workbookPart).find(({ kind }) => kind === "styles")?.target;
  const part = known ?? usualPart(draft, "xl/styles", ".xml");
  draft.parts.set(part, xmlHead + styles);
  if (known !== undefined) return;
  addRelation(draft, draft.workbookPart, `${draft.relationStem}styles`, part);
  addContentType(draft, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
}

function removeCalculationChain(draft: Draft): void {
  const chain = relationsOf(draft.parts, draft.workbookPart).find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined) return;
  removeRelation(draft, draft.workbookPart, chain);
  removePart(draft, chain);
}

function hasFormulas(draft: Draft): boolean {
  return draft.sheets.some(
    ({ kind, part }) => kind === "worksheet" && /<(?:[\w.-]+:)?f[\s>]/.test(draft.parts.text(part) ?? ""),
  );
}
