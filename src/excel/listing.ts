import type { Book, SheetInfo } from "../core/grid/book";
import { makeGrid, type Cell, type Grid } from "../core/grid/grid";
import { keptNames } from "../core/plan/kept";
import { historyHeadColumns, historySheet } from "../core/sheets/historySheet";
import { meetingsSheetName } from "../core/sheets/meetingsSheet";
import { toCell } from "./readSheet";
import { valuesOf } from "./valuesOf";

/** The facts of the workbook around its cells, asked in one round trip with the first sheet. */
export interface Listing {
  readonly sheets: Excel.WorksheetCollection;
  readonly active: Excel.Worksheet;
  /** The wished sheet, or the active one. */
  readonly first: Excel.Worksheet;
  readonly workbook: Excel.Workbook;
  readonly protection: Excel.WorkbookProtection;
  readonly kept: readonly (readonly [string, Excel.Setting])[];
  readonly history: Excel.Range;
  /** The dates of the Meetings sheet, which give "June Board" its day. */
  readonly meetings: Excel.Range;
  readonly secondDay: Excel.FunctionResult<number>;
}

/** Queues the listing; the caller syncs. */
export function askListing(context: Excel.RequestContext, sheet: string | undefined): Listing {
  const { workbook } = context;
  const { worksheets } = workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const first = sheet === undefined ? active : worksheets.getItemOrNullObject(sheet);
  first.load("name,protection/protected");
  worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.protection.load("protected");
  workbook.load("readOnly");
  const kept = Object.entries(keptNames).map(([name, key]) => {
    const item = workbook.settings.getItemOrNullObject(key);
    item.load("value");
    return [name, item] as const;
  });
  const history = worksheets
    .getItemOrNullObject(historySheet)
    .getRange(historyHeadColumns)
    .getUsedRangeOrNullObject(true);
  history.load("rowIndex,values");
  const meetings = worksheets.getItemOrNullObject(meetingsSheetName).getRange("A1:H300").getUsedRangeOrNullObject(true);
  meetings.load("rowIndex,columnIndex,values,numberFormat");
  // No member tells a 1904 workbook: its second day is day 1, every other workbook's is day 1,463.
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  return {
    sheets: worksheets,
    active,
    first,
    workbook,
    protection: workbook.protection,
    kept,
    history,
    meetings,
    secondDay,
  };
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

function sheetInfo(sheet: Excel.Worksheet): SheetInfo {
  return { name: sheet.name, visibility: visibilities[sheet.visibility], isProtected: sheet.protection.protected };
}

/** True where the workbook counts days from 1904. */
export function is1904(listing: Listing): boolean {
  return listing.secondDay.value === 1;
}

function historyOf(listing: Listing): Grid | null {
  const { history } = listing;
  if (history.isNullObject) return null;
  const cells = valuesOf(history).flatMap((line, r) =>
    line.flatMap((value, c): Cell[] =>
      typeof value === "string" || typeof value === "number"
        ? [{ row: history.rowIndex + 1 + r, column: c + 1, value: value === "" ? null : value }]
        : [],
    ),
  );
  return makeGrid({ sheet: historySheet, cells, date1904: is1904(listing) });
}

/** The Meetings sheet's values, where it is there to see and was not read whole. */
function meetingsOf(listing: Listing, grids: readonly Grid[]): readonly Grid[] {
  const { meetings, sheets } = listing;
  const shown = sheets.items.find(({ name, visibility }) => name === meetingsSheetName && visibility === "Visible");
  if (!shown || meetings.isNullObject || grids.length === 0 || grids.some(({ sheet }) => sheet === meetingsSheetName))
    return [];
  const cells = valuesOf(meetings).flatMap((line, r) =>
    line.flatMap((value, c): Cell[] => {
      const raw = {
        value,
        formula: undefined,
        numberFormat: meetings.numberFormat[r]?.[c] as unknown,
        look: undefined,
      };
      const cell = toCell(meetings.rowIndex + 1 + r, meetings.columnIndex + 1 + c, raw);
      return cell ? [cell] : [];
    }),
  );
  return [makeGrid({ sheet: meetingsSheetName, cells, date1904: is1904(listing) })];
}

/** A book of what was listed and the grids read so far, with the dates of the Meetings sheet behind them. */
export function bookOf(listing: Listing, grids: readonly Grid[]): Book {
  return {
    sheets: listing.sheets.items.map(sheetInfo),
    activeSheet: listing.active.name,
    grids: [...grids, ...meetingsOf(listing, grids)],
    history: historyOf(listing),
    structureProtected: listing.protection.protected,
    readOnly: listing.workbook.readOnly,
    kept: Object.fromEntries(
      listing.kept.flatMap(([name, item]) => (item.isNullObject ? [] : [[name, item.value as unknown]])),
    ),
  };
}
