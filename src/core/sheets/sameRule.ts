import type { CellRule } from "../grid/overlay";

/** A rule as text, for telling whether two say the same of the same cells in the same look. */
export function ruleText({ kind, formula, areas, fill, font, outline, shown }: CellRule): string {
  return JSON.stringify([kind, formula, areas, fill, font, outline, shown]);
}

/** The same without its areas: what it says, and in which look. */
export function ruleSays(rule: CellRule): string {
  return ruleText({ ...rule, areas: "" });
}
