import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { readColour } from "../colours";
import { mayFormat } from "../permission";
import { notImplemented, refusal } from "../refusal";
import { settleRule } from "../ruleMaking";
import { toR1C1 } from "../toR1C1";
import type { RuleSide } from "../../../xlsx/state";
import { textRuleFormula } from "../../../xlsx/read/textRules";
import { sheetById, type RuleBeingMade, type Session } from "../session";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";

interface Rule {
  readonly session: Session;
  readonly sheetId: string;
  readonly id: string;
}

/** One rule of a sheet, by its id. */
export function conditionalFormat(session: Session, sheetId: string, id: string): HostObject {
  return hostObject(conditionalFormatType, { session, sheetId, id });
}

/** Excel's words for the kinds of rules; kinds that the workbench keeps without reading are preset criteria to it. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  cellValue: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  containsText: "ContainsText",
};

/** What is known of the rule, whether it stands in the workbook or is being made. */
function read({ session, sheetId, id }: Rule) {
  const sheet = sheetById(session, sheetId);
  const standing = sheet.rules.find((rule) => rule.id === id);
  const being = session.made.rules.get(id);
  if (standing) return { ...standing, being, priority: sheet.rules.indexOf(standing) };
  if (!being) throw refusal("ItemNotFound");
  const { kind, sides, ...facts } = being;
  const unsaid = { bold: false, italic: false, strikethrough: false, underline: false };
  return { ...facts, ...unsaid, type: kind, sides: [...sides], being, priority: sheet.rules.length };
}

function change(rule: Rule, what: string, set: (being: RuleBeingMade) => void): void {
  const { being } = read(rule);
  if (!being) throw notImplemented(`${what} of a rule that was in the workbook before`);
  set(being);
  settleRule(rule.session, being);
}

function ofType(rule: Rule, type: string): HostObject {
  if (read(rule).type !== type) throw refusal("InvalidOperation");
  if (type === "containsText") return hostObject(textType, rule);
  return type === "custom" ? hostObject(customType, rule) : hostObject(cellValueType, rule);
}

function ofTypeOrNull(rule: Rule, type: string): HostObject {
  return read(rule).type === type ? ofType(rule, type) : NULL_OBJECT;
}

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

export const ruleType: ObjectType<Rule> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (rule) => read(rule).formula ?? "",
      set: (rule, value) => {
        if (typeof value !== "string" || value === "") throw refusal("InvalidArgument");
        if (value.length > 255) throw refusal("InvalidArgument");
        change(rule, "ConditionalFormatRule.formula", (being) => (being.formula = value));
      },
    },
    formulaR1C1: {
      get: (rule) => {
        const { formula = "", areas } = read(rule);
        const top = Math.min(...areas.map((area) => area.top));
        const left = Math.min(...areas.map((area) => area.left));
        return toR1C1(formula, top, left);
      },
    },
  },
};

export const customType: ObjectType<Rule> = {
  name: "CustomConditionalFormat",
  links: { rule: (rule) => hostObject(ruleType, rule), format: (rule) => hostObject(formatType, rule) },
};

const OPERATORS = ["EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"];

export const cellValueType: ObjectType<Rule> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (rule) => ({ formula1: read(rule).formula ?? "", operator: read(rule).operator ?? "EqualTo" }),
      set: (rule, value) => {
        if (typeof value !== "object" || value === null || !("formula1" in value) || !("operator" in value)) {
          throw refusal("InvalidArgument");
        }
        const { formula1, operator } = value;
        if (typeof formula1 !== "string" || typeof operator !== "string") throw refusal("InvalidArgument");
        if (!OPERATORS.includes(operator)) throw notImplemented(`CellValueConditionalFormat.rule with ${operator}`);
        change(rule, "CellValueConditionalFormat.rule", (being) => {
          being.formula = formula1;
          being.operator = operator;
        });
      },
    },
  },
  links: { format: (rule) => hostObject(formatType, rule) },
};

export const textType: ObjectType<Rule> = {
  name: "TextConditionalFormat",
  properties: {
    rule: {
      get: (rule) => ({ operator: read(rule).operator ?? "Contains", text: read(rule).text ?? "" }),
      set: (rule, value) => {
        if (typeof value !== "object" || value === null || !("operator" in value) || !("text" in value)) {
          throw refusal("InvalidArgument");
        }
        const { operator, text } = value;
        if (typeof operator !== "string" || typeof text !== "string" || text === "") throw refusal("InvalidArgument");
        // What looks like a formula is one to Excel, and asks for what another cell says.
        if (text.startsWith("=")) throw notImplemented("TextConditionalFormat.rule with a formula as its text");
        const formula = textRuleFormula(operator, text, read(rule).areas);
        if (formula === undefined || formula.length > 255) throw refusal("InvalidArgument");
        change(rule, "TextConditionalFormat.rule", (being) => {
          being.operator = operator;
          being.text = text;
          being.formula = formula;
        });
      },
    },
  },
  links: { format: (rule) => hostObject(formatType, rule) },
};

export const conditionalFormatType: ObjectType<Rule> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (rule) => TYPES[read(rule).type] ?? "PresetCriteria" },
    priority: { get: (rule) => read(rule).priority },
    stopIfTrue: {
      get: (rule) => read(rule).stopIfTrue ?? false,
      set: (rule, value) => {
        if (typeof value !== "boolean") throw refusal("InvalidArgument");
        change(rule, "ConditionalFormat.stopIfTrue", (being) => (being.stopIfTrue = value));
      },
    },
  },
  links: {
    custom: (rule) => ofType(rule, "custom"),
    customOrNullObject: (rule) => ofTypeOrNull(rule, "custom"),
    cellValue: (rule) => ofType(rule, "cellValue"),
    cellValueOrNullObject: (rule) => ofTypeOrNull(rule, "cellValue"),
    textComparison: (rule) => ofType(rule, "containsText"),
    textComparisonOrNullObject: (rule) => ofTypeOrNull(rule, "containsText"),
  },
  methods: {
    getRange: (rule) => {
      const [area, ...more] = read(rule).areas;
      if (!area || more.length > 0) throw refusal("InvalidOperation");
      return range(rule.session, rule.sheetId, area);
    },
    getRangeOrNullObject: (rule) => {
      const [area, ...more] = read(rule).areas;
      return !area || more.length > 0 ? NULL_OBJECT : range(rule.session, rule.sheetId, area);
    },
    getRanges: (rule) => rangeAreas(rule.session, rule.sheetId, read(rule).areas),
    delete: (rule) => {
      const sheet = sheetById(rule.session, rule.sheetId);
      mayFormat(rule.session, sheet);
      read(rule);
      if (sheet.rules.some(({ id }) => id === rule.id)) {
        rule.session.commit({ type: "delete-rule", sheet: sheet.name, id: rule.id });
      }
      rule.session.made.rules.delete(rule.id);
    },
  },
};
