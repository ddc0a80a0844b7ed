import type { Book } from "../core/grid/book";
import { cellAt, type CellValue } from "../core/grid/grid";
import type { AddedRows } from "../core/jobs/job";
import { historyColumnNumber, historyColumns } from "../core/snapshot/historyColumns";
import { columnLetter } from "../core/grid/address";
import type { PutBackRecord } from "../core/sheets/putBack";
import { TooMuchToPutBack } from "./ownErrors";
import { isTooMuchAtOnce } from "./readInBlocks";
import { valuesOf } from "./valuesOf";
import { fillAsked, fillReader } from "./cellLook";

type Gone = NonNullable<PutBackRecord["gone"]>[number];

/** Rows that are to go: as they are, and a range that follows them should others put rows in above. */
export interface HeldRows {
  readonly rows: readonly Gone[];
  /** True where they are no longer as the job had read them. */
  readonly hasMoved: boolean;
  /** Queues the question whether they are all of what stands there, and the same, when the write comes. */
  queueLook(): void;
  /** True where others have put rows between them, or sorted them, since: after the sync. What is taken away would be theirs. */
  isMixed(): boolean;
  /** Queues their taking away, the last first. A sheet that is gone or has another name fails the request here, when nothing is taken away yet. */
  queueAway(): void;
}

/** How many columns every book has of the history, for telling whether a row is still the one that was read. */
const columnsRead = 4;

/** Looks at rows before they go, in a round trip of its own: what is taken away cannot be asked for afterwards. `whole`: all that they hold, for a record; else what tells them apart. */
export async function holdRows(
  context: Excel.RequestContext,
  book: Book,
  runs: readonly AddedRows[],
  whole: boolean,
): Promise<HeldRows> {
  const last = columnLetter(whole ? historyColumns.length : columnsRead);
  const rating = columnLetter(historyColumnNumber("rating"));
  const asked = runs.map((run) => {
    const sheet = context.workbook.worksheets.getItem(run.sheet);
    const entire = sheet.getRange(`${run.from}:${run.to}`);
    // Asked for something, so that Excel keeps it and lets it follow its rows.
    entire.load("address");
    const range = sheet.getRange(`A${run.from}:${last}${run.to}`);
    range.load("values");
    const heads = sheet.getRange(`A${run.from}:${columnLetter(columnsRead)}${run.to}`);
    heads.load("address");
    const ratings = whole ? sheet.getRange(`${rating}${run.from}:${rating}${run.to}`) : undefined;
    const looks = ratings?.getCellProperties(fillAsked);
    return { run, entire, range, heads, looks };
  });
  try {
    await context.sync();
    for (const { range } of asked) valuesOf(range);
  } catch (error) {
    // What is too much for one answer is too much for the record.
    throw isTooMuchAtOnce(error) ? new TooMuchToPutBack("The rows are too large.") : error;
  }
  const rows = asked.map(({ run, range, looks }): Gone => {
    const ratingLooks = looks?.value ?? [];
    const fillOf = fillReader(ratingLooks);
    return {
      sheet: run.sheet,
      from: run.from,
      values: valuesOf(range).map((line) => line.map(plain)),
      fills: ratingLooks.map(([look]) => fillOf(look) ?? null),
    };
  });
  const grid = book.history;
  const hasMoved = rows.some(({ from, values }) =>
    values.some((line, r) =>
      line.slice(0, columnsRead).some((value, c) => grid && (cellAt(grid, from + r, c + 1)?.value ?? null) !== value),
    ),
  );
  return {
    rows: [...rows].sort((a, b) => a.from - b.from),
    hasMoved,
    queueLook: () => {
      for (const { heads } of asked) heads.load("values");
    },
    isMixed: () =>
      asked.some(({ heads, range }) => {
        const start = range.values.map((line: unknown[]) => line.slice(0, columnsRead));
        return JSON.stringify(heads.values) !== JSON.stringify(start);
      }),
    queueAway: () => {
      for (const { run } of asked) context.workbook.worksheets.getItem(run.sheet).load("id");
      for (const { entire } of [...asked].sort((a, b) => b.run.from - a.run.from)) entire.delete("Up");
    },
  };
}

function plain(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
