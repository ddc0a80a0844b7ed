import { areaAddress, parseAddress } from "../../src/core/grid/address";
import { textRuleFormula } from "../../src/xlsx/read/textRules";
import type { RuleState, WorkbookState } from "../../src/xlsx/state";

/** Rules and validations of every sheet, for comparing a workbook with itself: ids, and the order of validations, left out. */
export function overlaysOf(state: WorkbookState): string {
  return JSON.stringify(
    state.sheets.map(({ name, rules, validations }) => ({
      name,
      rules: rules.map(({ id: _, ...rule }) => rule),
      validations: validations.map((each) => JSON.stringify(each)).sort(),
    })),
  );
}

/** A rule of an officer's: cells that equal a letter take a colour. */
export function officersRule(id: string, letter: string, fill: string, ...areas: readonly string[]): RuleState {
  return {
    id,
    type: "cellValue",
    operator: "EqualTo",
    formula: `="${letter}"`,
    fill,
    areas: areas.flatMap((area) => parseAddress(area) ?? []),
  };
}

/** A rule of an officer's as Excel's "Text that Contains" makes it: cells with a text in them take a colour. */
export function officersTextRule(
  id: string,
  text: string,
  fill: string,
  area: string,
  operator = "Contains",
): RuleState & { readonly formula: string } {
  const areas = [parseAddress(area) ?? []].flat();
  return {
    id,
    type: "containsText",
    operator,
    text,
    formula: textRuleFormula(operator, text, areas) ?? "",
    fill,
    areas,
  };
}

/** The rules that carry the mark of the add-in. */
export function ownRulesOf(state: WorkbookState): readonly RuleState[] {
  return state.sheets.flatMap(({ rules }) => rules.filter(({ formula }) => formula?.includes("RAG key of the plan")));
}

/** A rule's areas in A1 form. */
export function areasOf({ areas }: RuleState): string {
  return areas.map(areaAddress).join(" ");
}

/** What the rules of every sheet say, whatever their order and ids. */
export function rulesSay(state: WorkbookState): readonly string[] {
  return state.sheets
    .flatMap(({ name, rules }) =>
      rules.map((rule) => {
        const { type, operator = "", formula = "", fill = "", fontColor = "", numberFormat = "", sides = [] } = rule;
        return [name, type, operator, formula, fill, fontColor, numberFormat, ...sides, areasOf(rule)].join(" | ");
      }),
    )
    .sort();
}
