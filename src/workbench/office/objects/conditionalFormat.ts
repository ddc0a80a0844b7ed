import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { readColour } from "../colours";
import { mayFormat } from "../permission";
import { notImplemented, refusal } from "../refusal";
import { settleRule } from "../ruleMaking";
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
  const { areas, kind, formula, operator, fill, fontColor, stopIfTrue } = being;
  return { areas, type: kind, formula, operator, fill, fontColor, stopIfTrue, being, priority: sheet.rules.length };
}

function change(rule: Rule, what: string, set: (being: RuleBeingMade) => void): void {
  const { being } = read(rule);
  if (!being) throw notImplemented(`${what} of a rule that was in the workbook before`);
  set(being);
  settleRule(rule.session, being);
}

function ofType(rule: Rule, type: string): HostObject {
  if (read(rule).type !== type) throw refusal("InvalidOperation");
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
  },
};

export const formatType: ObjectType<Rule> = {
  name: "ConditionalRangeFormat",
  links: { fill: (rule) => hostObject(fillType, rule), font: (rule) => hostObject(fontType, rule) },
};

export const ruleType: ObjectType<Rule> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: (rule) => read(rule).formula ?? "",
      set: (rule, value) => {
        if (typeof value !== "string" || value === "") throw refusal("InvalidArgument");
        change(rule, "ConditionalFormatRule.formula", (being) => (being.formula = value));
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
