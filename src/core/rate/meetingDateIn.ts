import { columnNumber } from "../grid/address";
import { gridOf, type Book } from "../grid/book";
import { rawTextAt } from "../grid/grid";
import type { Plan } from "../plan/plan";
import { meetingDateOf, type MeetingDate } from "./meetingDate";
import { keptSnapshots } from "../snapshot/readHistory";

/** The date to judge a plan of a book at where nobody gave one; or why it must be asked for. */
export function meetingDateIn(book: Book, plan: Plan): MeetingDate {
  const grid = gridOf(book, plan.sheet);
  const column = plan.columns.update;
  const row = plan.headerRows[0];
  const heading =
    grid && column !== undefined && row !== undefined ? rawTextAt(grid, row, columnNumber(column)) : undefined;
  return meetingDateOf(plan, keptSnapshots(book.history), heading);
}
