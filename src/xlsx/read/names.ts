import { mapReferences } from "../formula/references";
import type { SheetState, WorkbookState } from "../state";
import type { XmlElement } from "../xml/tree";
import { element, elements, flag, numberAttribute, textOf } from "../xml/walk";

/** Names of the workbook; print areas, repeated rows and columns go to their sheets' print set-up. `sheets` is by place in the workbook, undefined for chart sheets. */
export function readNames(workbook: XmlElement, sheets: readonly (SheetState | undefined)[]): WorkbookState["names"] {
  const names: WorkbookState["names"] = [];
  for (const defined of elements(element(workbook, "definedNames"), "definedName")) {
    const { name = "" } = defined.attributes;
    const place = numberAttribute(defined, "localSheetId");
    const sheet = place === undefined ? undefined : sheets[place];
    const refersTo = textOf(defined);
    if (name === "_xlnm.Print_Area" && sheet) {
      const area = placesOf(refersTo).join(",");
      if (area !== "") sheet.print.area = area;
    } else if (name === "_xlnm.Print_Titles" && sheet) {
      const places = placesOf(refersTo);
      const rows = places.find((text) => /^\d+:\d+$/.test(text));
      const columns = places.find((text) => /^[A-Z]+:[A-Z]+$/i.test(text));
      if (rows) sheet.print.repeatRows = rows.replace(/(\d+):(\d+)/, "$$$1:$$$2");
      if (columns) sheet.print.repeatColumns = columns.replace(/([A-Z]+):([A-Z]+)/i, "$$$1:$$$2");
    } else if (!name.startsWith("_xlnm.")) {
      names.push({
        name,
        refersTo: `=${refersTo}`,
        ...(sheet ? { scope: sheet.name } : {}),
        ...(flag(defined, "hidden") ? { hidden: true } : {}),
      });
    }
  }
  return names;
}

function placesOf(refersTo: string): string[] {
  const places: string[] = [];
  mapReferences(refersTo, ({ text }) => {
    places.push(text.replaceAll("$", ""));
    return "";
  });
  return places;
}
