import type { Book } from "../grid/book";
import type { Grid } from "../grid/grid";
import { makePage } from "../grid/page";
import type { KeyBlock } from "../key/keyBlock";
import type { Plan } from "../plan/plan";
import { noSettings, type Settings } from "../plan/settings";
import { findMeetingsAcross } from "./kinds/meetingsAcross";
import { findPriorities } from "./kinds/prioritiesList";
import { findPriorityColumns } from "./kinds/priorityColumns";
import { findPriorityTable } from "./kinds/priorityTable";
import { findSchedule } from "./kinds/schedule";
import { readTable, type MeetingsOf } from "./recogniseGrid";
import { sayNone, type Seen } from "./sayNone";
import { readPage, type ReadPage, type Table } from "./tables";
import { columnNumber } from "../grid/address";
import { headingOf } from "./headings/heading";

/** The plans found, the active sheet's first, and, where there is none, what was looked for and not found. */
export interface Recognised {
  readonly plans: readonly Plan[];
  readonly say: readonly string[];
}

/** Which sheets to look at (all that were read where left out), what the officer has decided, and the meetings that give months their days. */
export interface RecogniseOptions {
  readonly sheets?: readonly string[];
  readonly settings?: Settings;
  readonly meetings?: MeetingsOf;
}

/** The tables of a page; where no heading was recognised, the one that begins where the officer's own columns first speak together. */
function tablesOf({ page, tables }: ReadPage, settings: Settings): readonly Table[] {
  const letters = Object.values(settings.columns[page.grid.sheet] ?? {}).filter((letter) => letter !== null);
  if (tables.length > 0 || letters.length < 2) return tables;
  const columns = letters.map(columnNumber);
  const row = page.rows.find((each) => columns.filter((column) => page.at(each, column)).length >= 2);
  if (row === undefined) return [];
  return [{ heading: headingOf(page, [row]), from: 1, rows: page.rows.filter((each) => each > row) }];
}

function plansOf(
  read: ReadPage,
  keys: readonly KeyBlock[],
  settings: Settings,
  meetings?: MeetingsOf,
): { plans: Plan[]; seen: Seen } {
  const tables = tablesOf(read, settings).map((table) => readTable(read, table, keys, settings, meetings));
  const plans = tables.flatMap((each) => ("plan" in each ? [each.plan] : []));
  const others = tables.flatMap((each) => ("other" in each ? [each.other] : []));
  const seen = {
    sheet: read.page.grid.sheet,
    others,
    isEmpty: read.page.rows.length === 0,
    hasKey: read.keys.length > 0,
  };
  if (plans.length > 0 || read.page.rows.length === 0) return { plans, seen };
  // A table that is known to be something else is not searched for lists.
  const list =
    findSchedule(read.page) ??
    findMeetingsAcross(read.page) ??
    findPriorityTable(read.page) ??
    (others.length === 0 ? (findPriorities(read.page) ?? findPriorityColumns(read.page)) : undefined);
  return { plans: list ? [list] : [], seen };
}

/** Reads every plan of a workbook: on each sheet the plans of its tables, else a reporting schedule, else a list of priorities. */
export function recognise(book: Book, options: RecogniseOptions = {}): Recognised {
  const hidden = new Set(book.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name));
  const grids = book.grids.filter((grid) => !hidden.has(grid.sheet));
  return recogniseGrids(grids, options);
}

/** Reads one grid by itself: its own key or none. */
export function recogniseGrid(grid: Grid, settings: Settings = noSettings): Recognised {
  return recogniseGrids([grid], { settings });
}

const pagesRead = new WeakMap<Grid, ReadPage>();

/** What stands on a grid, whatever the officer has decided: read once, since several readings of one book follow each other. */
export function readGrid(grid: Grid): ReadPage {
  const known = pagesRead.get(grid) ?? readPage(makePage(grid));
  pagesRead.set(grid, known);
  return known;
}

function recogniseGrids(
  grids: readonly Grid[],
  { sheets, settings = noSettings, meetings }: RecogniseOptions,
): Recognised {
  const pages = grids.map(readGrid);
  const keys = pages.flatMap((page) => page.keys);
  const wished = pages.filter((page) => sheets === undefined || sheets.includes(page.page.grid.sheet));
  const found = wished.map((page) => plansOf(page, keys, settings, meetings));
  const plans = found.flatMap((each) => each.plans);
  return { plans, say: plans.length > 0 ? [] : sayNone(found.map((each) => each.seen)) };
}
