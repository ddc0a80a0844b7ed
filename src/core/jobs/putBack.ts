import type { Book } from "../grid/book";
import { gridOf } from "../grid/book";
import { isHalfMade, withHalfMade } from "../sheets/halfMade";
import { canApply, invertEdit, presentAt, shownBy } from "../sheets/applyEdits";
import { editsOf, isNewerPutBack, readPutBack, type PutBackRecord } from "../sheets/putBack";
import { historyRowsAgain } from "../snapshot/historyDraft";
import { rowsBack } from "../snapshot/historyBack";
import { readKept } from "../plan/kept";
import { countOf, listed } from "../plan/listed";
import type { Edit } from "../sheets/edit";
import type { Outcome } from "./job";
import { runsOfRows } from "./runsOfRows";

function refused(reason: string): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: {} };
}

/** The rows of the history: those that the run added go, those that it took away come back. */
function historyBack(book: Book, record: PutBackRecord): Pick<Outcome, "drafts" | "say"> & { rows: Rows } {
  const sheets = new Set([...record.rows, ...(record.gone ?? [])].map((each) => each.sheet));
  const each = [...sheets].map((sheet) => {
    const grid = gridOf(book, sheet);
    const added = record.rows.filter((rows) => rows.sheet === sheet);
    const gone = (record.gone ?? []).filter((rows) => rows.sheet === sheet);
    if (!grid) return { rows: [], drafts: [], say: [] };
    const { remove, restore, changed } = rowsBack(grid, added, gone);
    return {
      rows: runsOfRows(sheet, remove),
      drafts: restore.map(historyRowsAgain),
      say: [
        ...(remove.length > 0 ? [`Taken out of ${sheet} again: what the last run added.`] : []),
        ...(restore.some(({ inPlace }) => !inPlace) ? [`Back in ${sheet}: what the last run took out.`] : []),
        ...(changed
          ? [`Left as it is, because someone has changed it since: what the last run added to ${sheet}.`]
          : []),
      ],
    };
  });
  return {
    rows: each.flatMap(({ rows }) => rows),
    drafts: each.flatMap(({ drafts }) => drafts),
    say: each.flatMap(({ say }) => say),
  };
}

type Rows = NonNullable<Outcome["remove"]>["rows"];

/** Papers that were being written anew when the run stopped, all whole and some in place: the others take their place too. */
function finishAnew(book: Book, record: PutBackRecord): Outcome | undefined {
  const has = (name: string) => book.sheets.some((sheet) => sheet.name === name);
  const anew = record.anew ?? [];
  const waiting = anew.filter(({ moment }) => has(moment));
  const [first] = anew;
  if (!first || waiting.length === 0) return undefined;
  // They are written one after the other, and then take their places one after the other.
  const hasBegun = has(first.moment) ? waiting.length === anew.length && anew.some(({ name }) => !has(name)) : true;
  if (!hasBegun) return undefined;
  return {
    edits: [],
    drafts: [],
    say: [`Finished what had been begun: ${listed(waiting.map(({ name }) => name))}.`],
    remove: { sheets: waiting.flatMap(({ name }) => (has(name) ? [name] : [])), rows: [] },
    rename: waiting.map(({ name, moment }) => ({ from: moment, to: name })),
    forgetPutBack: true,
    results: { putBack: [], left: [] },
  };
}

const cellOf = ({ sheet, cell }: Edit) => `${sheet}!${cell}`;
const isInCell = ({ type }: Edit) => type === "value" || type === "fill" || type === "font";

/** The inverse of the last run, from the record kept in the workbook. */
export function putBack(book: Book): Outcome {
  const kept = readKept(book.kept);
  const record = readPutBack(kept.putBack);
  if (!record && isNewerPutBack(kept.putBack)) {
    return refused("The last run was made by a newer version of the add-in: update the add-in to put it back.");
  }
  if (!record)
    return refused("There is nothing to put back: the add-in has changed nothing here, or it was put back already.");
  const finished = finishAnew(book, record);
  if (finished) return finished;
  const all = editsOf(record).map(invertEdit);
  const lost = new Set(all.flatMap((edit) => (gridOf(book, edit.sheet) ? [] : [edit.sheet])));
  const inverse = all.filter((edit) => !lost.has(edit.sheet)).map((edit) => withHalfMade(book, edit));
  const fits = inverse.filter((edit) => canApply(book, edit) || isHalfMade(book, edit));
  const isFit = new Set(fits);
  const back = inverse.filter((edit) => !isFit.has(edit) && presentAt(book, edit) !== shownBy(edit, "to"));
  // Somebody's letter does not get the colour of the one before it: a cell that was changed is left whole.
  const changed = new Set(back.filter(isInCell).map(cellOf));
  const mine = fits.filter((edit) => !isInCell(edit) || !changed.has(cellOf(edit)));
  const rules = mine.filter((edit) => edit.type === "rule").length;
  const cells = new Set(mine.flatMap((edit) => (edit.type === "rule" ? [] : [edit.cell])));
  const left = [...new Set(back.map((edit) => edit.cell))];
  const sheets = [...record.sheets, ...(record.anew ?? []).map(({ moment }) => moment)].filter(
    (name) => kept.sheets[name] !== undefined && book.sheets.some((sheet) => sheet.name === name),
  );
  const history = historyBack(book, record);
  const say = [
    ...(cells.size > 0 ? [`Put back as before: ${countOf(cells.size, "cell")}.`] : []),
    ...(rules > 0 ? [`Put back as before: ${countOf(rules, "rule")} of conditional formatting.`] : []),
    ...(sheets.length > 0 ? [`Taken away again: ${listed(sheets)}.`] : []),
    ...history.say,
    ...(left.length > 0
      ? [`Left alone, because someone has changed ${left.length === 1 ? "it" : "them"} since: ${listed(left)}.`]
      : []),
    ...(lost.size > 0
      ? [`No longer there, perhaps renamed or deleted, so nothing could be put back on it: ${listed([...lost])}.`]
      : []),
  ];
  return {
    edits: mine,
    drafts: history.drafts,
    say: say.length > 0 ? say : ["Everything was already as it was before."],
    remove: { sheets, rows: history.rows },
    forgetPutBack: true,
    results: { putBack: [...cells], left },
  };
}
