import type { Change } from "../change";
import { deleteSheetInFormula, renameSheetInFormula } from "../../../xlsx/formula/rewriteFormula";
import { relationsOf } from "../../../xlsx/read/relations";
import { xmlHead, type XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, localName, numberAttribute } from "../../../xlsx/xml/walk";
import { refuse } from "../../../xlsx/zip/trouble";
import {
  addContentType,
  addRelation,
  freePart,
  listedSheet,
  relationAttribute,
  removePart,
  removeRelation,
  sheetDraft,
  type Draft,
  type ListedSheet,
} from "./draft";
import { mapAllFormulas, pivotSources } from "./formulas";
import { renumberLocalNames } from "./localNames";
import { ensureElement, makeElement } from "./sheetElements";

type SheetListChange = Extract<
  Change,
  { type: "add-sheet" | "delete-sheet" | "rename-sheet" | "move-sheet" | "activate" }
>;

/** Sheets added, deleted, renamed, moved and brought to the front, in the file. */
export function writeSheets(draft: Draft, change: SheetListChange): void {
  if (change.type === "add-sheet") return addSheet(draft, change.sheet);
  const sheet = listedSheet(draft, change.sheet);
  switch (change.type) {
    case "delete-sheet":
      return deleteSheet(draft, sheet);
    case "rename-sheet": {
      const before = sheet.element.attributes.name ?? "";
      mapAllFormulas(draft, (formula) => renameSheetInFormula(formula, before, change.to));
      pivotSources(draft, before, (source) => (source.attributes.sheet = change.to));
      sheet.element.attributes.name = change.to;
      return;
    }
    case "move-sheet": {
      const others = draft.sheets.filter((each) => each !== sheet);
      const follower = others.filter(({ kind }) => kind === "worksheet")[change.position];
      others.splice(follower ? others.indexOf(follower) : others.length, 0, sheet);
      return listSheets(draft, others);
    }
    case "activate":
      return bringToFront(draft, sheet);
  }
}

function addSheet(draft: Draft, name: string): void {
  const part = freePart(draft, "xl/worksheets/sheet", ".xml");
  draft.parts.set(
    part,
    `${xmlHead}<worksheet xmlns="${draft.mainNamespace}" xmlns:r="${draft.relationStem.slice(0, -1)}">` +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  );
  addContentType(draft, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml");
  const id = addRelation(draft, draft.workbookPart, `${draft.relationStem}worksheet`, part);
  draft.lastSheetNumber += 1;
  const list = ensureElement(draft.workbook, "sheets");
  const attributes = { name, sheetId: String(draft.lastSheetNumber), [relationAttribute(draft, draft.workbook)]: id };
  const listed = makeElement(list, "sheet", attributes);
  list.children.push(listed);
  draft.sheets.push({ element: listed, part, kind: "worksheet" });
}

/** What goes with its sheet; pictures stay in the file, where other sheets may show them. */
const goesWithSheet = new Set([
  "drawing",
  "chart",
  "table",
  "comments",
  "vmlDrawing",
  "threadedComment",
  "chartStyle",
  "chartColorStyle",
  "printerSettings",
  "ctrlProp",
]);

function deleteSheet(draft: Draft, sheet: ListedSheet): void {
  const name = sheet.element.attributes.name ?? "";
  const kinds = relationsOf(draft.parts, sheet.part).map(({ kind }) => kind);
  if (kinds.some((kind) => /pivotTable|slicer|timeline/i.test(kind))) {
    refuse(`The sheet "${name}" holds a pivot table, which cannot be taken out here: nothing was written.`);
  }
  draft.formulasMoved = true;
  draft.calculationStale = true;
  const index = draft.sheets.indexOf(sheet);
  const wasFront = frontSheet(draft) === sheet;
  listSheets(
    draft,
    draft.sheets.filter((each) => each !== sheet),
  );
  draft.drafts.delete(sheet.part);
  removeWithOwned(draft, sheet.part);
  removeRelation(draft, draft.workbookPart, sheet.part);
  mapAllFormulas(draft, (formula) => deleteSheetInFormula(formula, name));
  if (!wasFront) return;
  const isVisible = ({ kind, element: listed }: ListedSheet) =>
    kind === "worksheet" && (listed.attributes.state ?? "visible") === "visible";
  const next = draft.sheets.slice(index).find(isVisible) ?? draft.sheets.slice(0, index).reverse().find(isVisible);
  if (next) bringToFront(draft, next);
}

function removeWithOwned(draft: Draft, part: string): void {
  const owned = relationsOf(draft.parts, part).filter(({ kind, outside }) => !outside && goesWithSheet.has(kind));
  removePart(draft, part);
  for (const { target } of owned) if (draft.parts.has(target)) removeWithOwned(draft, target);
}

const firstView = (draft: Draft) => elements(element(draft.workbook, "bookViews"), "workbookView")[0];

function frontSheet(draft: Draft): ListedSheet | undefined {
  return draft.sheets[numberAttribute(firstView(draft), "activeTab") ?? 0];
}

/** Puts the sheets in this order; what counts sheets by place follows. */
function listSheets(draft: Draft, sheets: ListedSheet[]): void {
  const before = draft.sheets;
  const front = frontSheet(draft);
  draft.sheets = sheets;
  ensureElement(draft.workbook, "sheets").children = sheets.map((each) => each.element);
  renumberLocalNames(draft, before);
  const view = firstView(draft);
  if (!view) return;
  const place = front ? sheets.indexOf(front) : 0;
  if (view.attributes.activeTab !== undefined || place > 0) view.attributes.activeTab = String(Math.max(0, place));
  if ((numberAttribute(view, "firstSheet") ?? 0) >= sheets.length) delete view.attributes.firstSheet;
}

function bringToFront(draft: Draft, sheet: ListedSheet): void {
  const view = ensureElement(ensureElement(draft.workbook, "bookViews"), "workbookView");
  view.attributes.activeTab = String(draft.sheets.indexOf(sheet));
  for (const each of draft.sheets.filter(({ kind }) => kind === "worksheet")) {
    const views = ensureViews(sheetDraft(draft, each).root, each === sheet);
    for (const own of views) {
      if (each === sheet) own.attributes.tabSelected = "1";
      else delete own.attributes.tabSelected;
    }
  }
}

function ensureViews(root: XmlElement, make: boolean): XmlElement[] {
  const found = elements(element(root, "sheetViews"), "sheetView");
  if (found.length > 0 || !make) return found;
  const views = ensureElement(root, "sheetViews");
  views.children.push(makeElement(views, "sheetView", { workbookViewId: "0" }));
  return elements(views).filter((each) => localName(each.name) === "sheetView");
}
