import type { Area } from "../../../core/grid/address";
import { autoFilter } from "./autoFilter";
import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { overlap, readAddress, isPlace } from "../place";
import { isHostObject } from "../hostObject";
import { notImplemented, refusal } from "../refusal";
import type { Session } from "../session";
import { amendTable, checkTableName, tableById } from "../tableMaking";
import { range } from "./range";
import { tableRowCollection } from "./tableRowCollection";
import { worksheet } from "./worksheet";

export interface OfTable {
  readonly session: Session;
  readonly id: string;
}

/** One table by its id. */
export function table(session: Session, id: string): HostObject {
  return hostObject(tableType, { session, id });
}

function areaOfTable({ session, id }: OfTable): Area {
  return tableById(session, id).table.area;
}

function part(self: OfTable, area: Area): HostObject {
  return range(self.session, tableById(self.session, self.id).sheet.id, area);
}

function remove(self: OfTable, withCells: boolean): void {
  const { session, id } = self;
  const { sheet, table: state } = tableById(session, id);
  mayChangeSheet(session, sheet);
  session.commit({ type: "delete-table", sheet: sheet.name, name: state.name });
  if (withCells) session.commit({ type: "clear", sheet: sheet.name, area: state.area, what: "all" });
  session.made.tables.delete(id);
}

/** The new area keeps the header row and overlaps the old one. */
function resize({ session, id }: OfTable, [where]: readonly unknown[]): void {
  const { sheet, table: state } = tableById(session, id);
  mayChangeSheet(session, sheet);
  const place = isHostObject(where) ? where.self : undefined;
  const area = isPlace(place) ? place.area : readAddress(session, sheet, where);
  if (!overlap(area, state.area) || area.top !== state.area.top || area.bottom === area.top)
    throw refusal("InvalidArgument");
  if (sheet.merges.some((merge) => overlap(merge, area))) throw refusal("MergedRangeConflict");
  if (sheet.tables.some((each) => each.id !== id && overlap(each.area, area))) throw refusal("InvalidArgument");
  session.commit({ type: "resize-table", sheet: sheet.name, name: state.name, area });
}

export const tableType: ObjectType<OfTable> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ session, id }) => tableById(session, id).table.name,
      set: ({ session, id }, value) => amendTable(session, id, "name", checkTableName(session, id, value)),
    },
    style: {
      get: ({ session, id }) => tableById(session, id).table.style,
      set: ({ session, id }, value) => {
        if (typeof value !== "string") throw refusal("InvalidArgument");
        amendTable(session, id, "style", value);
      },
    },
    showHeaders: { get: ({ session, id }) => tableById(session, id).table.showHeaders },
    showFilterButton: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notImplemented("Table.showFilterButton = false");
      },
    },
  },
  links: {
    rows: tableRowCollection,
    worksheet: ({ session, id }) => worksheet(session, tableById(session, id).sheet.id),
    autoFilter: ({ session, id }) => autoFilter({ session, sheetId: tableById(session, id).sheet.id }),
  },
  methods: {
    getRange: (self) => part(self, areaOfTable(self)),
    getHeaderRowRange: (self) => part(self, { ...areaOfTable(self), bottom: areaOfTable(self).top }),
    getDataBodyRange: (self) => part(self, { ...areaOfTable(self), top: areaOfTable(self).top + 1 }),
    resize,
    delete: (self) => remove(self, true),
    convertToRange: (self) => {
      const { sheet, table: state } = tableById(self.session, self.id);
      const rangeOfIt = range(self.session, sheet.id, state.area);
      remove(self, false);
      return rangeOfIt;
    },
  },
};
