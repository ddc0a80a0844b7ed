import type { Area } from "../../core/grid/address";
import type { SheetState } from "../../xlsx/state";
import { lookAt } from "../../xlsx/lookAt";
import { cellCount } from "./place";
import { refusal } from "./refusal";
import type { Session } from "./session";

/** AccessDenied where the workbook is only open for reading. */
export function mayWrite(session: Session): void {
  if (session.state.readOnly) throw refusal("AccessDenied");
}

/** AccessDenied where sheets can be neither added, removed, renamed, moved nor hidden. */
export function mayChangeStructure(session: Session): void {
  mayWrite(session);
  if (session.state.structureProtected) throw refusal("AccessDenied");
}

/** AccessDenied where the sheet is protected: for what protection forbids altogether. */
export function mayChangeSheet(session: Session, sheet: SheetState): void {
  mayWrite(session);
  if (sheet.protected) throw refusal("AccessDenied");
}

/** AccessDenied where the sheet's protection does not let cells be formatted. */
export function mayFormat(session: Session, sheet: SheetState): void {
  mayWrite(session);
  if (sheet.protected && !sheet.protectedOptions.allowFormatCells) throw refusal("AccessDenied");
}

/** AccessDenied where one of the cells is locked on a protected sheet. */
export function mayEditCells(session: Session, sheet: SheetState, areas: readonly Area[]): void {
  mayWrite(session);
  if (!sheet.protected) return;
  for (const area of areas) {
    if (cellCount(area) > 5_000_000) throw refusal("AccessDenied");
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (lookAt(sheet, row, column).locked !== false) throw refusal("AccessDenied");
      }
    }
  }
}
