import { mergePrint } from "../apply/layout";
import type { PrintState } from "../../../xlsx/state";
import { readPrint } from "../../../xlsx/read/print";
import { sheetPrefix } from "../../../xlsx/formula/rewriteFormula";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, textOf, setAttribute } from "../../../xlsx/xml/walk";
import type { Draft, ListedSheet } from "./draft";
import { setLocalName, localNameText, placesIn } from "./localNames";
import { ensureElement, makeElement, removeElements, settleList } from "./sheetElements";
import type { SheetDraft } from "./sheetDraft";

/** Print set-up in the file: only what the change names. */
export function writePrint(draft: Draft, listed: ListedSheet, sheet: SheetDraft, change: PrintState): void {
  const before = readPrint(sheet.root);
  const after = mergePrint(before, change);
  const setup = ensureElement(sheet.root, "pageSetup");
  const put = (name: string, value: number | string | undefined) => {
    setAttribute(setup, name, value === undefined ? undefined : String(value));
  };
  if (after.orientation !== before.orientation) put("orientation", after.orientation);
  if (after.paper !== before.paper) put("paperSize", after.paper);
  if (after.scale !== before.scale) put("scale", after.scale);
  writeFit(sheet.root, put, before, after);
  if (Object.keys(setup.attributes).length === 0) removeElements(sheet.root, (child) => child === setup);
  writeFooter(sheet.root, before, after);
  if (JSON.stringify(after.breaks) !== JSON.stringify(before.breaks)) writeBreaks(sheet.root, after.breaks ?? []);
  writeNames(draft, listed, change);
}

function writeFit(
  root: XmlElement,
  put: (name: string, value: number | undefined) => void,
  before: PrintState,
  after: PrintState,
): void {
  if (after.fitWide === before.fitWide && after.fitTall === before.fitTall) return;
  put("fitToWidth", after.fitWide);
  put("fitToHeight", after.fitTall);
  const properties = ensureElement(ensureElement(root, "sheetPr"), "pageSetUpPr");
  if (after.fitWide !== undefined) properties.attributes.fitToPage = "1";
  else delete properties.attributes.fitToPage;
}

function writeFooter(root: XmlElement, before: PrintState, after: PrintState): void {
  const same = (["footerLeft", "footerCenter", "footerRight"] as const).every((key) => before[key] === after[key]);
  if (same) return;
  const texts = [
    ["&L", after.footerLeft],
    ["&C", after.footerCenter],
    ["&R", after.footerRight],
  ].flatMap(([mark, text]) => (text === undefined ? [] : [`${mark}${text}`]));
  const holder = ensureElement(root, "headerFooter");
  const footer = element(holder, "oddFooter") ?? makeElement(holder, "oddFooter");
  if (!element(holder, "oddFooter")) {
    const at = holder.children.findIndex((child) => typeof child !== "string" && !child.name.endsWith("oddHeader"));
    holder.children.splice(at < 0 ? holder.children.length : at, 0, footer);
  }
  footer.children = [texts.join("")];
  if (texts.length === 0) removeElements(holder, (child) => child === footer);
  if (elements(holder).length === 0) removeElements(root, (child) => child === holder);
}

function writeBreaks(root: XmlElement, breaks: readonly number[]): void {
  const list = ensureElement(root, "rowBreaks");
  list.children = breaks.map((row) => makeElement(list, "brk", { id: String(row - 1), max: "16383", man: "1" }));
  list.attributes.manualBreakCount = String(breaks.length);
  settleList(root, list);
}

/** Repeated rows, repeated columns and the print area are names of the workbook. */
function writeNames(draft: Draft, listed: ListedSheet, change: PrintState): void {
  const tidy = mergePrint({}, change);
  const prefix = sheetPrefix(listed.element.attributes.name ?? "");
  if (change.repeatRows !== undefined || change.repeatColumns !== undefined) {
    const there = placesIn(textOf(localNameText(draft, listed, "_xlnm.Print_Titles")));
    const columns = there.filter((place) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(place));
    const rows = there.filter((place) => /^\$?\d+:\$?\d+$/.test(place));
    const places = [
      ...(change.repeatColumns === undefined ? columns : [tidy.repeatColumns ?? []].flat()),
      ...(change.repeatRows === undefined ? rows : [tidy.repeatRows ?? []].flat()),
    ];
    setLocalName(draft, listed, "_xlnm.Print_Titles", places.map((place) => prefix + place).join(","));
  }
  if (change.area !== undefined) {
    const areas = (tidy.area ?? "").split(",").filter((area) => area !== "");
    const fixed = areas.map((area) => prefix + area.replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2"));
    setLocalName(draft, listed, "_xlnm.Print_Area", fixed.join(","));
  }
}
