import { wordsOf } from "../grid/cleanText";
import { cellAt, mergeAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Plan } from "../plan/plan";
import { headsJoint, headsPrioritiesAtEnd } from "../language/phrases/schedules";
import { deniesJoint, saysJoint } from "../language/phrases/joint";

const asksWhetherJoint = (text: string) => headsJoint.isIn(text) && !headsPrioritiesAtEnd.isIn(text);

/** What a column headed "Joint?" says of each row of a list or schedule; an empty map where there is no such column. Blank is no. */
export function jointColumn(plan: Plan, grid: Grid | undefined): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  const first = Math.min(...plan.priorities.map((row) => row.row));
  if (grid === undefined || !Number.isFinite(first)) return found;
  const textAt = (row: number, column: number) => {
    const merge = mergeAt(grid, row, column);
    return wordsOf(shownText(cellAt(grid, merge?.top ?? row, merge?.left ?? column), grid.date1904));
  };
  for (let row = first - 1; row >= Math.max(1, first - 4); row--) {
    const columns = Object.keys(grid.rows[row] ?? []).map(Number);
    for (const column of columns.filter((each) => asksWhetherJoint(textAt(row, each)))) {
      const texts = plan.priorities.map((each) => ({ row: each.row, text: textAt(each.row, column) }));
      const saysOnly = texts.every(({ text }) => text === "" || saysJoint.isIn(text) || deniesJoint.isIn(text));
      if (!saysOnly || texts.every(({ text }) => text === "")) continue;
      for (const each of texts) found.set(each.row, each.text !== "" && !deniesJoint.isIn(each.text));
      return found;
    }
  }
  return found;
}
