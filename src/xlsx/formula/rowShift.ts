import type { Area } from "../../core/grid/address";

/** Whole rows put in before row `from`, or taken out, on one sheet. `to` is included. */
export interface RowShift {
  readonly type: "insert-rows" | "delete-rows";
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
}

const LAST_ROW = 1_048_576;

/** Where rows top to bottom stand afterwards; undefined where all of them are gone. */
export function shiftRows(top: number, bottom: number, shift: RowShift): { top: number; bottom: number } | undefined {
  const count = shift.to - shift.from + 1;
  if (shift.type === "insert-rows") {
    const moved = (row: number) => (row >= shift.from ? row + count : row);
    const start = moved(top);
    if (start > LAST_ROW) return undefined;
    return { top: start, bottom: Math.min(moved(bottom), LAST_ROW) };
  }
  if (top >= shift.from && bottom <= shift.to) return undefined;
  const start = top > shift.to ? top - count : Math.min(top, shift.from);
  const end =
    bottom > shift.to ? (bottom === LAST_ROW && top === 1 ? bottom : bottom - count) : Math.min(bottom, shift.from - 1);
  return { top: start, bottom: end };
}

/** Where one row stands afterwards; undefined where it is gone. */
export function shiftRow(row: number, shift: RowShift): number | undefined {
  return shiftRows(row, row, shift)?.top;
}

/** Where an area stands afterwards; undefined where it is gone. */
export function shiftArea(area: Area, shift: RowShift): Area | undefined {
  const rows = shiftRows(area.top, area.bottom, shift);
  return rows && { ...area, ...rows };
}

/** The areas that are left, where they stand afterwards. */
export function shiftAreas(areas: readonly Area[], shift: RowShift): Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}
