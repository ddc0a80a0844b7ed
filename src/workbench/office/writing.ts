import type { Area } from "../../core/grid/address";
import { cellReader, numberFormatAt } from "./cellText";
import { mayEditCells } from "./permission";
import { cellCount, isUnbounded, overlap, sheetOf, shortAddress, type Place } from "./place";
import { notImplemented, refusal } from "./refusal";
import { ERROR_TEXT, readTyped } from "./typing";

/** The written value for each cell: one for all, or an array of exactly the range's shape; InvalidArgument otherwise. */
export function shaped(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (input === null || typeof input === "object") throw refusal("InvalidArgument");
    return () => input;
  }
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const rows: readonly unknown[] = input;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw refusal(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const line = rows[row - area.top];
    return Array.isArray(line) ? line[column - area.left] : undefined;
  };
}

/** range.values or range.formulas: null leaves a cell as it is, "" empties it, text is read as if typed. */
export function writeValues(place: Place, input: unknown): void {
  const { session, area } = place;
  const sheet = sheetOf(place);
  if (isUnbounded(area)) throw refusal("InvalidArgument");
  const inputAt = shaped(area, input);
  mayEditCells(session, sheet, [area]);
  const covered = coveredCells(place);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = inputAt(row, column);
      if (value === null || value === undefined || covered(row, column)) continue;
      writeCell(place, row, column, value);
    }
  }
  session.happenings.push({
    type: "changed",
    sheetId: place.sheetId,
    address: shortAddress(area),
    changeType: "RangeEdited",
    remote: false,
  });
}

function writeCell(place: Place, row: number, column: number, input: unknown): void {
  const { session } = place;
  const sheet = sheetOf(place);
  const at = { sheet: sheet.name, row, column };
  const typed = readTyped(input, numberFormatAt(sheet, row, column), session.year);
  if (typed.kind === "empty") return session.commit({ type: "value", ...at, value: null });
  if (typed.kind === "formula") return session.commit({ type: "formula", ...at, formula: typed.formula });
  if (typed.numberFormat !== undefined) {
    const area = { top: row, bottom: row, left: column, right: column };
    session.commit({ type: "look", sheet: sheet.name, area, look: { numberFormat: typed.numberFormat } });
  }
  if (!typed.quoted && typeof input === "string" && typeof typed.value === "string" && ERROR_TEXT.test(typed.value)) {
    throw notImplemented(`Range.values with the error value ${typed.value}`);
  }
  session.commit({ type: "value", ...at, value: typed.value, ...(typed.quoted ? { quoted: true } : {}) });
}

/** True for cells under a merge: what is written there is lost, as in Excel. */
function coveredCells(place: Place): (row: number, column: number) => boolean {
  const merges = sheetOf(place).merges.filter((merge) => overlap(merge, place.area));
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
}

/** range.numberFormat: one code for all, or one per cell; "" is General. */
export function writeNumberFormats(place: Place, input: unknown): void {
  const { session, area } = place;
  const sheet = sheetOf(place);
  if (cellCount(area) > 1_000_000) throw notImplemented("Range.numberFormat over whole rows or columns");
  // One code, bare or in an array of one, goes to every cell.
  const single: unknown =
    Array.isArray(input) && input.length === 1 && Array.isArray(input[0]) && input[0].length === 1
      ? input[0][0]
      : input;
  if (sheet.protected && !sheet.protectedOptions.allowFormatCells) throw refusal("AccessDenied");
  if (session.state.readOnly) throw refusal("AccessDenied");
  const commit = (over: Area, code: unknown) => {
    if (typeof code !== "string") throw refusal("InvalidArgument");
    const numberFormat = code === "" || code === "General" ? null : code;
    session.commit({ type: "look", sheet: sheet.name, area: over, look: { numberFormat } });
  };
  if (!Array.isArray(single)) return commit(area, single);
  const inputAt = shaped(area, single);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let left = area.left; left <= area.right; left++) {
      const code = inputAt(row, left);
      let right = left;
      while (right < area.right && inputAt(row, right + 1) === code) right++;
      if (code !== null) commit({ top: row, bottom: row, left, right }, code);
      left = right;
    }
  }
}

/** One array per row of what `read` gives for each cell. */
export function readCells(
  place: Place,
  read: (cell: ReturnType<ReturnType<typeof cellReader>>, row: number, column: number) => unknown,
): unknown {
  const { area } = place;
  const sheet = sheetOf(place);
  if (isUnbounded(area)) return null;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const { mostCells, beyondMostCells } = place.session.answering;
  if (height * width > mostCells) {
    if (beyondMostCells === "null") return null;
    throw refusal("RangeExceedsLimit");
  }
  const cellAt = cellReader(sheet, area);
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cellAt(row, column), row, column));
    rows.push(line);
  }
  return rows;
}
