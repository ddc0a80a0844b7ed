import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { readColour } from "../colours";
import { notImplemented, refusal } from "../refusal";
import type { RuleSide } from "../../../xlsx/state";
import { change, read, type Rule } from "./ruleFacts";

export const fillType: ObjectType<Rule> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (rule) => (read(rule).fill === undefined ? "" : `#${read(rule).fill}`),
      set: (rule, value) => change(rule, "ConditionalRangeFill.color", (being) => (being.fill = readColour(value))),
    },
  },
};

export const fontType: ObjectType<Rule> = {
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: (rule) => (read(rule).fontColor === undefined ? "" : `#${read(rule).fontColor}`),
      set: (rule, value) =>
        change(rule, "ConditionalRangeFont.color", (being) => (being.fontColor = readColour(value))),
    },
    bold: { get: (rule) => read(rule).bold ?? false },
    italic: { get: (rule) => read(rule).italic ?? false },
    strikethrough: { get: (rule) => read(rule).strikethrough ?? false },
    underline: { get: (rule) => (read(rule).underline ? "Single" : "None") },
  },
};

const EDGES: Readonly<Record<string, RuleSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

interface Edge {
  readonly rule: Rule;
  readonly name: string;
  readonly side: RuleSide;
}

export const edgeType: ObjectType<Edge> = {
  name: "ConditionalRangeBorder",
  identity: ({ name }) => ({ Id: name }),
  properties: {
    sideIndex: { get: ({ name }) => name },
    style: {
      get: ({ rule, side }) => (read(rule).sides?.includes(side) ? "Continuous" : "None"),
      set: ({ rule, side }, value) => {
        if (value !== "Continuous") throw notImplemented(`ConditionalRangeBorder.style = ${String(value)}`);
        change(rule, "ConditionalRangeBorder.style", (being) => being.sides.add(side));
      },
    },
    color: {
      get: ({ rule, side }) => {
        const { sides, lineColor } = read(rule);
        return sides?.includes(side) && lineColor !== undefined ? `#${lineColor}` : "";
      },
      // One colour for all sides is what the stand-in keeps.
      set: ({ rule, side }, value) =>
        change(rule, "ConditionalRangeBorder.color", (being) => {
          const color = readColour(value);
          if (being.lineColor !== undefined && being.lineColor !== color && being.sides.size > 1) {
            throw notImplemented("ConditionalRangeBorder.color that is not the same on every side");
          }
          being.sides.add(side);
          being.lineColor = color;
        }),
    },
  },
};

function edge(rule: Rule, name: unknown): HostObject {
  const side = typeof name === "string" ? EDGES[name] : undefined;
  if (typeof name !== "string" || side === undefined) throw refusal("InvalidArgument");
  return hostObject(edgeType, { rule, name, side });
}

export const edgeCollectionType: ObjectType<Rule> = {
  name: "ConditionalRangeBorderCollection",
  properties: { count: { get: () => Object.keys(EDGES).length } },
  items: (rule) => Object.keys(EDGES).map((name) => edge(rule, name)),
  item: edge,
};

export const formatType: ObjectType<Rule> = {
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: {
      get: (rule) => read(rule).numberFormat ?? null,
      set: (rule, value) => {
        if (typeof value !== "string" || value === "") throw refusal("InvalidArgument");
        change(rule, "ConditionalRangeFormat.numberFormat", (being) => (being.numberFormat = value));
      },
    },
  },
  links: {
    fill: (rule) => hostObject(fillType, rule),
    font: (rule) => hostObject(fontType, rule),
    borders: (rule) => hostObject(edgeCollectionType, rule),
  },
};
