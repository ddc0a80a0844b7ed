import type { Book } from "../core/grid/book";
import type { Outcome } from "../core/jobs/job";
import { readKept } from "../core/plan/kept";
import type { SheetDraft } from "../core/sheets/sheetDraft";
import { sheetName } from "../core/sheets/sheetName";

/** Why an outcome cannot be written to this workbook, in a sentence; undefined where nothing hinders. Protection is never taken off. */
export function whyNotWritable(book: Book, outcome: Outcome): string | undefined {
  if (book.readOnly) {
    return "This workbook is open for reading only, so nothing was changed. Save a copy that you may edit, and press the button again.";
  }
  const { trouble, sheets: own } = readKept(book.kept);
  if (outcome.keep && trouble !== undefined) return `${trouble} Nothing was changed.`;
  const appended = outcome.drafts.filter(({ mode }) => mode === "append").map(({ name }) => sheetName(name));
  const touched = new Set([
    ...outcome.edits.map((edit) => edit.sheet),
    ...appended.filter((name) => own[name] !== undefined),
    ...(outcome.remove?.rows ?? []).map(({ sheet }) => sheet),
  ]);
  const shut = book.sheets.filter((sheet) => touched.has(sheet.name) && sheet.isProtected).map((sheet) => sheet.name);
  if (shut.length > 0) {
    return `The sheet “${shut.join("”, “")}” is protected, so nothing was changed. Take the protection off (Review, Unprotect Sheet) and press the button again.`;
  }
  const isAppend = ({ mode, name }: SheetDraft) => mode === "append" && book.sheets.some((sheet) => sheet.name === sheetName(name)); // prettier-ignore
  const addsOrRemoves = !outcome.drafts.every(isAppend) || (outcome.remove?.sheets ?? []).length > 0;
  if (addsOrRemoves && book.structureProtected) {
    return "The workbook's structure is protected, so no sheet can be added or removed and nothing was changed. Take the protection off (Review, Protect Workbook) and press the button again.";
  }
  return undefined;
}
