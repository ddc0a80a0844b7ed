import type { Book } from "../grid/book";
import { parseAddress } from "../grid/address";
import type { Cell, CellValue, Grid } from "../grid/grid";
import { applyToOverlays, dropDownAt, standsOn } from "./applyToOverlays";
import type { Edit } from "./edit";
import { ruleText } from "./sameRule";

/** What a cell shows of the thing an edit changes; null where it shows nothing. Black and the automatic colour are one. A rule is there or not, as its text. */
export function presentAt(book: Book, edit: Edit): CellValue {
  const place = parseAddress(edit.cell);
  const grid = book.grids.find((each) => each.sheet === edit.sheet);
  const cell = place && grid?.rows[place.top]?.[place.left];
  switch (edit.type) {
    case "fill":
      return cell?.fill ?? null;
    case "font":
      return cell?.fontColor ?? "000000";
    case "value":
      return cell?.formula ?? cell?.value ?? null;
    case "drop-down":
      return dropDownAt(book, edit.sheet, edit.cell);
    case "rule": {
      const rule = edit.from ?? edit.to;
      return rule !== null && standsOn(book, edit.sheet, rule) ? ruleText(rule) : null;
    }
  }
}

/** What an edit has before or after it, in the terms of `presentAt`. */
export function shownBy(edit: Edit, side: "from" | "to"): CellValue {
  switch (edit.type) {
    case "font":
      return edit[side] ?? "000000";
    case "rule": {
      const rule = edit[side];
      return rule === null ? null : ruleText(rule);
    }
    case "fill":
    case "value":
    case "drop-down":
      return edit[side];
  }
}

/** True where the cell is as the edit found it, so that the edit may be made. */
export function canApply(book: Book, edit: Edit): boolean {
  return presentAt(book, edit) === shownBy(edit, "from");
}

function edited(cell: Cell, edit: Edit): Cell {
  switch (edit.type) {
    case "fill": {
      const { fill: _, ...rest } = cell;
      return edit.to === null ? rest : { ...rest, fill: edit.to };
    }
    case "font": {
      const { fontColor: _, ...rest } = cell;
      return edit.to === null ? rest : { ...rest, fontColor: edit.to };
    }
    case "value": {
      const { formula: _, isError: __, ...rest } = cell;
      return { ...rest, value: edit.to };
    }
    case "drop-down":
    case "rule":
      return cell;
  }
}

/** The grid with the edits done; rows without any are the same as before, so that a large grid costs no more than its changes. */
function applyToGrid(grid: Grid, edits: readonly Edit[]): Grid {
  const rows = grid.rows.slice();
  const changed = new Map<number, (Cell | undefined)[]>();
  let { lastRow, lastColumn } = grid;
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    if (!place) continue;
    const { top: row, left: column } = place;
    const cells = changed.get(row) ?? rows[row]?.slice() ?? [];
    cells[column] = edited(cells[column] ?? { row, column, value: null }, edit);
    changed.set(row, cells);
    rows[row] = cells;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return { ...grid, rows, lastRow, lastColumn };
}

/** The book after the edits. Which of them fit the book as it is, `canApply` says; this does not ask. */
export function applyEdits(book: Book, edits: readonly Edit[]): Book {
  if (edits.length === 0) return book;
  const inCells = edits.filter((edit) => edit.type !== "rule" && edit.type !== "drop-down");
  return {
    ...book,
    grids: book.grids.map((grid) => {
      const own = inCells.filter((edit) => edit.sheet === grid.sheet);
      return own.length === 0 ? grid : applyToGrid(grid, own);
    }),
    ...(inCells.length === edits.length ? {} : { overlays: applyToOverlays(book.overlays ?? [], edits) }),
  };
}

/** The edit that undoes an edit. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.type) {
    case "fill":
    case "font":
    case "drop-down":
      return { ...edit, from: edit.to, to: edit.from };
    case "value":
      return { ...edit, from: edit.to, to: edit.from };
    case "rule":
      return { ...edit, from: edit.to, to: edit.from };
  }
}

/** The edits that undo a run, last change first. */
export function invertEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.map(invertEdit).reverse();
}
