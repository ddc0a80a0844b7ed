import { columnLetter } from "../../grid/address";
import type { Page } from "../../grid/page";
import type { Band, Plan, PriorityRow } from "../../plan/plan";
import { findTitle } from "../title/findTitle";
import { periodOf } from "../title/period";

/** A list of priorities as it was found on a page, whatever its shape. */
export interface FoundPriorities {
  readonly priorities: readonly PriorityRow[];
  readonly headerRows: readonly number[];
  readonly bands: readonly Band[];
  /** Column numbers; null where the list has no such column, or several. */
  readonly ref: number | null;
  readonly name: number;
  readonly lead: number | null;
  readonly because: string;
}

/** The list as a plan of its sheet; undefined for fewer priorities than `least`. */
export function prioritiesPlan(page: Page, found: FoundPriorities, least: number): Plan | undefined {
  const { priorities, headerRows, bands, ref, name, lead, because } = found;
  const rows = priorities.map((each) => each.row);
  const start = Math.min(...rows);
  if (priorities.length < least) return undefined;
  const head = headerRows[0] ?? start;
  const above = findTitle(page, 1, head, () => false);
  // Where nothing stands above, the words that alone head the list are its title.
  const isOwnTitle = above.title === null && page.cellsOf(head).length === 1;
  const { title, titleCell, lines } = isOwnTitle ? findTitle(page, 1, head + 1, () => false) : above;
  const letter = columnLetter(name);
  return {
    sheet: page.grid.sheet,
    recognition: "priorities-list",
    title,
    titleCell: titleCell ? columnLetter(titleCell.column) + String(titleCell.row) : null,
    period: periodOf(title, lines, page.grid.sheet),
    headerRows,
    columns: {
      ...(ref === null ? {} : { ref: columnLetter(ref) }),
      outcome: letter,
      ...(lead === null ? {} : { lead: columnLetter(lead) }),
    },
    because: [{ cell: letter + String(start), text: because }],
    key: [],
    bands,
    introRows: [],
    actions: [],
    priorities,
    bodyRows: [start, Math.max(...rows)],
  };
}
