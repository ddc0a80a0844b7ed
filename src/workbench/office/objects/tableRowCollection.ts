import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { overlap } from "../place";
import { notImplemented, refusal } from "../refusal";
import { tableById } from "../tableMaking";
import { usedArea } from "../usedArea";
import { writeValues } from "../writing";
import type { OfTable } from "./table";

function count({ session, id }: OfTable): number {
  const { area } = tableById(session, id).table;
  return area.bottom - area.top;
}

/** Rows at the end, where the cells below are free. */
function add({ session, id }: OfTable, [index, values]: readonly unknown[]): HostObject {
  const { sheet, table } = tableById(session, id);
  mayChangeSheet(session, sheet);
  if (index !== null && index !== undefined && index !== -1)
    throw notImplemented("TableRowCollection.add before the end");
  const rows: readonly unknown[] = Array.isArray(values) ? values : [];
  if (rows.length === 0) throw refusal("InvalidArgument");
  // The empty row of a table of headings alone is what the first rows go into.
  const onlyRow = { ...table.area, top: table.area.top + 1 };
  const isFirst = onlyRow.top === onlyRow.bottom && usedArea(sheet, true, onlyRow) === undefined;
  const top = isFirst ? onlyRow.top : table.area.bottom + 1;
  const area = { ...table.area, top, bottom: top + rows.length - 1 };
  if (usedArea(sheet, true, area) || sheet.merges.some((merge) => overlap(merge, area))) {
    throw notImplemented("TableRowCollection.add over cells in use below the table");
  }
  writeValues({ kind: "range", session, sheetId: sheet.id, area }, values);
  session.commit({
    type: "resize-table",
    sheet: sheet.name,
    name: table.name,
    area: { ...table.area, bottom: area.bottom },
  });
  return hostObject(tableRowType, { session, id, index: area.top - table.area.top - 1 });
}

export const tableRowType: ObjectType<OfTable & { readonly index: number }> = {
  name: "TableRow",
  properties: { index: { get: ({ index }) => index } },
};

export const tableRowCollectionType: ObjectType<OfTable> = {
  name: "TableRowCollection",
  properties: { count: { get: count } },
  items: (self) => Array.from({ length: count(self) }, (_, index) => hostObject(tableRowType, { ...self, index })),
  methods: { getCount: count, add },
};

/** table.rows. */
export function tableRowCollection(self: OfTable): HostObject {
  return hostObject(tableRowCollectionType, self);
}
