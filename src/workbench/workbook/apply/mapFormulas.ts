import type { WorkbookState } from "../../../xlsx/state";

/** Rewrites every formula of the workbook: cells, names, rules, drop-downs and charts; `home` is the sheet that the formula stands on ("" for names). */
export function mapFormulas(state: WorkbookState, map: (formula: string, home: string) => string): void {
  const rewrite = (formula: string, home: string) =>
    formula.startsWith("=") ? `=${map(formula.slice(1), home)}` : formula;
  for (const sheet of state.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet.name);
    }
    for (const rule of sheet.rules) {
      if (rule.formula !== undefined) rule.formula = rewrite(rule.formula, sheet.name);
    }
    for (const validation of sheet.validations) {
      if (validation.list !== null) validation.list = rewrite(validation.list, sheet.name);
    }
    for (const chart of sheet.charts) {
      if (chart.source !== "") chart.source = map(chart.source, sheet.name);
    }
  }
  for (const name of state.names) name.refersTo = rewrite(name.refersTo, name.scope ?? "");
}
