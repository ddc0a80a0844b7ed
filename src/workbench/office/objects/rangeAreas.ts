import type { Area } from "../../../core/grid/address";
import { clearCells } from "../cellActions";
import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import {
  cellCount,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  isPlace,
  overlap,
  readAddresses,
  sheetOf,
  type Places,
} from "../place";
import { refusal } from "../refusal";
import type { Answering } from "../manners";
import type { Session } from "../session";
import { usedArea } from "../usedArea";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { range } from "./range";
import { rangeFormat } from "./rangeFormat";
import { worksheet } from "./worksheet";

/** Several ranges of one sheet as an object of the API; `named`: what its own address names of each. */
export function rangeAreas(
  session: Session,
  sheetId: string,
  areas: readonly Area[],
  named: Answering["mergedAddress"] = "areas",
): HostObject {
  const places: Places = { kind: "areas", session, sheetId, areas, named };
  return hostObject(rangeAreasType, places);
}

function areasOf(places: Places, argument: unknown): readonly Area[] {
  if (!isHostObject(argument)) return readAddresses(places.session, sheetOf(places), argument);
  if (isPlace(argument.self)) return [argument.self.area];
  const self = argument.self;
  if (typeof self === "object" && self !== null && "areas" in self && Array.isArray(self.areas)) return self.areas;
  throw refusal("InvalidArgument");
}

function intersection(places: Places, argument: unknown): HostObject | undefined {
  const others = areasOf(places, argument);
  const common = places.areas.flatMap((area) => others.flatMap((other) => overlap(area, other) ?? []));
  return common.length === 0 ? undefined : rangeAreas(places.session, places.sheetId, common);
}

function usedAreas(places: Places, valuesOnly: unknown): HostObject | undefined {
  const used = places.areas.flatMap((area) => usedArea(sheetOf(places), valuesOnly === true, area) ?? []);
  return used.length === 0 ? undefined : rangeAreas(places.session, places.sheetId, used);
}

function addressOf(places: Places): string {
  const sheet = sheetOf(places);
  const isWhole = places.named === "areas";
  return places.areas
    .map((area) => fullAddress(sheet, isWhole ? area : { ...area, bottom: area.top, right: area.left }))
    .join(",");
}

export const rangeCollectionType: ObjectType<Places> = {
  name: "RangeCollection",
  items: (places) => places.areas.map((area) => range(places.session, places.sheetId, area)),
  methods: {
    getCount: (places) => places.areas.length,
    getItemAt: (places, [index]) => {
      const area = places.areas[Number(index)];
      if (!area) throw refusal("InvalidArgument");
      return range(places.session, places.sheetId, area);
    },
  },
};

export const rangeAreasType: ObjectType<Places> = {
  name: "RangeAreas",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: (places) => places.areas.length },
    cellCount: { get: (places) => places.areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireRow: { get: (places) => places.areas.every(isEntireRow) },
    isEntireColumn: { get: (places) => places.areas.every(isEntireColumn) },
  },
  links: {
    areas: (places) => hostObject(rangeCollectionType, places),
    format: ({ session, sheetId, areas }) => rangeFormat({ session, sheetId, areas: () => areas }),
    worksheet: (places) => worksheet(places.session, sheetOf(places).id),
    conditionalFormats: ({ session, sheetId, areas }) => conditionalFormatCollection(session, sheetId, () => areas),
    dataValidation: ({ session, sheetId, areas }) => dataValidation(session, sheetId, () => areas),
  },
  methods: {
    clear: (places, [what]) => clearCells(places.session, places.sheetId, places.areas, what),
    getIntersection: (places, [other]) => {
      const found = intersection(places, other);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    getIntersectionOrNullObject: (places, [other]) => intersection(places, other) ?? NULL_OBJECT,
    getUsedRangeAreas: (places, [valuesOnly]) => {
      const found = usedAreas(places, valuesOnly);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    getUsedRangeAreasOrNullObject: (places, [valuesOnly]) => usedAreas(places, valuesOnly) ?? NULL_OBJECT,
    calculate: () => null,
  },
};
