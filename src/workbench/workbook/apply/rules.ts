import type { Change } from "../change";
import type { RuleState, SheetState } from "../../../xlsx/state";
import { subtractAreas } from "./areas";

type RuleChange = Extract<Change, { type: "add-rule" | "delete-rule" | "validation" }>;

/** Conditional-format rules and drop-downs. */
export function applyToRules(sheet: SheetState, change: RuleChange): void {
  switch (change.type) {
    case "add-rule":
      // As in Excel, a new rule goes before all others.
      sheet.rules.unshift(ruleOf(change));
      return;
    case "delete-rule":
      sheet.rules = sheet.rules.filter((rule) => rule.id !== change.id);
      return;
    case "validation": {
      sheet.validations = sheet.validations.flatMap((validation) => {
        const areas = subtractAreas(validation.areas, change.areas);
        return areas.length > 0 ? [{ ...validation, areas }] : [];
      });
      if (change.list !== null) {
        const alert = change.alert === undefined ? {} : { alert: change.alert };
        sheet.validations.push({ areas: [...change.areas], list: change.list, ...alert });
      }
      return;
    }
  }
}

function ruleOf(change: Extract<Change, { type: "add-rule" }>): RuleState {
  return {
    id: change.id,
    areas: [...change.areas],
    type: change.rule,
    formula: change.formula.startsWith("=") ? change.formula : `=${change.formula}`,
    ...(change.rule === "cellValue" ? { operator: change.operator ?? "EqualTo" } : {}),
    ...(change.rule === "containsText" ? { operator: change.operator ?? "Contains", text: change.text ?? "" } : {}),
    ...(change.fill !== undefined ? { fill: change.fill } : {}),
    ...(change.fontColor !== undefined ? { fontColor: change.fontColor } : {}),
    ...(change.stopIfTrue ? { stopIfTrue: true } : {}),
    ...(change.numberFormat !== undefined ? { numberFormat: change.numberFormat } : {}),
    ...(change.sides !== undefined ? { sides: change.sides } : {}),
    ...(change.lineColor !== undefined ? { lineColor: change.lineColor } : {}),
  };
}
