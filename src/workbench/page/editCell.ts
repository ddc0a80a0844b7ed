import { areaAddress, type Area } from "../../core/grid/address";
import { lookAt } from "../../xlsx/lookAt";
import { cellKey } from "../../xlsx/state";
import { readFormula } from "../formula/formula";
import { choicesAt, whyNotChosen } from "./choices";
import { editText, enteredValue } from "./grid/enteredValue";
import { activeSheet, type OpenBook } from "./openBook";

/** Why a cell cannot be typed into; undefined where it can. */
export function whyLocked(book: OpenBook, area: Area): string | undefined {
  const sheet = activeSheet(book);
  if (book.session.state.readOnly) return "This workbook is read-only: save a copy to change it.";
  const isLocked = sheet.protected && lookAt(sheet, area.top, area.left).locked !== false;
  return isLocked ? "This sheet is protected: the cell cannot be changed here." : undefined;
}

/** The text an edit of the cell begins with. */
export function textToEdit(book: OpenBook, area: Area): string {
  const sheet = activeSheet(book);
  const cell = sheet.cells.get(cellKey(area.top, area.left));
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const text = editText(cell.value, cell.look.numberFormat, book.session.state.date1904);
  return cell.quoted ? `'${text}` : text;
}

/** Puts what was typed into the cell, as Excel would take it. A sentence where it is not taken; nothing where nothing changed. */
export function enterText(book: OpenBook, area: Area, text: string): string | undefined {
  if (text === textToEdit(book, area)) return undefined;
  const { session } = book;
  const sheet = activeSheet(book);
  const place = { sheet: sheet.name, row: area.top, column: area.left };
  const look = lookAt(sheet, area.top, area.left);
  if (text.startsWith("=") && look.numberFormat !== "@") {
    if (!readFormula(text))
      return "This page cannot calculate that formula: type a value, or write the formula in Excel.";
    session.commit({ type: "formula", ...place, formula: text });
    tellTyped(book, area);
    return undefined;
  }
  const refused = whyNotChosen(choicesAt(session.state, sheet, area), text);
  if (refused !== undefined) return refused;
  const entry = enteredValue(text, look.numberFormat, session.state.date1904, session.year);
  if (entry.numberFormat !== undefined && entry.numberFormat !== look.numberFormat) {
    const own = { top: area.top, left: area.left, bottom: area.top, right: area.left };
    session.commit({ type: "look", sheet: sheet.name, area: own, look: { numberFormat: entry.numberFormat } });
  }
  const quoted = entry.quoted ? { quoted: true } : {};
  session.commit({ type: "value", ...place, value: entry.value, ...quoted });
  tellTyped(book, area);
  return undefined;
}

function tellTyped(book: OpenBook, area: Area): void {
  book.session.happenings.push({
    type: "changed",
    sheetId: activeSheet(book).id,
    address: areaAddress({ ...area, bottom: area.top, right: area.left }),
    changeType: "RangeEdited",
    byHand: true,
    remote: false,
  });
}
