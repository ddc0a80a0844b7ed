import type { Area } from "../../core/grid/address";
import { inheritedLook, lookAt, plainLook } from "../../xlsx/lookAt";
import { placeOfKey, type CellLook, type SheetState } from "../../xlsx/state";
import type { LookPart, LookPatch } from "./lookParts";
import { mayFormat } from "./permission";
import { cellCount, contains, overlap } from "./place";
import { notImplemented } from "./refusal";
import { sheetById, type Session } from "./session";

/** Cells whose looks are read or written: of a range, or of several. */
export interface Target {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: () => readonly Area[];
}

const MOST_CELLS_FORMATTED = 1_000_000;
const STANDARD_FONT = { name: "Calibri", size: 11 };

/** What one look says of a part. */
export function partOf(session: Session, look: CellLook, part: LookPart): unknown {
  return part.read(look, { font: session.state.defaultFont ?? STANDARD_FONT, answering: session.answering });
}

/** What all the cells say of a part; null where they differ, as in Excel. */
export function uniformPart(target: Target, part: LookPart): unknown {
  const sheet = sheetById(target.session, target.sheetId);
  let found: unknown;
  for (const area of target.areas()) {
    for (const look of looksIn(sheet, area)) {
      const value = partOf(target.session, look, part);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

/** The different looks in an area. */
function looksIn(sheet: SheetState, area: Area): ReadonlySet<CellLook> {
  const looks = new Set<CellLook>();
  if (cellCount(area) <= 200_000) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) looks.add(lookAt(sheet, row, column));
    }
    return looks;
  }
  let cells = 0;
  for (const [key, cell] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    if (!contains(area, { top: row, bottom: row, left: column, right: column })) continue;
    looks.add(cell.look);
    cells++;
  }
  if (cells < cellCount(area)) {
    for (let column = area.left; column <= area.right; column++) looks.add(inheritedLook(sheet, area.bottom, column));
    for (const [row, look] of sheet.rowLooks ?? []) if (row >= area.top && row <= area.bottom) looks.add(look);
    if (looks.size === 0) looks.add(plainLook);
  }
  return looks;
}

/** Changes the look of all the cells; what is merged is formatted whole, as Excel does. */
export function patchLooks(target: Target, patch: LookPatch): void {
  const { session } = target;
  const sheet = sheetById(session, target.sheetId);
  mayFormat(session, sheet);
  for (const area of target.areas()) {
    if (cellCount(area) > MOST_CELLS_FORMATTED) throw notImplemented("RangeFormat over whole rows or columns");
    const reached = sheet.merges.filter((merge) => overlap(merge, area) && !contains(area, merge));
    for (const each of [area, ...reached]) session.commit({ type: "look", sheet: sheet.name, area: each, look: patch });
  }
}
