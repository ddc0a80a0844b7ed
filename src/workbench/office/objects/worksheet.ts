import { autoFilter } from "./autoFilter";
import { chartCollection } from "./chartCollection";
import { freezePanes } from "./freezePanes";
import { namedItemCollection } from "./namedItem";
import { pageBreakCollection, pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { tableCollection } from "./tableCollection";
import { worksheetProtection } from "./protection";
import { readColour } from "../colours";
import { activate } from "../cellActions";
import { eventMethods } from "../happenings";
import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { LAST_COLUMN, LAST_ROW, readAddress, readAddresses } from "../place";
import { refusal } from "../refusal";
import { sheetById, type Session } from "../session";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheetActions";
import { usedArea } from "../usedArea";

export interface OfSheet {
  readonly session: Session;
  readonly sheetId: string;
}

const WHOLE_SHEET = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** One worksheet by its id. */
export function worksheet(session: Session, sheetId: string): HostObject {
  return hostObject(worksheetType, { session, sheetId });
}

function stateOf({ session, sheetId }: OfSheet) {
  return sheetById(session, sheetId);
}

function positionOf(self: OfSheet): number {
  return self.session.state.sheets.indexOf(stateOf(self));
}

/** The next or previous sheet, of the visible ones where asked. */
function neighbour(self: OfSheet, step: 1 | -1, visibleOnly: unknown): HostObject | undefined {
  const { sheets } = self.session.state;
  for (let at = positionOf(self) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && (visibleOnly !== true || sheet.visibility === "Visible")) return worksheet(self.session, sheet.id);
  }
  return undefined;
}

function used(self: OfSheet, valuesOnly: unknown): HostObject | undefined {
  const area = usedArea(stateOf(self), valuesOnly === true);
  return area && range(self.session, self.sheetId, area);
}

export const worksheetType: ObjectType<OfSheet> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (self) => stateOf(self).name, set: renameSheet },
    position: { get: positionOf, set: moveSheet },
    visibility: { get: (self) => stateOf(self).visibility, set: setVisibility },
    tabColor: {
      get: (self) => (stateOf(self).tabColor === undefined ? "" : `#${stateOf(self).tabColor}`),
      set: (self, value) => {
        mayChangeSheet(self.session, stateOf(self));
        const color = value === "" ? null : readColour(value);
        self.session.commit({ type: "tab-color", sheet: stateOf(self).name, color });
      },
    },
    standardWidth: { get: () => 8.43, onlyByName: true },
  },
  links: {
    protection: worksheetProtection,
    freezePanes,
    tables: ({ session, sheetId }) => tableCollection(session, sheetId),
    charts: chartCollection,
    names: ({ session, sheetId }) => namedItemCollection(session, sheetId),
    pageLayout,
    horizontalPageBreaks: pageBreakCollection,
    autoFilter,
  },
  methods: {
    getRange: ({ session, sheetId }, [address]) => {
      const sheet = sheetById(session, sheetId);
      const whole = address === null || address === undefined || address === "";
      return range(session, sheetId, whole ? WHOLE_SHEET : readAddress(session, sheet, address));
    },
    getRanges: ({ session, sheetId }, [addresses]) => {
      const sheet = sheetById(session, sheetId);
      const whole = addresses === null || addresses === undefined || addresses === "";
      return rangeAreas(session, sheetId, whole ? [WHOLE_SHEET] : readAddresses(session, sheet, addresses));
    },
    getCell: ({ session, sheetId }, [row, column]) => {
      if (typeof row !== "number" || typeof column !== "number") throw refusal("InvalidArgument");
      return range(session, sheetId, { top: row + 1, bottom: row + 1, left: column + 1, right: column + 1 });
    },
    getRangeByIndexes: ({ session, sheetId }, [row, column, rows, columns]) => {
      if (
        typeof row !== "number" ||
        typeof column !== "number" ||
        typeof rows !== "number" ||
        typeof columns !== "number"
      ) {
        throw refusal("InvalidArgument");
      }
      return range(session, sheetId, { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
    },
    getUsedRange: (self, [valuesOnly]) =>
      used(self, valuesOnly) ?? range(self.session, self.sheetId, { top: 1, left: 1, bottom: 1, right: 1 }),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    getNextOrNullObject: (self, [visibleOnly]) => neighbour(self, 1, visibleOnly) ?? NULL_OBJECT,
    getPreviousOrNullObject: (self, [visibleOnly]) => neighbour(self, -1, visibleOnly) ?? NULL_OBJECT,
    getNext: (self, [visibleOnly]) => {
      const found = neighbour(self, 1, visibleOnly);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    getPrevious: (self, [visibleOnly]) => {
      const found = neighbour(self, -1, visibleOnly);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    activate: ({ session, sheetId }) => activate(session, sheetId),
    calculate: () => null,
    delete: deleteSheet,
    ...eventMethods<OfSheet>(["changed", "selected", "activated", "deactivated"], ({ session, sheetId }) => ({
      session,
      target: sheetId,
    })),
  },
};
