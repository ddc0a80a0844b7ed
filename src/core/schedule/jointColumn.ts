import { wordsOf } from "../grid/cleanText";
import { cellAt, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";
import type { Plan } from "../plan/plan";

const headed =
  /^(?:is (?:it |this )?)?joint(?:ly)?(?: (?:priority|with|with other boards?|\w{2,8}))?(?: ?\(?y ?\/ ?n\)?)?\??$/;
const says = /^(?:yes|y|joint|true|x|✓|✔|with .+)$/;
const denies = /^(?:no|n|none|-|–|n\/a|false|single|not joint)$/;

/** What a column headed "Joint?" says of each row of a list or schedule; an empty map where there is no such column. Blank is no. */
export function jointColumn(plan: Plan, grid: Grid | undefined): ReadonlyMap<number, boolean> {
  const found = new Map<number, boolean>();
  const first = Math.min(...plan.priorities.map((row) => row.row));
  if (grid === undefined || !Number.isFinite(first)) return found;
  const textAt = (row: number, column: number) => wordsOf(shownText(cellAt(grid, row, column), grid.date1904));
  for (let row = first - 1; row >= Math.max(1, first - 4); row--) {
    const column = Object.keys(grid.rows[row] ?? [])
      .map(Number)
      .find((each) => headed.test(textAt(row, each)));
    if (column === undefined) continue;
    const texts = plan.priorities.map((each) => ({ row: each.row, text: textAt(each.row, column) }));
    if (
      !texts.every(({ text }) => text === "" || says.test(text) || denies.test(text) || /^[a-z]*s[ac][bp]$/.test(text))
    )
      return found;
    for (const each of texts) found.set(each.row, each.text !== "" && !denies.test(each.text));
    return found;
  }
  return found;
}
