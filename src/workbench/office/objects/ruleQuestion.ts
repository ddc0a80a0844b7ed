import { hostObject, type ObjectType } from "../hostObject";
import { notImplemented, refusal } from "../refusal";
import { toR1C1 } from "../toR1C1";
import { textRuleFormula } from "../../../xlsx/read/textRules";
import { change, read, type Rule } from "./ruleFacts";
import { formatType } from "./ruleLook";

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
