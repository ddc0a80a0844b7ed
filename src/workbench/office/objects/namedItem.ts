import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { sheetOfAddress } from "../../../core/grid/address";
import { areaOf, inBounds } from "../place";
import { refusal } from "../refusal";
import { sheetById, type Session } from "../session";
import { range } from "./range";

interface Names {
  readonly session: Session;
  /** Absent: the names of the whole workbook. */
  readonly sheetId: string | undefined;
}

interface Named {
  readonly session: Session;
  readonly name: string;
  readonly scope: string | undefined;
}

function stateOf({ session, name, scope }: Named) {
  const found = session.state.names.find(
    (each) => each.name.toLowerCase() === name.toLowerCase() && each.scope === scope,
  );
  if (!found) throw refusal("ItemNotFound");
  return found;
}

function placeOf(named: Named): HostObject | undefined {
  const refersTo = stateOf(named).refersTo.replace(/^=/, "");
  const area = areaOf(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  const sheet = named.session.state.sheets.find(
    (each) => each.name.toLowerCase() === sheetOfAddress(refersTo)?.toLowerCase(),
  );
  return area && sheet && range(named.session, sheet.id, inBounds(area));
}

export const namedItemType: ObjectType<Named> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Id: name, _Id: name }),
  properties: {
    name: { get: (named) => stateOf(named).name },
    formula: { get: (named) => `=${stateOf(named).refersTo.replace(/^=/, "")}` },
    type: { get: (named) => (placeOf(named) ? "Range" : /#REF!/.test(stateOf(named).refersTo) ? "Error" : "String") },
    value: { get: (named) => stateOf(named).refersTo.replace(/^=/, "") },
    visible: { get: (named) => stateOf(named).hidden !== true },
    scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
  },
  methods: {
    getRange: (named) => {
      const found = placeOf(named);
      if (!found) throw refusal("InvalidReference");
      return found;
    },
    getRangeOrNullObject: (named) => placeOf(named) ?? NULL_OBJECT,
  },
};

function items({ session, sheetId }: Names): readonly HostObject[] {
  const scope = sheetId === undefined ? undefined : sheetById(session, sheetId).name;
  return session.state.names
    .filter((each) => each.scope === scope)
    .map(({ name }) => hostObject(namedItemType, { session, name, scope }));
}

function find(names: Names, name: unknown): HostObject | undefined {
  if (typeof name !== "string") throw refusal("InvalidArgument");
  return items(names).find((item) => String(item.get("name")).toLowerCase() === name.toLowerCase());
}

export const namedItemCollectionType: ObjectType<Names> = {
  name: "NamedItemCollection",
  items,
  item: (names, name) => {
    const found = find(names, name);
    if (!found) throw refusal("ItemNotFound");
    return found;
  },
  methods: {
    getCount: (names) => items(names).length,
    getItemOrNullObject: (names, [name]) => find(names, name) ?? NULL_OBJECT,
  },
};

/** workbook.names, or those of one sheet. */
export function namedItemCollection(session: Session, sheetId: string | undefined): HostObject {
  return hostObject(namedItemCollectionType, { session, sheetId });
}
