import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { isPlace, overlap, readAddress, type Place } from "../place";
import { sheetOfAddress, type Area } from "../../../core/grid/address";
import type { SheetState } from "../../../xlsx/state";
import { notImplemented, refusal } from "../refusal";
import { sheetById, type Session } from "../session";
import { allTables, freeTableName } from "../tableMaking";
import { usedArea } from "../usedArea";
import { table } from "./table";

interface Tables {
  readonly session: Session;
  /** Absent: the tables of the whole workbook. */
  readonly sheetId: string | undefined;
}

function inScope({ session, sheetId }: Tables) {
  return allTables(session).filter(({ sheet }) => sheetId === undefined || sheet.id === sheetId);
}

function find(tables: Tables, nameOrId: unknown): HostObject | undefined {
  if (typeof nameOrId !== "string" && typeof nameOrId !== "number") throw refusal("InvalidArgument");
  const wanted = String(nameOrId).toLowerCase();
  const found =
    inScope(tables).find(({ table: each }) => each.name.toLowerCase() === wanted) ??
    inScope(tables).find(({ table: each }) => each.id.toLowerCase() === wanted);
  return found && table(tables.session, found.table.id);
}

/** Where the new table is to stand: on the sheet of its address, or of the collection. */
function placeOfNew({ session, sheetId }: Tables, where: unknown): Pick<Place, "sheetId" | "area"> {
  if (isHostObject(where) && isPlace(where.self)) return where.self;
  if (typeof where !== "string") throw refusal("InvalidArgument");
  const named =
    sheetOfAddress(where) ?? (sheetId === undefined ? session.state.activeSheet : sheetById(session, sheetId).name);
  const sheet = session.state.sheets.find((each) => each.name.toLowerCase() === named.toLowerCase());
  if (!sheet) throw refusal("InvalidArgument");
  return { sheetId: sheet.id, area: readAddress(session, sheet, where) };
}

/** A table of headings alone gets one empty row for its data. Where that row is in use, Excel moves cells down; that is refused by name. */
function withRowForData(sheet: SheetState, area: Area): Area {
  if (area.bottom > area.top) return area;
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const isInUse =
    sheet.merges.some((merge) => overlap(merge, below)) || sheet.tables.some((each) => overlap(each.area, below));
  if (isInUse || usedArea(sheet, true, below))
    throw notImplemented("TableCollection.add over one row above cells in use");
  return { ...area, bottom: below.bottom };
}

function add(tables: Tables, [where, hasHeaders]: readonly unknown[]): HostObject {
  const { session } = tables;
  const { sheetId, area: asked } = placeOfNew(tables, where);
  const sheet = sheetById(session, sheetId);
  if (tables.sheetId !== undefined && tables.sheetId !== sheetId) throw refusal("InvalidArgument");
  const area = withRowForData(sheet, asked);
  mayChangeSheet(session, sheet);
  if (hasHeaders !== true) throw notImplemented("TableCollection.add without headers");
  if (sheet.merges.some((merge) => overlap(merge, area))) throw refusal("MergedRangeConflict");
  if (sheet.tables.some((each) => overlap(each.area, area))) {
    throw refusal("InvalidArgument", "A table can't overlap another table.");
  }
  const name = freeTableName(session);
  const change = { type: "add-table", sheet: sheet.name, area, name, style: "TableStyleMedium2" } as const;
  session.commit(change);
  const made = sheet.tables.find((each) => each.name === name);
  if (!made) throw refusal("GeneralException");
  session.made.tables.set(made.id, change);
  return table(session, made.id);
}

export const tableCollectionType: ObjectType<Tables> = {
  name: "TableCollection",
  properties: { count: { get: (tables) => inScope(tables).length } },
  items: (tables) => inScope(tables).map(({ table: each }) => table(tables.session, each.id)),
  item: (tables, nameOrId) => {
    const found = find(tables, nameOrId);
    if (!found) throw refusal("ItemNotFound");
    return found;
  },
  methods: {
    add,
    getCount: (tables) => inScope(tables).length,
    getItemOrNullObject: (tables, [nameOrId]) => find(tables, nameOrId) ?? NULL_OBJECT,
    getItemAt: (tables, [index]) => {
      const found = inScope(tables)[Number(index)];
      if (!found) throw refusal("InvalidArgument");
      return table(tables.session, found.table.id);
    },
  },
};

/** workbook.tables, or those of one sheet. */
export function tableCollection(session: Session, sheetId: string | undefined): HostObject {
  return hostObject(tableCollectionType, { session, sheetId });
}
