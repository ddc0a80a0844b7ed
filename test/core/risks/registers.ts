import type { Book } from "../../../src/core/grid/book";
import { recognise } from "../../../src/core/recognise/recognise";
import { findRiskRegisters } from "../../../src/core/risks/findRiskRegisters";
import { highRisks } from "../../../src/core/risks/highRisks";
import type { HighRisks } from "../../../src/core/risks/riskRegister";
import { book, sheet } from "../schedule/samples";

export type Rows = readonly (readonly (string | number | null)[])[];

export const actionPlan = sheet("Action Plan", [
  ["Action Plan 2021/22"],
  ["No.", "Outcome", "Action", "Lead", "Timescale", "RAG rating", "Risk"],
  ["1.1", "Carers are heard", "Publish the leaflet", "Training group", "June 2021", "G", "High"],
  ["1.2", "Homes are safe", "Visit every home", "Board Manager", "October 2021", "R", "Low"],
]);

/** The high risks of every register in a workbook, beside its plan. */
export function risksIn(workbook: Book): readonly HighRisks[] {
  const { plans } = recognise(workbook);
  return findRiskRegisters(workbook, plans).map((register) => highRisks(workbook, register));
}

/** The same for one sheet of risks beside the plan; undefined where it is no register. */
export function risksOn(rows: Rows, name = "Risks"): HighRisks | undefined {
  return risksIn(book([actionPlan, sheet(name, rows)]))[0];
}

/** The references of the high risks. */
export const highOn = (rows: Rows, name?: string) => risksOn(rows, name)?.high.map(({ ref }) => ref);
