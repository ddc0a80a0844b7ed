import { readAreas } from "../../../xlsx/read/areas";
import { readTextRule, textRuleFormula } from "../../../xlsx/read/textRules";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, textOf } from "../../../xlsx/xml/walk";

/** Rules about text as they stand in the file now; what is given back lets each ask the first of the cells that it is for by then, once rows have moved. */
export function followTextRules(root: XmlElement): () => void {
  const rules = elements(root, "conditionalFormatting").flatMap((formatting) =>
    elements(formatting, "cfRule").flatMap((rule) => {
      const { type = "", text } = rule.attributes;
      const formula = element(rule, "formula");
      const asked = readTextRule(type, text, `=${textOf(formula)}`, readAreas(formatting.attributes.sqref));
      return asked && formula ? [{ formatting, formula, ...asked }] : [];
    }),
  );
  return () => {
    for (const { formatting, formula, operator, text } of rules) {
      const now = textRuleFormula(operator, text, readAreas(formatting.attributes.sqref));
      if (now !== undefined) formula.children = [now.slice(1)];
    }
  };
}
