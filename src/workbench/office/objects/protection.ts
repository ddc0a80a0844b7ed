import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { sheetById, type Session } from "../session";
import type { OfSheet } from "./worksheet";

/** Protection is only told, never put on or taken off: protect and unprotect are refused by name. */
export const worksheetProtectionType: ObjectType<OfSheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ session, sheetId }) => sheetById(session, sheetId).protected },
    options: {
      get: ({ session, sheetId }) => {
        const sheet = sheetById(session, sheetId);
        if (!sheet.protected) return null;
        return {
          allowAutoFilter: false,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowEditObjects: false,
          allowEditScenarios: false,
          allowFormatCells: sheet.protectedOptions.allowFormatCells,
          allowFormatColumns: false,
          allowFormatRows: false,
          allowInsertColumns: false,
          allowInsertHyperlinks: false,
          allowInsertRows: false,
          allowPivotTables: false,
          allowSort: false,
          selectionMode: "Normal",
        };
      },
    },
  },
};

export const workbookProtectionType: ObjectType<Session> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (session) => session.state.structureProtected } },
};

/** worksheet.protection. */
export function worksheetProtection(self: OfSheet): HostObject {
  return hostObject(worksheetProtectionType, self);
}

/** workbook.protection. */
export function workbookProtection(session: Session): HostObject {
  return hostObject(workbookProtectionType, session);
}
