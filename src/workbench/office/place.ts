import {
  areaAddress,
  columnLetter,
  columnNumber,
  qualifiedAddress,
  sheetOfAddress,
  type Area,
} from "../../core/grid/address";
import type { Change } from "../workbook/change";
import type { SheetState } from "../../xlsx/state";
import type { Answering } from "./manners";
import { refusal } from "./refusal";
import { sheetById, type Session } from "./session";

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
const LONGEST_ADDRESS = 8_192;

/** Where a Range object points: one rectangle of one sheet. The area moves with its cells. */
export interface Place {
  readonly kind: "range";
  readonly session: Session;
  readonly sheetId: string;
  area: Area;
}

/** Where a RangeAreas object points. */
export interface Places {
  readonly kind: "areas";
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** What the address names of each. */
  readonly named: Answering["mergedAddress"];
}

export function isPlace(self: unknown): self is Place {
  return typeof self === "object" && self !== null && "kind" in self && self.kind === "range";
}

/** The sheet; ItemNotFound where it is gone, InvalidReference where the cells themselves were deleted. */
export function sheetOf(place: Place | Places): SheetState {
  if (place.kind === "range" && place.area.bottom < place.area.top) throw refusal("InvalidReference");
  return sheetById(place.session, place.sheetId);
}

/** True where the area is made of whole rows or whole columns. */
export function isUnbounded(area: Area): boolean {
  return isEntireRow(area) || isEntireColumn(area);
}

export function isEntireRow(area: Area): boolean {
  return area.left === 1 && area.right === LAST_COLUMN;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 1 && area.bottom === LAST_ROW;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** "F39:G41", "A:C" or "2:4". */
export function shortAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  if (isEntireColumn(area)) return `${columnLetter(area.left)}:${columnLetter(area.right)}`;
  return areaAddress(area);
}

/** With the sheet's name before it. */
export function fullAddress(sheet: SheetState, area: Area): string {
  return qualifiedAddress(sheet.name, shortAddress(area));
}

/** An area inside the sheet's bounds, or InvalidArgument. */
export function inBounds(area: Area): Area {
  const whole = [area.top, area.left, area.bottom, area.right].every(Number.isInteger);
  const inside = area.top >= 1 && area.left >= 1 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!whole || !inside || area.bottom < area.top || area.right < area.left) throw refusal("InvalidArgument");
  return area;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** An address or a name on a sheet, read as Excel reads it; InvalidArgument where it is none. */
export function readAddress(session: Session, sheet: SheetState, address: unknown): Area {
  if (typeof address !== "string" || address.length > LONGEST_ADDRESS) throw refusal("InvalidArgument");
  const text = address.trim();
  const ofSheet = sheetOfAddress(text);
  if (ofSheet !== undefined && ofSheet.toLowerCase() !== sheet.name.toLowerCase()) throw refusal("InvalidArgument");
  const area = areaOf(text.slice(text.lastIndexOf("!") + 1));
  if (area) return inBounds(area);
  const named = session.state.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const refersTo = named?.refersTo.replace(/^=/, "");
  if (refersTo === undefined || sheetOfAddress(refersTo)?.toLowerCase() !== sheet.name.toLowerCase()) {
    throw refusal("InvalidArgument");
  }
  const namedArea = areaOf(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  if (!namedArea) throw refusal("InvalidArgument");
  return inBounds(namedArea);
}

/** A list of addresses, parted by commas or semicolons. */
export function readAddresses(session: Session, sheet: SheetState, addresses: unknown): readonly Area[] {
  if (typeof addresses !== "string" || addresses.length > LONGEST_ADDRESS) throw refusal("InvalidArgument");
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  if (parts.length === 0) throw refusal("InvalidArgument");
  return parts.map((part) => readAddress(session, sheet, part));
}

/** "B2", "$A$1:C3", "A:F", "2:2", corners in any order; undefined for anything else. */
export function areaOf(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  return rows ? ordered(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) : undefined;
}

function ordered(top: number, left: number, bottom: number, right: number): Area {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function overlap(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Ranges that were kept follow their cells when rows come or go above them. */
export function moveReferences(session: Session, change: Change): void {
  if (change.type !== "insert-rows" && change.type !== "delete-rows") return;
  const sheetId = session.state.sheets.find((sheet) => sheet.name === change.sheet)?.id;
  const count = change.to - change.from + 1;
  for (const { self } of session.references.values()) {
    if (!isPlace(self) || self.sheetId !== sheetId || isEntireColumn(self.area)) continue;
    const { top, bottom } = self.area;
    if (change.type === "insert-rows") {
      self.area = {
        ...self.area,
        top: top >= change.from ? top + count : top,
        bottom: bottom >= change.from ? bottom + count : bottom,
      };
    } else {
      const gone = (row: number) => Math.max(0, Math.min(row, change.to + 1) - change.from);
      self.area = { ...self.area, top: top - gone(top), bottom: bottom - gone(bottom + 1) };
    }
  }
}
