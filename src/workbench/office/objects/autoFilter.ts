import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { sheetById } from "../session";
import type { OfSheet } from "./worksheet";

export const autoFilterType: ObjectType<OfSheet> = {
  name: "AutoFilter",
  properties: {
    enabled: { get: ({ session, sheetId }) => sheetById(session, sheetId).filtered },
    isDataFiltered: { get: ({ session, sheetId }) => sheetById(session, sheetId).filtered },
  },
};

/** worksheet.autoFilter: whether rows are filtered out. */
export function autoFilter(self: OfSheet): HostObject {
  return hostObject(autoFilterType, self);
}
