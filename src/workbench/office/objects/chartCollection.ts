import { areaAddress, cellAddress, columnLetter, qualifiedAddress, type Area } from "../../../core/grid/address";
import { chartKinds } from "../../../xlsx/chartLayout";
import { chartKey, palette } from "../chartMaking";
import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { LAST_COLUMN, isPlace } from "../place";
import { notImplemented, refusal } from "../refusal";
import { sheetById } from "../session";
import { chart } from "./chart";
import type { OfSheet } from "./worksheet";

function ids({ session, sheetId }: OfSheet): readonly string[] {
  return sheetById(session, sheetId).charts.map(({ id }) => id);
}

function one(self: OfSheet, id: string): HostObject {
  return chart({ ...self, id });
}

function find(self: OfSheet, nameOrId: unknown): HostObject | undefined {
  if (typeof nameOrId !== "string") throw refusal("InvalidArgument");
  const charts = sheetById(self.session, self.sheetId).charts;
  const found = charts.find(({ name }) => name === nameOrId) ?? charts.find(({ id }) => id === nameOrId);
  return found && one(self, found.id);
}

/** Excel's own colours, as many as there are series: the number of them tells which way the series lie. */
function coloursFor({ top, left, bottom, right }: Area, seriesBy: unknown): readonly string[] {
  if (seriesBy === "Columns") return palette(right - left);
  if (seriesBy !== "Rows") return [];
  if (bottom - top === right - left) throw notImplemented("ChartCollection.add with series by rows of a square source");
  return palette(bottom - top);
}

/** A new chart stands beside its cells until it is given a place. */
function add(self: OfSheet, [kind, source, seriesBy]: readonly unknown[]): HostObject {
  const { session, sheetId } = self;
  const sheet = sheetById(session, sheetId);
  mayChangeSheet(session, sheet);
  if (typeof kind !== "string" || !(kind in chartKinds)) throw notImplemented(`ChartCollection.add("${String(kind)}")`);
  if (!isHostObject(source) || !isPlace(source.self)) throw refusal("InvalidArgument");
  const { area } = source.self;
  if (area.right === area.left || area.bottom === area.top) {
    throw notImplemented("ChartCollection.add without a label column and a header row");
  }
  const sourceSheet = sheetById(session, source.self.sheetId);
  const left = columnLetter(Math.min(LAST_COLUMN - 7, area.right + 2));
  const change = {
    type: "add-chart",
    sheet: sheet.name,
    kind,
    source: sourceSheet === sheet ? areaAddress(area) : qualifiedAddress(sourceSheet.name, areaAddress(area)),
    title: "",
    colors: coloursFor(area, seriesBy),
    from: `${left}${area.top}`,
    to: cellAddress(area.top + 15, Math.min(LAST_COLUMN, area.right + 9)),
  } as const;
  session.commit(change);
  const made = sheet.charts[sheet.charts.length - 1];
  if (!made) throw refusal("GeneralException");
  session.made.charts.set(chartKey({ sheetId, id: made.id }), change);
  return one(self, made.id);
}

export const chartCollectionType: ObjectType<OfSheet> = {
  name: "ChartCollection",
  properties: { count: { get: (self) => ids(self).length } },
  items: (self) => ids(self).map((id) => one(self, id)),
  item: (self, nameOrId) => {
    const found = find(self, nameOrId);
    if (!found) throw refusal("ItemNotFound");
    return found;
  },
  methods: {
    add,
    getCount: (self) => ids(self).length,
    getItemOrNullObject: (self, [nameOrId]) => find(self, nameOrId) ?? NULL_OBJECT,
    getItemAt: (self, [index]) => {
      const id = ids(self)[Number(index)];
      if (id === undefined) throw refusal("InvalidArgument");
      return one(self, id);
    },
  },
};

/** worksheet.charts. */
export function chartCollection(self: OfSheet): HostObject {
  return hostObject(chartCollectionType, self);
}
