import type { Area } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/grid";
import type { Change } from "../change";
import { inheritedLook, isWorthKeeping, plainLook, tidyLook } from "../../../xlsx/lookAt";
import {
  cellKey,
  placeOfKey,
  type CellLook,
  type CellState,
  type SheetState,
  type WorkbookState,
} from "../../../xlsx/state";
import { areaSize, contains, refuseVast } from "./areas";
import { settleHeadersAt } from "./headers";

type CellChange = Extract<Change, { type: "value" | "formula" | "result" | "look" | "clear" }>;

/** Values, formulas, looks and clearing. */
export function applyToCells(state: WorkbookState, sheet: SheetState, change: CellChange): void {
  switch (change.type) {
    case "value":
      setContent(sheet, change.row, change.column, cleanValue(change.value), isQuoted(change) ? { quoted: true } : {});
      return settleHeadersAt(sheet, change.row, change.column);
    case "formula":
      setContent(sheet, change.row, change.column, change.value ?? null, { formula: change.formula });
      return settleHeadersAt(sheet, change.row, change.column);
    case "result":
      return changeResult(sheet, change);
    case "look":
      return changeLooks(state, sheet, change.area, change.look);
    case "clear":
      return clear(sheet, change.area, change.what);
  }
}

/** What the file can hold: "" is an empty cell, minus nought is nought. */
export function cleanValue(value: CellValue): CellValue {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error("A cell holds only finite numbers.");
  return value === "" ? null : Object.is(value, -0) ? 0 : value;
}

/** True where an apostrophe is asked for and there is a text for it to stand before. */
export function isQuoted({ value, quoted }: { readonly value: CellValue; readonly quoted?: boolean }): boolean {
  return quoted === true && typeof value === "string" && value !== "";
}

function changeResult(sheet: SheetState, change: Extract<CellChange, { type: "result" }>): void {
  const cell = sheet.cells.get(cellKey(change.row, change.column));
  if (cell?.formula === undefined) return;
  const { isError: _, ...kept } = cell;
  sheet.cells.set(cellKey(change.row, change.column), {
    ...kept,
    value: change.value,
    ...(change.isError ? { isError: true } : {}),
  });
}

/** Puts content into a cell; its look stays. */
export function setContent(
  sheet: SheetState,
  row: number,
  column: number,
  value: CellValue,
  extra: Pick<CellState, "formula" | "quoted" | "isError">,
): void {
  const look = sheet.cells.get(cellKey(row, column))?.look ?? inheritedLook(sheet, row, column);
  put(sheet, row, column, { value, ...extra, look });
}

function put(sheet: SheetState, row: number, column: number, cell: CellState): void {
  const key = cellKey(row, column);
  if (isWorthKeeping(sheet, row, column, cell)) sheet.cells.set(key, cell);
  else sheet.cells.delete(key);
}

function changeLooks(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  change: { readonly [K in keyof CellLook]?: CellLook[K] | null },
): void {
  refuseVast(area);
  const made = new Map<CellLook, CellLook>();
  const changed = (look: CellLook) => {
    const known = made.get(look) ?? tidyLook({ ...look, ...change }, state);
    made.set(look, known);
    return known;
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cells.get(cellKey(row, column));
      const look = changed(cell?.look ?? inheritedLook(sheet, row, column));
      put(sheet, row, column, { value: null, ...cell, look });
    }
  }
}

function clear(sheet: SheetState, area: Area, what: "all" | "contents" | "formats"): void {
  for (const [row, column] of placesToClear(sheet, area, what)) {
    const cell = sheet.cells.get(cellKey(row, column));
    const look = what === "contents" ? (cell?.look ?? inheritedLook(sheet, row, column)) : plainLook;
    if (what !== "formats" || !cell) put(sheet, row, column, { value: null, look });
    else {
      const { quoted: _, ...content } = cell;
      put(sheet, row, column, { ...content, look });
    }
  }
  if (what !== "formats") {
    settleHeadersAt(sheet, area.top, area.left, area);
  }
}

/** Cells there are; and, where formats go, also the empty ones that a row's or column's look shines through on. */
function placesToClear(sheet: SheetState, area: Area, what: "all" | "contents" | "formats"): [number, number][] {
  const inherits = what !== "contents" && ((sheet.rowLooks?.size ?? 0) > 0 || (sheet.columnLooks?.length ?? 0) > 0);
  const places: [number, number][] = [];
  if (inherits && areaSize(area) <= 200_000) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) places.push([row, column]);
    }
    return places;
  }
  for (const key of sheet.cells.keys()) {
    const { row, column } = placeOfKey(key);
    if (contains(area, row, column)) places.push([row, column]);
  }
  return places;
}
