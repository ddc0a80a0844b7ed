import { hostObject, type HostObject, type ObjectType, type Property } from "../hostObject";
import { lookParts, type LookPart } from "../lookParts";
import { patchLooks, uniformPart, type Target } from "../looks";
import { borderCollection } from "./rangeBorder";
import { autofitColumns, autofitRows, setColumnWidth, setRowHeight, uniformWidth, uniformHeight } from "../sizes";

/** The properties of a group of look parts. */
function propertiesOf(parts: Readonly<Record<string, LookPart>>): Record<string, Property<Target>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]): [string, Property<Target>] => {
      const get = (target: Target) => uniformPart(target, part);
      const { write } = part;
      return [name, write ? { get, set: (target, value) => patchLooks(target, write(value)) } : { get }];
    }),
  );
}

export const rangeFill: ObjectType<Target> = {
  name: "RangeFill",
  properties: propertiesOf(lookParts.fill),
  methods: { clear: (target) => patchLooks(target, { fill: null }) },
};

export const rangeFont: ObjectType<Target> = { name: "RangeFont", properties: propertiesOf(lookParts.font) };

export const formatProtection: ObjectType<Target> = {
  name: "FormatProtection",
  properties: propertiesOf(lookParts.protection),
};

export const rangeFormatType: ObjectType<Target> = {
  name: "RangeFormat",
  properties: {
    ...propertiesOf(lookParts.format),
    columnWidth: { get: uniformWidth, set: setColumnWidth },
    rowHeight: { get: uniformHeight, set: setRowHeight },
  },
  links: {
    fill: (target) => hostObject(rangeFill, target),
    font: (target) => hostObject(rangeFont, target),
    protection: (target) => hostObject(formatProtection, target),
    borders: borderCollection,
  },
  methods: { autofitColumns, autofitRows },
};

/** range.format, of one range or of several. */
export function rangeFormat(target: Target): HostObject {
  return hostObject(rangeFormatType, target);
}
