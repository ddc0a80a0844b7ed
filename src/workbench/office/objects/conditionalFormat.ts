import { NULL_OBJECT, hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayFormat } from "../permission";
import { refusal } from "../refusal";
import { sheetById, type Session } from "../session";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { change, read, type Rule } from "./ruleFacts";
import { cellValueType, customType, textType } from "./ruleQuestion";

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

/** True for a rule before which another of its kind stands on the very same cells. */
function isTwin({ session, sheetId, id }: Rule): boolean {
  const { rules } = sheetById(session, sheetId);
  const own = rules.find((each) => each.id === id);
  const alike = rules.filter(
    ({ type, areas }) => type === own?.type && JSON.stringify(areas) === JSON.stringify(own.areas),
  );
  return alike.length > 1 && alike[0] !== own;
}

function ofType(rule: Rule, type: string): HostObject {
  if (read(rule).type !== type) throw refusal("InvalidOperation");
  if (rule.session.twinRulesFail && isTwin(rule)) throw refusal("GeneralException");
  if (type === "containsText") return hostObject(textType, rule);
  return type === "custom" ? hostObject(customType, rule) : hostObject(cellValueType, rule);
}

function ofTypeOrNull(rule: Rule, type: string): HostObject {
  return read(rule).type === type ? ofType(rule, type) : NULL_OBJECT;
}

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
