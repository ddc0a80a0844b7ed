import type { Action, ActionField, Plan } from "../plan/plan";

/** The cell where a field of an action stands or should stand; null where the plan has no such column. */
export function fieldCell(plan: Plan, action: Action, field: ActionField): string | null {
  if (field === "rating" && action.ratingCell !== null) return action.ratingCell;
  const column = plan.columns[field];
  return action.cells[field] ?? (column === undefined ? null : `${column}${action.row}`);
}

/** The cell of a column's heading; null where the plan has no such column or no heading row. */
export function headingCell(plan: Plan, field: ActionField): string | null {
  const column = plan.columns[field];
  const row = plan.headerRows[0];
  return column === undefined || row === undefined ? null : `${column}${row}`;
}
