import { cellAddress } from "../core/grid/address";
import { gridOf, type Book } from "../core/grid/book";
import { sayDay, serialOfDay, type Day } from "../core/grid/day";
import { cellAt, type CellValue } from "../core/grid/grid";
import type { Job, Outcome } from "../core/jobs/job";
import { runsOfRows } from "../core/jobs/runsOfRows";
import type { SnapshotState } from "../core/plan/snapshotState";
import { historySheet } from "../core/sheets/historySheet";
import type { Edit } from "../core/sheets/edit";
import { historyColumnNumber, type HistoryColumn } from "../core/snapshot/historyColumns";
import { keptSnapshots, type KeptSnapshot } from "../core/snapshot/readHistory";
import { fitting } from "./asTyped";
import { run, type JobResult } from "./runJob";
import { NotKept } from "./settings";

/** Which snapshot is meant: what its rows say of it. */
export type SnapshotName = Pick<KeptSnapshot, "asAt" | "name" | "state" | "sheet">;

/** What a snapshot is to be called from now on. */
export interface SnapshotHead {
  readonly asAt: Day;
  readonly name: string;
  readonly state: SnapshotState;
}

function isThat(kept: KeptSnapshot, which: SnapshotName): boolean {
  return (
    kept.asAt === which.asAt && kept.name === which.name && kept.state === which.state && kept.sheet === which.sheet
  );
}

/** The rows of a snapshot as they stand now: others may have been added or sorted since the pane read them. */
function rowsOf(book: Book, which: SnapshotName): readonly number[] {
  return keptSnapshots(book.history).flatMap((kept) => (isThat(kept, which) ? kept.rows : []));
}

/** What is done to the history: written, guarded and put back as a job is, though no button of its own. */
function onHistory(id: string, label: string, change: (book: Book) => Outcome): Job {
  return { id, label, hint: label, needs: "plan", run: change };
}

const nothing: Outcome = { edits: [], drafts: [], say: ["This meeting is no longer kept."], results: {} };

function headEdits(book: Book, rows: readonly number[], as: SnapshotHead): Edit[] {
  const grid = gridOf(book, historySheet);
  const head: readonly (readonly [HistoryColumn, CellValue])[] = [
    ["asAt", serialOfDay(as.asAt, grid?.date1904 ?? false)],
    ["name", fitting(as.name)],
    ["state", as.state],
  ];
  return head.flatMap(([id, to]) =>
    rows.flatMap((row): Edit[] => {
      const column = historyColumnNumber(id);
      const from = (grid && cellAt(grid, row, column)?.value) ?? null;
      return from === to ? [] : [{ type: "value", sheet: historySheet, cell: cellAddress(row, column), from, to }];
    }),
  );
}

/** Runs a change of the history: what came of it, as of a job. */
export function runOnHistory(which: SnapshotName, as: SnapshotHead | "delete"): Promise<JobResult> {
  const job =
    as === "delete"
      ? onHistory("delete-snapshot", "Delete a kept meeting", (book) => {
          const rows = runsOfRows(historySheet, rowsOf(book, which));
          if (rows.length === 0) return nothing;
          const say = [`“${which.name}” is no longer kept.`];
          return { edits: [], drafts: [], say, remove: { sheets: [], rows }, results: {} };
        })
      : onHistory("correct-snapshot", "Correct a kept meeting", (book) => {
          const rows = rowsOf(book, which);
          if (rows.length === 0) return nothing;
          const say = [`“${which.name}” is kept as “${as.name}”, ${as.state} on ${sayDay(as.asAt)}, from now on.`];
          return { edits: headEdits(book, rows, as), drafts: [], say, results: {} };
        });
  return run(job, { sheet: historySheet, onlySheet: true });
}

async function done(running: Promise<JobResult>): Promise<void> {
  const { trouble, refused } = await running;
  const reason = trouble?.sentence ?? refused;
  if (reason !== undefined) throw new NotKept(reason);
}

/** Gives a kept meeting another name, date or state. Nothing happens where it is no longer there. Throws NotKept with a sentence where it could not be done; Put it back reverses it. */
export function correctSnapshot(which: SnapshotName, as: SnapshotHead): Promise<void> {
  return done(runOnHistory(which, as));
}

/** Takes a kept meeting out of the history: the caller has asked first. Otherwise as correctSnapshot. */
export function deleteSnapshot(which: SnapshotName): Promise<void> {
  return done(runOnHistory(which, "delete"));
}
