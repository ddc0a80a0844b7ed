import type { Book } from "../grid/book";
import type { Grid } from "../grid/grid";
import { makingPage } from "../grid/page";
import { toTheEnd, type Steps } from "../grid/steps";
import type { KeyBlock } from "../key/keyBlock";
import type { Plan } from "../plan/plan";
import { noSettings, type Settings } from "../plan/settings";
import { findMeetingsAcross } from "./kinds/meetingsAcross";
import { findPriorities } from "./kinds/prioritiesList";
import { findPriorityColumns } from "./kinds/priorityColumns";
import { findPriorityTable } from "./kinds/priorityTable";
import { findSchedule } from "./kinds/schedule";
import { readTable, type MeetingsOf, type TableRead } from "./recogniseGrid";
import { sayNone, type Seen } from "./sayNone";
import { readingPage, type ReadPage, type Table } from "./tables";
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

/** What a sheet without a plan may hold, the first that is found; the last two only where no table stands. */
const listKinds = [findSchedule, findMeetingsAcross, findPriorityTable];
const bareListKinds = [findPriorities, findPriorityColumns];

/** The tables of a page; where no heading was recognised, the one that begins where the officer's own columns first speak together. */
function tablesOf({ page, tables }: ReadPage, settings: Settings): readonly Table[] {
  const letters = Object.values(settings.columns[page.grid.sheet] ?? {}).filter((letter) => letter !== null);
  if (tables.length > 0 || letters.length < 2) return tables;
  const columns = letters.map(columnNumber);
  const row = page.rows.find((each) => columns.filter((column) => page.at(each, column)).length >= 2);
  if (row === undefined) return [];
  return [{ heading: headingOf(page, [row]), from: 1, rows: page.rows.filter((each) => each > row) }];
}

function* findingPlans(
  read: ReadPage,
  keys: readonly KeyBlock[],
  settings: Settings,
  meetings?: MeetingsOf,
): Steps<{ plans: readonly Plan[]; seen: Seen }> {
  const tables: TableRead[] = [];
  for (const table of tablesOf(read, settings)) {
    yield;
    tables.push(readTable(read, table, keys, settings, meetings));
  }
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
  for (const find of others.length === 0 ? [...listKinds, ...bareListKinds] : listKinds) {
    yield;
    const list = find(read.page);
    if (list) return { plans: [list], seen };
  }
  return { plans: [], seen };
}

/** Reads every plan of a workbook, in steps: on each sheet the plans of its tables, else a reporting schedule, else a list of priorities. */
export function recognising(book: Book, options: RecogniseOptions = {}): Steps<Recognised> {
  const hidden = new Set(book.sheets.filter((sheet) => sheet.visibility !== "visible").map((sheet) => sheet.name));
  const grids = book.grids.filter((grid) => !hidden.has(grid.sheet));
  return recognisingGrids(grids, options);
}

/** Reads every plan of a workbook without a pause: see recognising. */
export function recognise(book: Book, options: RecogniseOptions = {}): Recognised {
  return toTheEnd(recognising(book, options));
}

/** Reads one grid by itself: its own key or none. */
export function recogniseGrid(grid: Grid, settings: Settings = noSettings): Recognised {
  return toTheEnd(recognisingGrids([grid], { settings }));
}

const pagesRead = new WeakMap<Grid, ReadPage>();

/** What stands on a grid, in steps, whatever the officer has decided: read once, since several readings of one book follow each other. */
export function* readingGrid(grid: Grid): Steps<ReadPage> {
  const known = pagesRead.get(grid);
  if (known) return known;
  const read = yield* readingPage(yield* makingPage(grid));
  pagesRead.set(grid, read);
  return read;
}

function* recognisingGrids(
  grids: readonly Grid[],
  { sheets, settings = noSettings, meetings }: RecogniseOptions,
): Steps<Recognised> {
  const pages: ReadPage[] = [];
  for (const grid of grids) pages.push(yield* readingGrid(grid));
  const keys = pages.flatMap((page) => page.keys);
  const wished = pages.filter((page) => sheets === undefined || sheets.includes(page.page.grid.sheet));
  const found: { plans: readonly Plan[]; seen: Seen }[] = [];
  for (const page of wished) {
    yield;
    found.push(yield* findingPlans(page, keys, settings, meetings));
  }
  const plans = found.flatMap((each) => each.plans);
  return { plans, say: plans.length > 0 ? [] : sayNone(found.map((each) => each.seen)) };
}
