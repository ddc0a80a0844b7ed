import type { CellRule, OverlayWish } from "../core/grid/overlay";

/** What a rule asks of its cells, as far as the add-in can ask the same. */
export type Asked = Pick<CellRule, "kind" | "formula">;

/** What was queued of a rule of a kind that the add-in can make; `asked` is told after the sync, null where it asks anything else. */
export interface AskedRule {
  readonly format: Excel.ConditionalRangeFormat;
  readonly asked: () => Asked | null;
}

const textKinds: Readonly<Record<string, CellRule["kind"]>> = { Contains: "contains", BeginsWith: "begins", EndsWith: "ends" }; // prettier-ignore

const quoted = (text: string) => `="${text.replaceAll('"', '""')}"`;

/** A text that is a formula asks for what another cell says. */
function textAsked({ operator, text }: Excel.ConditionalTextComparisonRule): Asked | null {
  const kind = textKinds[operator];
  if (kind === undefined || text.startsWith("=")) return null;
  return { kind, formula: text === "" ? "" : quoted(text) };
}

/** Queues what a rule of this type says; undefined for a type that is not wanted, or that the add-in never makes. */
export function askRuleOf(
  item: Excel.ConditionalFormat,
  type: Excel.ConditionalFormat["type"],
  wanted: OverlayWish["rules"],
): AskedRule | undefined {
  if (type === "Custom") {
    const { format, rule } = item.custom;
    rule.load("formulaR1C1");
    return { format, asked: () => ({ kind: "custom", formula: rule.formulaR1C1 }) };
  }
  if (wanted !== "all") return undefined;
  if (type === "CellValue") {
    const made = item.cellValue;
    made.load("rule");
    const asked = ({ operator, formula1 }: Excel.ConditionalCellValueRule): Asked | null =>
      operator === "EqualTo" ? { kind: "equal", formula: formula1 } : null;
    return { format: made.format, asked: () => asked(made.rule) };
  }
  if (type !== "ContainsText") return undefined;
  const made = item.textComparison;
  made.load("rule");
  return { format: made.format, asked: () => textAsked(made.rule) };
}

/** Gives a rule that was just added, by its kind, what the add-in's rule asks; gives back where its look goes. `first`: the first cell's own form of a custom formula. */
export function makeRuleOf(
  rules: Excel.ConditionalFormatCollection,
  { kind, formula }: Asked,
  first: (formula: string) => string,
): Excel.ConditionalRangeFormat {
  if (kind === "custom") {
    const made = rules.add("Custom").custom;
    made.rule.formula = first(formula);
    return made.format;
  }
  if (kind === "equal") {
    const made = rules.add("CellValue").cellValue;
    made.rule = { formula1: formula, operator: "EqualTo" };
    return made.format;
  }
  const operator = ({ contains: "Contains", begins: "BeginsWith", ends: "EndsWith" } as const)[kind];
  const made = rules.add("ContainsText").textComparison;
  made.rule = { operator, text: formula.slice(2, -1).replaceAll('""', '"') };
  return made.format;
}
