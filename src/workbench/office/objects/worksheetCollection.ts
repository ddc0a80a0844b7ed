import { WORKBOOK_TARGET, eventMethods } from "../happenings";
import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { refusal } from "../refusal";
import type { Session } from "../session";
import { addSheet } from "../sheetActions";
import { worksheet } from "./worksheet";

/** A sheet by its name (capitals or not) or id. */
function find(session: Session, nameOrId: unknown): HostObject | undefined {
  if (typeof nameOrId !== "string") throw refusal("InvalidArgument");
  const wanted = nameOrId.toLowerCase();
  const sheet = session.state.sheets.find(
    (each) => each.name.toLowerCase() === wanted || each.id.toLowerCase() === wanted,
  );
  return sheet && worksheet(session, sheet.id);
}

function found(object: HostObject | undefined): HostObject {
  if (!object) throw refusal("ItemNotFound");
  return object;
}

function end(session: Session, which: "first" | "last", visibleOnly: unknown): HostObject {
  const sheets = session.state.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  const sheet = which === "first" ? sheets[0] : sheets[sheets.length - 1];
  return found(sheet && worksheet(session, sheet.id));
}

export const worksheetCollectionType: ObjectType<Session> = {
  name: "WorksheetCollection",
  items: (session) => session.state.sheets.map((sheet) => worksheet(session, sheet.id)),
  item: (session, nameOrId) => found(find(session, nameOrId)),
  methods: {
    getItemOrNullObject: (session, [nameOrId]) => find(session, nameOrId) ?? NULL_OBJECT,
    getActiveWorksheet: (session) => found(find(session, session.state.activeSheet)),
    getFirst: (session, [visibleOnly]) => end(session, "first", visibleOnly),
    getLast: (session, [visibleOnly]) => end(session, "last", visibleOnly),
    getCount: (session, [visibleOnly]) =>
      session.state.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length,
    add: (session, [name]) => worksheet(session, addSheet(session, name)),
    ...eventMethods<Session>(["changed", "selected", "activated", "deactivated", "added", "deleted"], (session) => ({
      session,
      target: WORKBOOK_TARGET,
    })),
  },
};

/** workbook.worksheets. */
export function worksheetCollection(session: Session): HostObject {
  return hostObject(worksheetCollectionType, session);
}
