import type { Book } from "../core/grid/book";
import type { Outcome } from "../core/jobs/job";

/** Why an outcome cannot be written to this workbook, in a sentence; undefined where nothing hinders. Protection is never taken off. */
export function whyNotWritable(book: Book, outcome: Outcome): string | undefined {
  const touched = new Set(outcome.edits.map((edit) => edit.sheet));
  const shut = book.sheets.filter((sheet) => touched.has(sheet.name) && sheet.isProtected).map((sheet) => sheet.name);
  if (shut.length > 0) {
    return `The sheet “${shut.join("”, “")}” is protected, so nothing was changed. Take the protection off (Review, Unprotect Sheet) and press the button again.`;
  }
  if (outcome.drafts.length > 0 && book.structureProtected) {
    return "The workbook's structure is protected, so no sheet can be added and nothing was changed. Take the protection off (Review, Protect Workbook) and press the button again.";
  }
  return undefined;
}
