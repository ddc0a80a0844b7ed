import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayWrite } from "../permission";
import { LAST_COLUMN, LAST_ROW, isPlace, readAddress } from "../place";
import { refusal } from "../refusal";
import { sheetById } from "../session";
import { range } from "./range";
import type { OfSheet } from "./worksheet";

function freeze({ session, sheetId }: OfSheet, rows: number, columns: number): void {
  mayWrite(session);
  session.commit({ type: "freeze", sheet: sheetById(session, sheetId).name, rows, columns });
}

/** One where it is left out. */
function count(value: unknown): number {
  if (value === null || value === undefined) return 1;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1) throw refusal("InvalidArgument");
  return value;
}

export const freezePanesType: ObjectType<OfSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (self, [rows]) => freeze(self, count(rows), 0),
    freezeColumns: (self, [columns]) => freeze(self, 0, count(columns)),
    freezeAt: (self, [where]) => {
      const sheet = sheetById(self.session, self.sheetId);
      const place = isHostObject(where) ? where.self : undefined;
      const area = isPlace(place) ? place.area : readAddress(self.session, sheet, where);
      freeze(self, area.bottom === LAST_ROW ? 0 : area.bottom, area.right === LAST_COLUMN ? 0 : area.right);
    },
    unfreeze: (self) => freeze(self, 0, 0),
    getLocationOrNullObject: ({ session, sheetId }) => {
      const { frozenRows, frozenColumns } = sheetById(session, sheetId);
      if (frozenRows === 0 && frozenColumns === 0) return NULL_OBJECT;
      return range(session, sheetId, {
        top: 1,
        left: 1,
        bottom: frozenRows || LAST_ROW,
        right: frozenColumns || LAST_COLUMN,
      });
    },
  },
};

/** worksheet.freezePanes. */
export function freezePanes(self: OfSheet): HostObject {
  return hostObject(freezePanesType, self);
}
