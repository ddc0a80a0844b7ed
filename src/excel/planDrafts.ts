import { gridOf, type Book } from "../core/grid/book";
import type { AddedRows } from "../core/jobs/job";
import { readKept } from "../core/plan/kept";
import type { SheetDraft } from "../core/sheets/sheetDraft";
import { sheetName } from "../core/sheets/sheetName";

/** What writing a draft comes to in this workbook. */
export interface PlacedDraft {
  readonly draft: SheetDraft;
  /** The name it takes: Excel's rules kept, and no other sheet's. */
  readonly name: string;
  /** "replace": the add-in's own sheet of that name is written anew. "append": rows go below its last. */
  readonly how: "add" | "replace" | "append";
  /** The first row that is written. */
  readonly top: number;
  readonly added?: AddedRows;
}

function freeName(name: string, taken: (name: string) => boolean): string {
  for (let n = 2; taken(name) && n < 1000; n++) {
    const ending = ` (${n})`;
    const free = `${name.slice(0, 31 - ending.length)}${ending}`;
    if (!taken(free)) return free;
  }
  return name;
}

/** Where each draft goes. A sheet of the officer's is never written to: the draft takes another name. */
export function placeDrafts(
  book: Book,
  drafts: readonly SheetDraft[],
  removed: readonly AddedRows[] = [],
): readonly PlacedDraft[] {
  const own = readKept(book.kept).sheets;
  const names = book.sheets.map((sheet) => sheet.name.toLowerCase());
  return drafts.map((draft): PlacedDraft => {
    const name = sheetName(draft.name);
    const existing = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const isOwn = existing !== undefined && own[existing.name] === draft.mark;
    const grid =
      existing && (gridOf(book, existing.name) ?? (book.history?.sheet === existing.name ? book.history : undefined));
    if (existing && isOwn && draft.mode === "append" && grid) {
      const rows = draft.rows.slice(draft.headRows ?? 0);
      const gone = removed.reduce((sum, run) => sum + (run.sheet === existing.name ? run.to - run.from + 1 : 0), 0);
      const from = grid.lastRow - gone + 1;
      const added = { sheet: existing.name, from, to: from + rows.length - 1 };
      return { draft: { ...draft, rows }, name: existing.name, how: "append", top: from, added };
    }
    if (existing && isOwn) return { draft, name: existing.name, how: "replace", top: 1 };
    const free = freeName(name, (each) => names.includes(each.toLowerCase()));
    names.push(free.toLowerCase());
    return { draft, name: free, how: "add", top: 1 };
  });
}
