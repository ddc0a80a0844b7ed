import { wordsOf } from "../grid/cleanText";
import { cellAt, mergeAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Plan } from "../plan/plan";

const headed = /^(?:is (?:it |this )?)?(?:a )?(?:joint(?:ly)?|shared)\b(?!.*\bpriorities$)/;
const says = /^(?:yes|y|joint|shared|both|true|x|✓|✔|with .+)$|^(?:yes|y|joint)\b.{0,40}$|^[a-z]*s[ac][bp]$/;
const denies = /^(?:no|n|none|-|–|n\/a|false|single|not joint|non-joint)$|^(?:no|single)\b.{0,40}$/;

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
    for (const column of columns.filter((each) => headed.test(textAt(row, each)))) {
      const texts = plan.priorities.map((each) => ({ row: each.row, text: textAt(each.row, column) }));
      const saysOnly = texts.every(({ text }) => text === "" || says.test(text) || denies.test(text));
      if (!saysOnly || texts.every(({ text }) => text === "")) continue;
      for (const each of texts) found.set(each.row, each.text !== "" && !denies.test(each.text));
      return found;
    }
  }
  return found;
}
