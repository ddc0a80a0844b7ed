import type { Book } from "../grid/book";
import { wordsOf } from "../grid/cleanText";
import { makePage, type Page } from "../grid/page";
import {
  headsListColumn,
  headsMonth,
  headsPlanColumn,
  headsPriorityRows,
  namesTheme,
  titlesThemes,
} from "../language/phrases/themes";
import type { Plan } from "../plan/plan";

/** One row of a grid that stands in the workbook; board and lead are null where it has no such column or nothing in it. */
export interface FoundRow {
  readonly row: number;
  readonly label: string;
  readonly board: string | null;
  readonly lead: string | null;
  readonly cells: readonly string[];
}

/** A grid of themes that stands in the workbook. */
export interface FoundGrid {
  readonly sheet: string;
  readonly heading: string;
  readonly themes: readonly string[];
  readonly rows: readonly FoundRow[];
  /** True where words stand below the headings that are in none of the rows and columns read. */
  readonly hasMore: boolean;
}

interface Headings {
  readonly column: number;
  readonly heading: string;
  readonly board: number | undefined;
  readonly lead: number | undefined;
  readonly themes: readonly { readonly column: number; readonly text: string }[];
}

/** True where the sheet's name or the words above a row say that it is about themes. */
function isTitled(page: Page, row: number): boolean {
  const above = page.rows.filter((each) => each < row).flatMap((each) => page.cellsOf(each));
  return [page.grid.sheet, ...above.map(({ text }) => text)].some((text) => titlesThemes.isIn(text));
}

/**
 * A row that heads priorities (a number and a board may stand before, a lead behind) and three or more themes beside them, none of which
 * is a column of an action plan. Themes are known by their words, or, whatever they are called, by a title that speaks of themes.
 * `isOwn`: a grid that the add-in made, whose themes an officer may have named otherwise or added to.
 */
function headingIn(page: Page, row: number, isOwn: boolean): Headings | undefined {
  const cells = page.cellsOf(row).filter(({ text }) => !/^(?:no|ref|number|#)\.?$/i.test(text));
  const called = (name: RegExp) => cells.find(({ text }) => name.test(wordsOf(text)))?.column;
  const board = called(/^board$/);
  const lead = called(/^lead(?: officer)?s?$/);
  const [first, ...themes] = cells.filter(({ column }) => column !== board && column !== lead);
  if (!first || themes.length < (isOwn ? 1 : 3) || first.text.length > 60) return undefined;
  const head = { column: first.column, heading: first.text, board, lead, themes };
  if (isOwn) return lead === undefined ? undefined : head;
  if (!headsPriorityRows.isIn(first.text)) return undefined;
  if (themes.some(({ text }) => headsPlanColumn.isIn(text) || text.length > 80 || /\d{4}/.test(text))) return undefined;
  const speaking = themes.filter(({ text }) => namesTheme.isIn(text)).length;
  if (speaking * 2 >= themes.length) return head;
  const isOther = themes.some(({ text }) => headsMonth.isIn(text) || headsListColumn.isIn(text));
  return !isOther && isTitled(page, row) ? head : undefined;
}

/** The rows of the grid; what stands two blank rows below is no part of it. */
function rowsUnder(page: Page, from: number, head: Headings): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  const shown = (row: number, column: number | undefined) =>
    column === undefined ? null : (page.showing(row, column)?.text ?? null);
  const textAt = (row: number, column: number) => page.at(row, column)?.text ?? "";
  let last = from - 1;
  for (const row of page.rows.filter((each) => each >= from)) {
    if (row - last > 2 && rows.length > 0) break;
    last = row;
    const label = textAt(row, head.column);
    const cells = head.themes.map(({ column }) => textAt(row, column));
    if (label === "" && cells.every((text) => text === "")) continue;
    rows.push({ row, label, board: shown(row, head.board), lead: shown(row, head.lead), cells });
  }
  return rows;
}

function hasMore(page: Page, from: number, head: Headings, rows: readonly FoundRow[]): boolean {
  const columns = new Set([head.column, head.board, head.lead, ...head.themes.map(({ column }) => column)]);
  const read = new Set(rows.map(({ row }) => row));
  return page.rows.some(
    (row) => row >= from && page.cellsOf(row).some(({ column }) => !read.has(row) || !columns.has(column)),
  );
}

/** The rows that hold an action plan on a sheet: no theme is looked for there. */
function isInPlan(plans: readonly Plan[], sheet: string, row: number): boolean {
  return plans.some(
    (plan) =>
      plan.sheet === sheet &&
      (plan.recognition === "action-plan" || plan.recognition === "workstream-list") &&
      (plan.headerRows.includes(row) || (row >= plan.bodyRows[0] && row <= plan.bodyRows[1])),
  );
}

/** Headings are looked for no further down than this. */
const lastHeading = 60;

/** The first grid of themes outside the rows of the plans; undefined where there is none. `own`: the sheets that the add-in made one on. */
export function findThemeGrid(
  book: Book,
  plans: readonly Plan[],
  own: ReadonlySet<string> = new Set(),
): FoundGrid | undefined {
  for (const grid of book.grids) {
    const page = makePage(grid);
    const isOwn = own.has(grid.sheet);
    for (const row of page.rows.filter((each) => each <= lastHeading)) {
      const head = isInPlan(plans, grid.sheet, row) ? undefined : headingIn(page, row, isOwn);
      if (!head) continue;
      const themes = head.themes.map(({ text }) => text);
      const rows = rowsUnder(page, row + 1, head);
      return { sheet: grid.sheet, heading: head.heading, themes, rows, hasMore: hasMore(page, row + 1, head, rows) };
    }
  }
  return undefined;
}
