import { areaOf } from "../place";
import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { notImplemented, refusal } from "../refusal";
import type { Session } from "../session";
import { application } from "./application";
import { functions } from "./functions";
import { namedItemCollection } from "./namedItem";
import { workbookProtection } from "./protection";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { runtime } from "./runtime";
import { settingCollection } from "./setting";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

function selected(session: Session) {
  const sheet = session.state.sheets.find((each) => each.name === session.state.activeSheet);
  const areas = session.state.selection.split(",").flatMap((address) => areaOf(address) ?? []);
  const [first] = areas;
  if (!sheet || !first) throw refusal("InvalidSelection");
  return { sheetId: sheet.id, areas, first };
}

export const workbookType: ObjectType<Session> = {
  name: "Workbook",
  properties: {
    name: { get: (session) => session.name },
    readOnly: { get: (session) => session.state.readOnly },
    isDirty: { get: (session) => session.changes.length > 0 },
  },
  links: {
    worksheets: worksheetCollection,
    tables: (session) => tableCollection(session, undefined),
    names: (session) => namedItemCollection(session, undefined),
    settings: settingCollection,
    application,
    protection: workbookProtection,
    functions,
    _Runtime: runtime,
  },
  methods: {
    getActiveCell: (session) => {
      const { sheetId, first } = selected(session);
      return range(session, sheetId, { ...first, bottom: first.top, right: first.left });
    },
    getSelectedRange: (session) => {
      const { sheetId, areas, first } = selected(session);
      if (areas.length > 1) throw refusal("InvalidSelection");
      return range(session, sheetId, first);
    },
    getSelectedRanges: (session) => {
      const { sheetId, areas } = selected(session);
      return rangeAreas(session, sheetId, areas);
    },
    _RemoveReference: (session, [id]) => {
      session.references.delete(String(id));
      return null;
    },
    _RemoveAllReferences: (session) => {
      session.references.clear();
      return null;
    },
    _GetReferenceCount: (session) => session.references.size,
    _GetObjectByReferenceId: (session, [id]) => {
      const kept = session.references.get(String(id));
      if (!kept) throw refusal("ItemNotFound");
      return kept;
    },
    save: () => {
      throw notImplemented("Workbook.save");
    },
  },
};

/** The root of every request. */
export function workbook(session: Session): HostObject {
  return hostObject(workbookType, session);
}
