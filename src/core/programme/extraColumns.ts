import { columnNumber } from "../grid/address";
import type { Book } from "../grid/book";
import { gridOf } from "../grid/book";
import { makePage } from "../grid/page";
import type { Action, Plan } from "../plan/plan";
import { workstreamHeadings } from "../language/phrases/programme";

/** What a programme board asks of a workstream that an action plan has no column for. */
export const extras = ["progress", "next", "milestones", "budget", "risks", "decision"] as const;
export type Extra = (typeof extras)[number];

/** Reads those columns of a list of workstreams: for an action, its words; nothing where the list has no such column. */
export function extraColumns(book: Book, plan: Plan): (action: Action) => Readonly<Partial<Record<Extra, string>>> {
  const grid = gridOf(book, plan.sheet);
  if (!grid) return () => ({});
  const page = makePage(grid);
  const taken = new Set(Object.values(plan.columns).map((letter) => columnNumber(letter ?? "")));
  const found = new Map<Extra, number>();
  for (const row of plan.headerRows) {
    for (const { column, text } of page.cellsOf(row)) {
      const extra = taken.has(column) ? undefined : extras.find((each) => workstreamHeadings[each].isIn(text) && !found.has(each)); // prettier-ignore
      if (extra !== undefined) found.set(extra, column);
    }
  }
  return (action) =>
    Object.fromEntries(
      [...found].flatMap(([extra, column]) => {
        const text = page.showing(action.row, column)?.text;
        return text === undefined ? [] : [[extra, text]];
      }),
    );
}
