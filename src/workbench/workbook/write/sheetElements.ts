import type { XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, localName } from "../../../xlsx/xml/walk";

/** The order that a worksheet's elements must stand in (ECMA-376 part 1, CT_Worksheet). */
const sheetOrder =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins " +
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst";

/** And a workbook's (CT_Workbook). */
const workbookOrder =
  "fileVersion fileSharing workbookPr revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst";

/** And a stylesheet's (CT_Stylesheet). */
const stylesOrder = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst";

const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: sheetOrder.split(" "),
  workbook: workbookOrder.split(" "),
  styleSheet: stylesOrder.split(" "),
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" "),
  xf: ["alignment", "protection", "extLst"],
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
};

/** Puts an element among its parent's where the schema wants it: after those that come before it, and after its like. */
export function insertInOrder(parent: XmlElement, child: XmlElement): void {
  const order = orders[localName(parent.name)] ?? [];
  const rank = order.indexOf(localName(child.name));
  const after = parent.children.findIndex(
    (each) =>
      typeof each !== "string" && order.includes(localName(each.name)) && order.indexOf(localName(each.name)) > rank,
  );
  if (after < 0) parent.children.push(child);
  else parent.children.splice(after, 0, child);
}

/** The child of that name, made in its place where there was none. */
export function ensureElement(parent: XmlElement, name: string): XmlElement {
  const found = element(parent, name);
  if (found) return found;
  const made = makeElement(parent, name);
  insertInOrder(parent, made);
  return made;
}

/** A new element in its parent's namespace, not yet put anywhere. */
export function makeElement(parent: XmlElement, name: string, attributes: Record<string, string> = {}): XmlElement {
  const prefix = parent.name.slice(0, parent.name.length - localName(parent.name).length);
  return { name: prefix + name, attributes, children: [] };
}

/** Takes children away. */
export function removeElements(parent: XmlElement, which: (child: XmlElement) => boolean): void {
  parent.children = parent.children.filter((child) => typeof child === "string" || !which(child));
}

/** Takes a list away when it is empty, else counts it. */
export function settleList(parent: XmlElement, list: XmlElement, countAttribute = "count"): void {
  const count = elements(list).length;
  if (count === 0) parent.children = parent.children.filter((child) => child !== list);
  else if (countAttribute !== "") list.attributes[countAttribute] = String(count);
}
