import type { Area } from "../../../core/grid/address";
import { formulaOf, numberFormatAt, textAt, valueOf, valueTypeOf } from "../cellText";
import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType } from "../hostObject";
import {
  LAST_COLUMN,
  LAST_ROW,
  bounding,
  cellCount,
  fullAddress,
  inBounds,
  isEntireColumn,
  isEntireRow,
  isPlace,
  overlap,
  readAddress,
  sheetOf,
  type Place,
} from "../place";
import { refusal } from "../refusal";
import type { Session } from "../session";
import { usedArea } from "../usedArea";
import { readCells, writeNumberFormats, writeValues } from "../writing";
import { cellProperties, columnProperties, rowProperties, setCellProperties } from "../cellProperties";
import { clearCells, deleteCells, insertCells, mergeCells, selectCells, unmergeCells } from "../cellActions";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import { worksheet } from "./worksheet";

/** A range of a sheet as an object of the API. */
export function range(session: Session, sheetId: string, area: Area): HostObject {
  const place: Place = { kind: "range", session, sheetId, area: inBounds(area) };
  return hostObject(rangeType, place);
}

function near(place: Place, area: Area): HostObject {
  sheetOf(place);
  return range(place.session, place.sheetId, area);
}

/** The place of an argument that is a range or an address. */
export function placeOf(place: Place, argument: unknown): Place {
  if (isHostObject(argument) && isPlace(argument.self)) return argument.self;
  if (isHostObject(argument)) throw refusal("InvalidArgument");
  return { ...place, area: readAddress(place.session, sheetOf(place), argument) };
}

function whole(value: unknown, otherwise?: number): number {
  if ((value === null || value === undefined) && otherwise !== undefined) return otherwise;
  if (typeof value !== "number" || !Number.isInteger(value)) throw refusal("InvalidArgument");
  return value;
}

/** true, false, or null where only some of the rows or columns are hidden. */
function hiddenAmong(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0;
  for (const each of hidden) if (each >= from && each <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function rowsHidden(place: Place): boolean | null {
  return hiddenAmong(place.area.top, place.area.bottom, sheetOf(place).hiddenRows);
}

function columnsHidden(place: Place): boolean | null {
  return hiddenAmong(place.area.left, place.area.right, sheetOf(place).hiddenColumns);
}

function intersection(place: Place, argument: unknown): HostObject | undefined {
  const other = placeOf(place, argument);
  if (other.sheetId !== place.sheetId) throw refusal("InvalidArgument");
  const area = overlap(place.area, other.area);
  return area && near(place, area);
}

function used(place: Place, valuesOnly: unknown): HostObject | undefined {
  const sheetArea = usedArea(sheetOf(place), valuesOnly === true, place.area);
  return sheetArea && near(place, sheetArea);
}

/** True where the area's top left cell lies in the other. */
function beginsIn({ top, left }: Area, within: Area): boolean {
  return top >= within.top && top <= within.bottom && left >= within.left && left <= within.right;
}

function shape(place: Place, rows: number, columns: number): HostObject {
  const { top, left } = place.area;
  return near(place, inBounds({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

export const rangeType: ObjectType<Place> = {
  name: "Range",
  properties: {
    address: { get: (place) => fullAddress(sheetOf(place), place.area) },
    addressLocal: { get: (place) => fullAddress(sheetOf(place), place.area) },
    cellCount: { get: (place) => (cellCount(place.area) > 2_147_483_647 ? -1 : cellCount(place.area)) },
    rowIndex: { get: (place) => place.area.top - 1 },
    columnIndex: { get: (place) => place.area.left - 1 },
    rowCount: { get: (place) => place.area.bottom - place.area.top + 1 },
    columnCount: { get: (place) => place.area.right - place.area.left + 1 },
    isEntireRow: { get: (place) => isEntireRow(place.area) },
    isEntireColumn: { get: (place) => isEntireColumn(place.area) },
    values: { get: (place) => readCells(place, valueOf), set: writeValues },
    formulas: { get: (place) => readCells(place, formulaOf), set: writeValues },
    valueTypes: { get: (place) => readCells(place, valueTypeOf) },
    numberFormat: {
      get: (place) => readCells(place, (_, row, column) => numberFormatAt(sheetOf(place), row, column)),
      set: writeNumberFormats,
    },
    text: {
      get: (place) => {
        const sheet = sheetOf(place);
        return readCells(place, (cell, row, column) => textAt(sheet, cell, row, column, place.session.state.date1904));
      },
    },
    rowHidden: { get: rowsHidden },
    columnHidden: { get: columnsHidden },
    hidden: {
      get: (place) =>
        rowsHidden(place) === true || columnsHidden(place) === true
          ? true
          : rowsHidden(place) === null || columnsHidden(place) === null
            ? null
            : false,
    },
    hasSpill: { get: () => false },
  },
  links: {
    format: (place) => rangeFormat({ session: place.session, sheetId: place.sheetId, areas: () => [place.area] }),
    worksheet: (place) => worksheet(place.session, sheetOf(place).id),
    conditionalFormats: (place) => conditionalFormatCollection(place.session, place.sheetId, () => [place.area]),
    dataValidation: (place) => dataValidation(place.session, place.sheetId, () => [place.area]),
  },
  methods: {
    getCell: (place, [row, column]) => {
      const top = place.area.top + whole(row);
      const left = place.area.left + whole(column);
      return near(place, { top, left, bottom: top, right: left });
    },
    getRow: (place, [row]) => {
      const top = place.area.top + whole(row);
      return near(place, { ...place.area, top, bottom: top });
    },
    getColumn: (place, [column]) => {
      const left = place.area.left + whole(column);
      return near(place, { ...place.area, left, right: left });
    },
    getLastRow: (place) => near(place, { ...place.area, top: place.area.bottom }),
    getLastColumn: (place) => near(place, { ...place.area, left: place.area.right }),
    getLastCell: (place) => near(place, { ...place.area, top: place.area.bottom, left: place.area.right }),
    getRowsBelow: (place, [count]) => {
      const rows = whole(count, 1);
      const { bottom, top } = place.area;
      return near(
        place,
        rows > 0
          ? { ...place.area, top: bottom + 1, bottom: bottom + rows }
          : { ...place.area, bottom: top - 1, top: top + rows },
      );
    },
    getOffsetRange: (place, [rows, columns]) =>
      near(place, {
        top: place.area.top + whole(rows),
        bottom: place.area.bottom + whole(rows),
        left: place.area.left + whole(columns),
        right: place.area.right + whole(columns),
      }),
    getResizedRange: (place, [rows, columns]) =>
      near(place, { ...place.area, bottom: place.area.bottom + whole(rows), right: place.area.right + whole(columns) }),
    getAbsoluteResizedRange: (place, [rows, columns]) => shape(place, whole(rows), whole(columns)),
    getBoundingRect: (place, [other]) => near(place, bounding(place.area, placeOf(place, other).area)),
    getIntersection: (place, [other]) => {
      const found = intersection(place, other);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    getIntersectionOrNullObject: (place, [other]) => intersection(place, other) ?? NULL_OBJECT,
    getUsedRange: (place, [valuesOnly]) => {
      const found = used(place, valuesOnly);
      if (!found) throw refusal("ItemNotFound");
      return found;
    },
    getUsedRangeOrNullObject: (place, [valuesOnly]) => used(place, valuesOnly) ?? NULL_OBJECT,
    getEntireRow: (place) => near(place, { ...place.area, left: 1, right: LAST_COLUMN }),
    getEntireColumn: (place) => near(place, { ...place.area, top: 1, bottom: LAST_ROW }),
    getMergedAreasOrNullObject: (place) => {
      const isFound =
        place.session.answering.mergedFound === "reaching" ? (merge: Area) => overlap(merge, place.area) : beginsIn;
      const merges = sheetOf(place).merges.filter((merge) => isFound(merge, place.area));
      if (merges.length > 512) throw refusal("InvalidArgument", "There are more than 512 merged areas in the range.");
      return merges.length === 0
        ? NULL_OBJECT
        : rangeAreas(place.session, place.sheetId, merges, place.session.answering.mergedAddress);
    },
    getCellProperties: (place, [wanted]) => cellProperties(place, wanted),
    getRowProperties: (place, [wanted]) => rowProperties(place, wanted),
    getColumnProperties: (place, [wanted]) => columnProperties(place, wanted),
    setCellProperties: (place, [wanted]) => setCellProperties(place, wanted),
    merge: mergeCells,
    unmerge: unmergeCells,
    clear: (place, [what]) => clearCells(place.session, place.sheetId, [place.area], what),
    delete: deleteCells,
    insert: (place, args) => near(place, insertCells(place, args)),
    select: selectCells,
    calculate: () => null,
    _ValidateArraySize: (place, [rows, columns]) => {
      const { top, left, bottom, right } = place.area;
      if (rows !== bottom - top + 1 || columns !== right - left + 1) throw refusal("InvalidArgument");
      return null;
    },
  },
};
