import type { SheetState } from "../../xlsx/state";
import { shownText } from "./showing";
import type { Target } from "./looks";
import { lookAt } from "../../xlsx/lookAt";
import { placeOfKey } from "../../xlsx/state";
import { mayChangeSheet } from "./permission";
import { notImplemented, refusal } from "./refusal";
import { sheetById } from "./session";

const STANDARD_CHARACTERS = 8.43;
const STANDARD_HEIGHT = 15;

/** Points of a width in characters of Calibri 11: seven pixels each and five about them. */
export function pointsOfWidth(characters: number): number {
  return Math.round(7 * characters + 5) * 0.75;
}

function charactersOfPoints(points: number): number {
  return Math.max(0, (points / 0.75 - 5) / 7);
}

function uniform(target: Target, along: "column" | "row", sizeAt: (sheet: SheetState, at: number) => number): unknown {
  const sheet = sheetById(target.session, target.sheetId);
  const sizes = new Set<number>();
  for (const area of target.areas()) {
    const [from, to] = along === "column" ? [area.left, area.right] : [area.top, area.bottom];
    for (let at = from; at <= to && sizes.size < 2; at++) sizes.add(sizeAt(sheet, at));
  }
  const [size] = sizes;
  return sizes.size === 1 ? size : null;
}

export function uniformWidth(target: Target): unknown {
  return uniform(target, "column", (sheet, column) =>
    sheet.hiddenColumns.has(column) ? 0 : pointsOfWidth(sheet.columnWidths.get(column) ?? STANDARD_CHARACTERS),
  );
}

export function uniformHeight(target: Target): unknown {
  return uniform(target, "row", (sheet, row) =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT),
  );
}

export function setColumnWidth(target: Target, points: unknown): void {
  if (typeof points !== "number" || points < 0 || points > pointsOfWidth(255)) throw refusal("InvalidArgument");
  const sheet = sheetById(target.session, target.sheetId);
  mayChangeSheet(target.session, sheet);
  for (const { left, right } of target.areas()) {
    target.session.commit({
      type: "column-width",
      sheet: sheet.name,
      from: left,
      to: right,
      width: Math.round(charactersOfPoints(points) * 100) / 100,
    });
  }
}

export function setRowHeight(target: Target, points: unknown): void {
  if (typeof points !== "number" || points < 0 || points > 409.5) throw refusal("InvalidArgument");
  const sheet = sheetById(target.session, target.sheetId);
  mayChangeSheet(target.session, sheet);
  for (const { top, bottom } of target.areas()) {
    if (bottom - top > 100_000) throw notImplemented("RangeFormat.rowHeight of a whole sheet");
    target.session.commit({ type: "row-height", sheet: sheet.name, from: top, to: bottom, height: points });
  }
}

/** Widths by the longest line of text, near enough to Excel's measuring. */
export function autofitColumns(target: Target): void {
  const { session } = target;
  const sheet = sheetById(session, target.sheetId);
  mayChangeSheet(session, sheet);
  for (const { left, right, top, bottom } of target.areas()) {
    const longest = new Map<number, number>();
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOfKey(key);
      if (column < left || column > right || row < top || row > bottom) continue;
      const text = shownText(cell.value, lookAt(sheet, row, column).numberFormat ?? "General", session.state.date1904);
      const line = Math.max(0, ...text.split("\n").map((each) => each.length));
      longest.set(column, Math.max(longest.get(column) ?? 0, line));
    }
    for (const [column, length] of longest) {
      if (length === 0) continue;
      const width = Math.min(255, length + 1);
      session.commit({ type: "column-width", sheet: sheet.name, from: column, to: column, width });
    }
  }
}

/** Lines that a text takes in a wrapped cell of so many characters, by words. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      if (used > 0 && used + 1 + word.length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      if (used > width) lines += Math.floor(used / width);
      used = used > width ? used % width : used;
    }
    return sum + lines;
  }, 0);
}

const defaultWidth = 8.43;
const tallestRow = 409;

/** Heights by the wrapped text of each row, near enough to Excel's measuring. Rows of one line keep the height they have. */
export function autofitRows(target: Target): void {
  const { session } = target;
  const sheet = sheetById(session, target.sheetId);
  mayChangeSheet(session, sheet);
  const heights = new Map<number, number>();
  for (const { top, bottom } of target.areas()) {
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOfKey(key);
      if (row < top || row > bottom || typeof cell.value !== "string") continue;
      const look = lookAt(sheet, row, column);
      const size = look.fontSize ?? 11;
      // Bold and capitals are wider than the digits that widths are counted in.
      const width = Math.max(1, ((sheet.columnWidths.get(column) ?? defaultWidth) * 11) / size / (look.bold ? 1.1 : 1));
      const lines = look.wrap ? linesOf(cell.value, width) : 1;
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(tallestRow, Math.ceil(lines * size * 1.36))));
    }
  }
  for (const [row, height] of heights) {
    if (height > 16) session.commit({ type: "row-height", sheet: sheet.name, from: row, to: row, height });
  }
}
