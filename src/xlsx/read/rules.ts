import type { RuleState } from "../state";
import type { XmlElement } from "../xml/tree";
import { elements, flag, numberAttribute, textOf } from "../xml/walk";
import { readAreas } from "./areas";
import type { StyleSheet } from "./styles";
import { readTextRule, textOperators } from "./textRules";

/** The file's word for a comparison → Excel's own name of it in office.js. */
export const ruleOperators: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
};

/** The id of the n-th rule of a sheet's part, counted from 1 when the file was opened. */
export function ruleId(count: number): string {
  return `file-${count}`;
}

function readRule(formatting: XmlElement, rule: XmlElement, id: string, styles: StyleSheet): RuleState {
  const base = { id, areas: readAreas(formatting.attributes.sqref) };
  const { type = "", operator } = rule.attributes;
  const looks = styles.differences[numberAttribute(rule, "dxfId") ?? -1];
  if (textOperators[type] !== undefined) {
    // The file spells these out as a formula too: where it says more than the text, what it shows is known, though not that it can be made again.
    const formula = `=${textOf(elements(rule, "formula")[0])}`;
    const asked = readTextRule(type, rule.attributes.text, formula, base.areas);
    if (!asked) return { ...base, type: "other", formula, ...looks };
    const stop = flag(rule, "stopIfTrue") ? { stopIfTrue: true } : {};
    return { ...base, type: "containsText", ...asked, formula, ...looks, ...stop };
  }
  if (type !== "cellIs" && type !== "expression") return { ...base, type: "other" };
  const named = type === "cellIs" ? (ruleOperators[operator ?? "equal"] ?? "EqualTo") : undefined;
  return {
    ...base,
    type: type === "cellIs" ? "cellValue" : "custom",
    formula: `=${textOf(elements(rule, "formula")[0])}`,
    ...(named === undefined ? {} : { operator: named }),
    ...looks,
    ...(flag(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
  };
}

/** Conditional-format rules as Excel lists them, the one that goes before all others first; "other" where only their place is understood. */
export function readRules(root: XmlElement, styles: StyleSheet): RuleState[] {
  const found = elements(root, "conditionalFormatting").flatMap((formatting) =>
    elements(formatting, "cfRule").map((rule) => ({ formatting, rule })),
  );
  const read = found.map(({ formatting, rule }, at) => ({
    rule: readRule(formatting, rule, ruleId(at + 1), styles),
    priority: numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER,
  }));
  return read.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
