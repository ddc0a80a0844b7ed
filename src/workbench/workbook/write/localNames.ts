import { mapReferences } from "../../../xlsx/formula/references";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, numberAttribute } from "../../../xlsx/xml/walk";
import type { Draft, ListedSheet } from "./draft";
import { ensureElement, makeElement, removeElements, settleList } from "./sheetElements";

/** The element of a name that belongs to one sheet; undefined where there is none. */
export function localNameText(draft: Draft, sheet: ListedSheet, name: string): XmlElement | undefined {
  const place = draft.sheets.indexOf(sheet);
  return elements(element(draft.workbook, "definedNames"), "definedName").find(
    (each) => each.attributes.name === name && numberAttribute(each, "localSheetId") === place,
  );
}

/** Gives one sheet's name its text; "" takes the name away. */
export function setLocalName(draft: Draft, sheet: ListedSheet, name: string, text: string): void {
  const list = ensureElement(draft.workbook, "definedNames");
  const found = localNameText(draft, sheet, name);
  if (text === "") removeElements(list, (each) => each === found);
  else if (found) found.children = [text];
  else {
    const attributes = { name, localSheetId: String(draft.sheets.indexOf(sheet)) };
    list.children.push({ ...makeElement(list, "definedName", attributes), children: [text] });
  }
  settleList(draft.workbook, list, "");
}

/** The places that a name's text holds, without their sheet. */
export function placesIn(text: string): string[] {
  const places: string[] = [];
  mapReferences(text, (reference) => {
    places.push(reference.text);
    return "";
  });
  return places;
}

/** After sheets were moved or deleted: names of single sheets follow theirs, those of a deleted one go. */
export function renumberLocalNames(draft: Draft, before: readonly ListedSheet[]): void {
  const list = element(draft.workbook, "definedNames");
  if (!list) return;
  const place = (each: XmlElement) => numberAttribute(each, "localSheetId");
  const now = (index: number) => draft.sheets.findIndex((sheet) => sheet === before[index]);
  removeElements(list, (each) => place(each) !== undefined && now(place(each) ?? 0) < 0);
  for (const each of elements(list)) {
    const index = place(each);
    if (index !== undefined) each.attributes.localSheetId = String(now(index));
  }
  settleList(draft.workbook, list, "");
}
