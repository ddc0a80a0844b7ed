import { addInId, settingsPart } from "../../../xlsx/read/settings";
import { relationsOf } from "../../../xlsx/read/relations";
import { parseXml, xmlHead } from "../../../xlsx/xml/tree";
import { attribute, element, elements } from "../../../xlsx/xml/walk";
import { addContentType, addRelation, freePart, removePart, removeRelation, type Draft } from "./draft";
import { makeElement } from "./sheetElements";
import { mapPart } from "./formulas";

const extensionRelation = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesRelation = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const documentRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Keeps or forgets one setting as Excel does: in the add-in's own web-extension part, which goes with its last setting. */
export function writeSetting(draft: Draft, key: string, value: unknown): void {
  const keep = value !== undefined && value !== null;
  const part = settingsPart(draft.parts) ?? (keep ? addSettingsPart(draft) : undefined);
  if (part === undefined) return;
  let empty = false;
  mapPart(draft, part, (root) => {
    const properties = element(root, "properties") ?? makeElement(root, "properties");
    if (!element(root, "properties")) root.children.push(properties);
    const found = elements(properties, "property").find((each) => each.attributes.name === key);
    if (keep && found) found.attributes.value = JSON.stringify(value);
    else if (keep) properties.children.push(makeElement(root, "property", { name: key, value: JSON.stringify(value) }));
    else properties.children = properties.children.filter((each) => each !== found);
    empty = elements(properties).length === 0;
  });
  if (empty) removeSettingsPart(draft, part);
}

function addSettingsPart(draft: Draft): string {
  const part = freePart(draft, "xl/webextensions/webextension", ".xml");
  const instance = `{${addInId.toUpperCase()}}`;
  draft.parts.set(
    part,
    `${xmlHead}<we:webextension xmlns:we="${extensionNamespace}" id="${instance}">` +
      `<we:reference id="${addInId}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      "<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot " +
      `xmlns:r="${documentRelations}"/></we:webextension>`,
  );
  addContentType(draft, part, "application/vnd.ms-office.webextension+xml");
  const panes = panesPart(draft) ?? addPanesPart(draft);
  const id = addRelation(draft, panes, extensionRelation, part);
  mapPart(draft, panes, (root) => {
    const pane = makeElement(root, "taskpane", { dockstate: "right", visibility: "0", width: "350", row: "4" });
    const reference = makeElement(root, "webextensionref", { "xmlns:r": documentRelations, "r:id": id });
    root.children.push({ ...pane, children: [reference] });
  });
  return part;
}

function panesPart(draft: Draft): string | undefined {
  return relationsOf(draft.parts, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
}

function addPanesPart(draft: Draft): string {
  const panes = freePart(draft, "xl/webextensions/taskpanes", ".xml").replace("taskpanes1", "taskpanes");
  draft.parts.set(panes, `${xmlHead}<wetp:taskpanes xmlns:wetp="${panesNamespace}"/>`);
  addContentType(draft, panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
  addRelation(draft, "", panesRelation, panes);
  return panes;
}

/** Takes our part away; the list of panes too, unless others stand in it. */
function removeSettingsPart(draft: Draft, part: string): void {
  const panes = panesPart(draft);
  if (panes !== undefined) {
    const ids = relationsOf(draft.parts, panes).flatMap((each) => (each.target === part ? [each.id] : []));
    mapPart(draft, panes, (root) => {
      root.children = elements(root).filter(
        (pane) => !ids.includes(attribute(element(pane, "webextensionref"), "id") ?? ""),
      );
    });
    removeRelation(draft, panes, part);
    if (elements(parseXml(draft.parts.text(panes) ?? "<none/>", panes)).length === 0) {
      removeRelation(draft, "", panes);
      removePart(draft, panes);
    }
  }
  removePart(draft, part);
}
