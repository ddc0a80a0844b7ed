import { lookAt } from "../../xlsx/lookAt";
import { lookParts, type LookPart, type LookPatch } from "./lookParts";
import { partOf, patchLooks } from "./looks";
import { fullAddress, isUnbounded, sheetOf, type Place } from "./place";
import { notImplemented, refusal } from "./refusal";
import { pointsOfWidth } from "./sizes";
import { readCells, shaped } from "./writing";

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads one cell's wanted property, by where it stands. */
type CellRead = (row: number, column: number) => unknown;

const GROUPS: Readonly<Record<string, Readonly<Record<string, LookPart>>>> = {
  fill: lookParts.fill,
  font: lookParts.font,
  protection: lookParts.protection,
};

/** range.getCellProperties: per row, per cell, an object of what was asked for. */
export function cellProperties(place: Place, wanted: unknown): unknown {
  if (isUnbounded(place.area)) throw refusal("InvalidArgument");
  const read = readerOf(place, wanted, "Range.getCellProperties");
  return readCells(place, (_, row, column) => read(row, column));
}

export function rowProperties(place: Place, wanted: unknown): unknown {
  if (isUnbounded(place.area)) throw refusal("InvalidArgument");
  const read = readerOf(place, wanted, "Range.getRowProperties");
  const rows: unknown[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row++) rows.push(read(row, place.area.left));
  return rows;
}

export function columnProperties(place: Place, wanted: unknown): unknown {
  if (isUnbounded(place.area)) throw refusal("InvalidArgument");
  const read = readerOf(place, wanted, "Range.getColumnProperties");
  const columns: unknown[] = [];
  for (let column = place.area.left; column <= place.area.right; column++) columns.push(read(place.area.top, column));
  return columns;
}

function readerOf(place: Place, wanted: unknown, method: string): CellRead {
  if (!isRecord(wanted)) throw refusal("InvalidArgument");
  const sheet = sheetOf(place);
  const whole = method.includes("Row") ? "row" : method.includes("Column") ? "column" : "cell";
  const reads = askedFor(wanted).map(([name, inner]): [string, CellRead] => {
    if (name === "format") return [name, formatReader(place, inner, method)];
    if (name === "address") {
      return [
        name,
        (row, column) =>
          fullAddress(sheet, {
            top: whole === "column" ? place.area.top : row,
            bottom: whole === "column" ? place.area.bottom : row,
            left: whole === "row" ? place.area.left : column,
            right: whole === "row" ? place.area.right : column,
          }),
      ];
    }
    if (name === "rowHidden" && whole === "row") return [name, (row) => sheet.hiddenRows.has(row)];
    if (name === "columnHidden" && whole === "column") return [name, (_, column) => sheet.hiddenColumns.has(column)];
    if (name === "rowIndex" && whole === "row") return [name, (row) => row - 1];
    if (name === "columnIndex" && whole === "column") return [name, (_, column) => column - 1];
    if (name === "hidden" && whole === "cell") {
      return [name, (row, column) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)];
    }
    throw notImplemented(`${method} of ${name}`);
  });
  return gather(reads);
}

function formatReader(place: Place, wanted: unknown, method: string): CellRead {
  if (!isRecord(wanted)) throw refusal("InvalidArgument");
  const sheet = sheetOf(place);
  const ofPart =
    (part: LookPart): CellRead =>
    (row, column) =>
      partOf(place.session, lookAt(sheet, row, column), part);
  const reads = askedFor(wanted).map(([name, inner]): [string, CellRead] => {
    const part = lookParts.format[name];
    if (part) return [name, ofPart(part)];
    if (name === "columnWidth") {
      return [
        name,
        (_, column) => (sheet.hiddenColumns.has(column) ? 0 : pointsOfWidth(sheet.columnWidths.get(column) ?? 8.43)),
      ];
    }
    if (name === "rowHeight")
      return [name, (row) => (sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? 15))];
    const group = GROUPS[name];
    if (!group || !isRecord(inner)) throw notImplemented(`${method} of format.${name}`);
    return [
      name,
      gather(
        askedFor(inner).map(([property]): [string, CellRead] => {
          const known = group[property];
          if (!known) throw notImplemented(`${method} of format.${name}.${property}`);
          return [property, ofPart(known)];
        }),
      ),
    ];
  });
  return gather(reads);
}

function askedFor(wanted: Fields): [string, unknown][] {
  return Object.entries(wanted).filter(([, inner]) => inner !== undefined && inner !== null && inner !== false);
}

function gather(reads: readonly (readonly [string, CellRead])[]): CellRead {
  return (row, column) => Object.fromEntries(reads.map(([name, read]) => [name, read(row, column)]));
}

/** range.setCellProperties: an array of exactly the range's shape, each cell an object of what is to change. */
export function setCellProperties(place: Place, input: unknown): void {
  if (!Array.isArray(input) || isUnbounded(place.area)) throw refusal("InvalidArgument");
  const inputAt = shaped(place.area, input);
  const { top, left, bottom, right } = place.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const wanted = inputAt(row, column);
      if (wanted === null || wanted === undefined) continue;
      if (!isRecord(wanted)) throw refusal("InvalidArgument");
      const area = { top: row, bottom: row, left: column, right: column };
      const patch = patchOf(wanted);
      if (Object.keys(patch).length === 0) continue;
      patchLooks({ session: place.session, sheetId: place.sheetId, areas: () => [area] }, patch);
    }
  }
}

function patchOf(wanted: Fields): LookPatch {
  let patch: LookPatch = {};
  const take = (part: LookPart | undefined, name: string, value: unknown) => {
    if (!part?.write) throw notImplemented(`Range.setCellProperties of ${name}`);
    patch = { ...patch, ...part.write(value) };
  };
  for (const [name, inner] of Object.entries(wanted)) {
    if (name !== "format" || !isRecord(inner)) throw notImplemented(`Range.setCellProperties of ${name}`);
    for (const [property, value] of Object.entries(inner)) {
      const group = GROUPS[property];
      if (!group || !isRecord(value)) take(lookParts.format[property], `format.${property}`, value);
      else for (const [part, each] of Object.entries(value)) take(group[part], `format.${property}.${part}`, each);
    }
  }
  return patch;
}
