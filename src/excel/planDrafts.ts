import { gridOf, type Book } from "../core/grid/book";
import { cellAt, type CellValue, type Grid } from "../core/grid/grid";
import type { AddedRows } from "../core/jobs/job";
import { readKept } from "../core/plan/kept";
import type { DraftCell, SheetDraft } from "../core/sheets/sheetDraft";
import { sheetName } from "../core/sheets/sheetName";

/** What writing a draft comes to in this workbook. */
export interface PlacedDraft {
  readonly draft: SheetDraft;
  /** The name it takes: Excel's rules kept, and no other sheet's. */
  readonly name: string;
  /** "replace": the add-in's own sheet of that name is written anew. "append": rows are put before the row `top`. */
  readonly how: "add" | "replace" | "append";
  /** The name it has until it is whole and the old sheet is gone; with "replace" only. */
  readonly moment?: string;
  /** The first row that is written. */
  readonly top: number;
  /** The last row that the sheet has afterwards. */
  readonly bottom: number;
  readonly added?: AddedRows;
}

/** How many of a row's first columns tell what it belongs to. */
const tellingColumns = 3;

function freeName(name: string, taken: (name: string) => boolean): string {
  for (let n = 2; taken(name) && n < 1000; n++) {
    const ending = ` (${n})`;
    const free = `${sheetName(name.slice(0, 31 - ending.length))}${ending}`;
    if (!taken(free)) return free;
  }
  return name;
}

function valueOf(cell: DraftCell | undefined): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
}

/** What all the rows have in their first columns; undefined where they differ there. */
function commonStart(rows: SheetDraft["rows"]): CellValue[] | undefined {
  const starts = rows.map((row) => Array.from({ length: tellingColumns }, (_, at) => valueOf(row[at])));
  const [first] = starts;
  return first && starts.every((start) => start.every((value, at) => value === first[at])) ? first : undefined;
}

/** True where a sheet, as far as it was read, has the very headings over the draft's rows: the add-in's own, though what was kept of that was cleared. */
function goesOnWith({ mode, headRows, rows }: SheetDraft, grid: Grid | null | undefined): boolean {
  if (mode !== "append" || !headRows || !grid || grid.lastColumn < tellingColumns) return false;
  const headings = (rows[headRows - 1] ?? []).slice(0, grid.lastColumn);
  return headings.every((heading, at) => cellAt(grid, headRows, at + 1)?.value === valueOf(heading));
}

/** Where each draft goes. A sheet of the officer's is never written to: the draft takes another name. `removed`: rows that go before rows come again. */
export function placeDrafts(
  book: Book,
  drafts: readonly SheetDraft[],
  removed: readonly AddedRows[] = [],
): readonly PlacedDraft[] {
  const own = readKept(book.kept).sheets;
  const names = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  const take = (wanted: string) => {
    const free = freeName(wanted, (each) => names.has(each.toLowerCase()));
    names.add(free.toLowerCase());
    return free;
  };
  let cameAgain = 0;
  return drafts.map((draft): PlacedDraft => {
    const name = sheetName(draft.name);
    const existing = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const grid =
      existing && (gridOf(book, existing.name) ?? (book.history?.sheet === existing.name ? book.history : undefined));
    const mark = existing && own[existing.name];
    const isOwn = existing !== undefined && (mark === draft.mark || (mark === undefined && goesOnWith(draft, grid)));
    if (existing && isOwn && draft.mode === "append" && grid) {
      const rows = draft.rows.slice(draft.headRows ?? 0);
      const place = { draft: { ...draft, rows }, name: existing.name, how: "append" } as const;
      if (draft.at !== undefined) {
        const gone = removed.reduce((sum, run) => sum + (run.sheet === existing.name ? run.to - run.from + 1 : 0), 0);
        if (!draft.over) cameAgain += rows.length;
        const bottom = Math.max(grid.lastRow - gone + cameAgain, draft.at + rows.length - 1);
        return { ...place, top: draft.at, bottom };
      }
      const from = grid.lastRow + 1;
      const to = from + rows.length - 1;
      const holds = commonStart(rows);
      return {
        ...place,
        top: from,
        bottom: to,
        added: { sheet: existing.name, from, to, ...(holds ? { holds } : {}) },
      };
    }
    const bottom = draft.rows.length;
    if (existing && isOwn) return { draft, name: existing.name, how: "replace", moment: take(name), top: 1, bottom };
    return { draft, name: take(name), how: "add", top: 1, bottom };
  });
}
