import { cellAddress, type Area } from "../../core/grid/address";

/** The file's word for a kind of rule about text → Excel's own name of its operator in office.js. */
export const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** What Excel writes out, with its "=", for a rule about text: asked of the first cell of its areas. Undefined for an operator that is none. */
export function textRuleFormula(operator: string, text: string, areas: readonly Area[]): string | undefined {
  if (areas.length === 0) return undefined;
  const cell = cellAddress(Math.min(...areas.map(({ top }) => top)), Math.min(...areas.map(({ left }) => left)));
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "Contains") return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  if (operator === "NotContains") return `=ISERROR(SEARCH(${quoted},${cell}))`;
  if (operator === "BeginsWith") return `=LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (operator === "EndsWith") return `=RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return undefined;
}

/** A rule of the file that asks its own cells for a text, and no more than that; undefined for one whose formula says anything else. */
export function readTextRule(
  type: string,
  text: string | undefined,
  formula: string,
  areas: readonly Area[],
): { readonly operator: string; readonly text: string } | undefined {
  const operator = textOperators[type];
  if (operator === undefined || text === undefined || text === "") return undefined;
  return textRuleFormula(operator, text, areas) === formula ? { operator, text } : undefined;
}
