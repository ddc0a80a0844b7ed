import type { Book } from "../grid/book";
import { canApply, invertEdit, presentAt } from "../sheets/applyEdits";
import { editsOf, readPutBack } from "../sheets/putBack";
import { readKept } from "../plan/kept";
import type { Outcome } from "./job";
import { countOf, listed } from "../plan/listed";

function refused(reason: string): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: {} };
}

/** The inverse of the last run, from the record kept in the workbook. */
export function putBack(book: Book): Outcome {
  const record = readPutBack(readKept(book.kept).putBack);
  if (!record)
    return refused("There is nothing to put back: the add-in has changed nothing here, or it was put back already.");
  const inverse = editsOf(record).map(invertEdit);
  const mine = inverse.filter((edit) => canApply(book, edit));
  const back = inverse.filter((edit) => !canApply(book, edit) && presentAt(book, edit) !== edit.to);
  const cells = new Set(mine.map((edit) => edit.cell));
  const left = [...new Set(back.map((edit) => edit.cell))];
  const own = readKept(book.kept).sheets;
  const sheets = record.sheets.filter(
    (name) => own[name] !== undefined && book.sheets.some((sheet) => sheet.name === name),
  );
  const say = [
    ...(cells.size > 0 ? [`Put back as before: ${countOf(cells.size, "cell")}.`] : []),
    ...(sheets.length > 0 ? [`Taken away again: ${listed(sheets)}.`] : []),
    ...(record.rows.length > 0
      ? [`Taken out of ${listed(record.rows.map((rows) => rows.sheet))} again: what the last run added.`]
      : []),
    ...(left.length > 0 ? [`Left alone, because someone has changed them since: ${listed(left)}.`] : []),
  ];
  return {
    edits: mine,
    drafts: [],
    say: say.length > 0 ? say : ["Everything was already as it was before."],
    remove: { sheets, rows: record.rows },
    forgetPutBack: true,
    results: { putBack: [...cells], left },
  };
}
