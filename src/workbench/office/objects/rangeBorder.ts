import { readColour } from "../colours";
import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import type { LookPart, LookPatch } from "../lookParts";
import { patchLooks, uniformPart, type Target } from "../looks";
import { notImplemented, refusal } from "../refusal";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

interface Border {
  readonly target: Target;
  readonly side: string;
}

const bordered: LookPart = { read: (look) => look.bordered ?? false };
const colour: LookPart = { read: (look) => `#${look.borderColor ?? "000000"}` };

/**
 * The stand-in knows two looks of a cell: no borders, or a thin one on every side. So the sides of a range are
 * gathered until they make one of the two; sides left over when a request ends are refused by name.
 */
export const borderType: ObjectType<Border> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ target, side }) => {
        const all = side.startsWith("Diagonal") ? false : uniformPart(target, bordered);
        return all === null ? null : all === true ? "Continuous" : "None";
      },
      set: ({ target, side }, value) => {
        if (value !== "Continuous" && value !== "None") throw notImplemented(`RangeBorder.style = ${String(value)}`);
        setSide(target, side, value === "Continuous" ? { bordered: true } : { bordered: null, borderColor: null });
      },
    },
    weight: {
      get: () => "Thin",
      set: (_, value) => {
        if (value !== "Thin") throw notImplemented(`RangeBorder.weight = ${String(value)}`);
      },
    },
    color: {
      get: ({ target }) => uniformPart(target, colour),
      // A line that is given a colour is drawn, as in Excel.
      set: ({ target, side }, value) => setSide(target, side, { bordered: true, borderColor: readColour(value) }),
    },
  },
};

function setSide(target: Target, side: string, patch: LookPatch): void {
  if (side.startsWith("Diagonal")) {
    if (patch.bordered) throw notImplemented(`RangeBorder.style of ${side}`);
    return;
  }
  const areas = target.areas();
  const needed = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (areas.some((area) => area.right > area.left)) needed.push("InsideVertical");
  if (areas.some((area) => area.bottom > area.top)) needed.push("InsideHorizontal");
  // One row has no lines between rows, one column none between columns: Excel takes them without effect.
  if (!needed.includes(side)) return;
  const key = `${target.sheetId} ${JSON.stringify([areas, patch])}`;
  const sides = target.session.borderSides.get(key) ?? new Set<string>();
  target.session.borderSides.set(key, sides.add(side));
  if (!needed.every((each) => sides.has(each))) return;
  target.session.borderSides.delete(key);
  patchLooks(target, patch);
}

export const borderCollectionType: ObjectType<Target> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => hostObject(borderType, { target, side })),
  item: (target, id) => {
    const side = SIDES.find((each) => each === id);
    if (!side) throw refusal("InvalidArgument");
    return hostObject(borderType, { target, side });
  },
  methods: {
    getItemAt: (target, [index]) => {
      const side = SIDES[Number(index)];
      if (!side) throw refusal("InvalidArgument");
      return hostObject(borderType, { target, side });
    },
  },
};

export function borderCollection(target: Target): HostObject {
  return hostObject(borderCollectionType, target);
}
