import type { Area } from "../../core/grid/address";
import { placeOfKey } from "../../xlsx/state";
import { mayChangeSheet, mayEditCells, mayFormat } from "./permission";
import {
  LAST_COLUMN,
  LAST_ROW,
  cellCount,
  contains,
  isEntireRow,
  overlap,
  sheetOf,
  shortAddress,
  type Place,
} from "./place";
import { notImplemented, refusal } from "./refusal";
import { sheetById, type Session } from "./session";

/** range.merge(across): content but the first cell's is lost. */
export function mergeCells(place: Place, [across]: readonly unknown[]): void {
  const { session, area } = place;
  const sheet = sheetOf(place);
  mayChangeSheet(session, sheet);
  if (sheet.tables.some((table) => overlap(table.area, area))) throw refusal("MergedRangeConflict");
  if (across !== true) return session.commit({ type: "merge", sheet: sheet.name, area });
  for (let row = area.top; row <= area.bottom; row++) {
    session.commit({ type: "merge", sheet: sheet.name, area: { ...area, top: row, bottom: row } });
  }
}

export function unmergeCells(place: Place): void {
  const sheet = sheetOf(place);
  mayChangeSheet(place.session, sheet);
  place.session.commit({ type: "unmerge", sheet: sheet.name, area: place.area });
}

/** range.clear(applyTo). A part of a merged cell cannot be cleared. */
export function clearCells(session: Session, sheetId: string, areas: readonly Area[], applyTo: unknown): void {
  const sheet = sheetById(session, sheetId);
  const what = applyTo === "Contents" ? "contents" : applyTo === "Formats" ? "formats" : "all";
  if (applyTo !== null && applyTo !== undefined && !["All", "Contents", "Formats"].includes(String(applyTo))) {
    throw notImplemented(`Range.clear("${String(applyTo)}")`);
  }
  if (what !== "contents") mayFormat(session, sheet);
  if (what !== "formats") mayEditCells(session, sheet, areas);
  for (const area of areas) {
    const merges = sheet.merges.filter((merge) => overlap(merge, area));
    if (what !== "formats" && merges.some((merge) => !contains(area, merge) && !contains(merge, area))) {
      throw refusal("GeneralException", "To do this, all the merged cells need to be cleared as a whole.");
    }
    const part = cutToCells(session, sheetId, area);
    if (part) session.commit({ type: "clear", sheet: sheet.name, area: part, what });
    if (what !== "contents")
      for (const merge of merges) session.commit({ type: "unmerge", sheet: sheet.name, area: merge });
    session.happenings.push({
      type: "changed",
      sheetId,
      address: shortAddress(area),
      changeType: "RangeEdited",
      remote: false,
    });
  }
}

/** A very large area is cut to the cells there are: clearing the rest does nothing. */
function cutToCells(session: Session, sheetId: string, area: Area): Area | undefined {
  if (cellCount(area) <= 200_000) return area;
  let bottom = 0;
  let right = 0;
  for (const key of sheetById(session, sheetId).cells.keys()) {
    const { row, column } = placeOfKey(key);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return overlap(area, { top: 1, left: 1, bottom, right });
}

/** range.delete(shift): whole rows only. */
export function deleteCells(place: Place, [shift]: readonly unknown[]): void {
  const { session, area } = place;
  const sheet = sheetOf(place);
  mayChangeSheet(session, sheet);
  if (!isEntireRow(area) || shift === "Left") throw notImplemented("Range.delete of other than whole rows");
  if (area.bottom === LAST_ROW) throw notImplemented("Range.delete of a whole sheet");
  session.commit({ type: "delete-rows", sheet: sheet.name, from: area.top, to: area.bottom });
  session.happenings.push({
    type: "changed",
    sheetId: place.sheetId,
    address: shortAddress(area),
    changeType: "RowDeleted",
    remote: false,
  });
}

/** range.insert(shift): whole rows only; gives the area of the new cells. */
export function insertCells(place: Place, [shift]: readonly unknown[]): Area {
  const { session } = place;
  const { area } = place;
  const sheet = sheetOf(place);
  mayChangeSheet(session, sheet);
  if (!isEntireRow(area) || shift === "Right") throw notImplemented("Range.insert of other than whole rows");
  const lowest = Math.max(0, ...[...sheet.cells.keys()].map((key) => placeOfKey(key).row));
  if (lowest + area.bottom - area.top + 1 > LAST_ROW) throw refusal("InsertDeleteConflict");
  session.commit({ type: "insert-rows", sheet: sheet.name, from: area.top, to: area.bottom });
  session.happenings.push({
    type: "changed",
    sheetId: place.sheetId,
    address: shortAddress(area),
    changeType: "RowInserted",
    remote: false,
  });
  return { ...area, left: 1, right: LAST_COLUMN };
}

/** range.select(): brings its sheet to the front too. */
export function selectCells(place: Place): void {
  selectAreas(place.session, place.sheetId, [place.area]);
}

export function selectAreas(session: Session, sheetId: string, areas: readonly Area[]): void {
  const sheet = sheetById(session, sheetId);
  if (sheet.visibility !== "Visible") throw refusal("InvalidOperation");
  activate(session, sheetId);
  session.state.selection = areas.map(shortAddress).join(",");
  session.happenings.push({ type: "selected", sheetId, address: session.state.selection, remote: false });
}

/** Brings a sheet to the front. */
export function activate(session: Session, sheetId: string): void {
  const sheet = sheetById(session, sheetId);
  if (sheet.visibility !== "Visible") throw refusal("InvalidOperation");
  if (session.state.activeSheet === sheet.name) return;
  const before = session.state.sheets.find((each) => each.name === session.state.activeSheet);
  session.commit({ type: "activate", sheet: sheet.name });
  session.state.selection = "A1";
  if (before) session.happenings.push({ type: "deactivated", sheetId: before.id, remote: false });
  session.happenings.push({ type: "activated", sheetId, remote: false });
}
