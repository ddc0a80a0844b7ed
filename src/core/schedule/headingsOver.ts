import { cellAt, mergeAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Plan } from "../plan/plan";

/** What stands over a column of a schedule, nearest first: the headings above its first priority, merged ones included. */
export function headingsOver(grid: Grid, plan: Plan, column: number): readonly string[] {
  const first = Math.min(...plan.priorities.map((each) => each.row));
  const texts: string[] = [];
  for (let row = first - 1; row >= Math.max(1, first - 6); row--) {
    const merge = mergeAt(grid, row, column);
    const cell = merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
    const text = shownText(cell, grid.date1904);
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  return texts;
}
