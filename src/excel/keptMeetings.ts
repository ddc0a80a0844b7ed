import { keptNames } from "../core/plan/kept";
import { serialOfDay, type Day } from "../core/grid/day";
import type { SnapshotState } from "../core/plan/snapshotState";
import { historySheet } from "../core/sheets/historySheet";
import { readPutBack } from "../core/sheets/putBack";
import { keptSnapshots, type KeptSnapshot } from "../core/snapshot/readHistory";
import { runsOfRows } from "../core/jobs/runsOfRows";
import { asTyped } from "./asTyped";
import { inExcel } from "./inExcel";
import { readBook } from "./readBook";

/** Which snapshot is meant: what its rows say of it. */
export type SnapshotName = Pick<KeptSnapshot, "asAt" | "name" | "state" | "sheet">;

/** What a snapshot is to be called from now on. */
export interface SnapshotHead {
  readonly asAt: Day;
  readonly name: string;
  readonly state: SnapshotState;
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly date1904: boolean;
  /** True where the last run added rows to the history: their numbers no longer hold once rows have gone. */
  readonly putBackCountsRows: boolean;
}

function isThat(kept: KeptSnapshot, which: SnapshotName): boolean {
  return (
    kept.asAt === which.asAt && kept.name === which.name && kept.state === which.state && kept.sheet === which.sheet
  );
}

/** The rows of a snapshot as they stand now: others may have been added or sorted since the pane read them. */
async function findRows(context: Excel.RequestContext, which: SnapshotName): Promise<Found | undefined> {
  const book = await readBook(context, { sheet: historySheet, enough: () => true });
  const rows = keptSnapshots(book.history).flatMap((kept) => (isThat(kept, which) ? kept.rows : []));
  if (rows.length === 0) return undefined;
  const kept: unknown = book.kept;
  const record = readPutBack(typeof kept === "object" && kept !== null && "putBack" in kept ? kept.putBack : undefined);
  return {
    sheet: context.workbook.worksheets.getItem(historySheet),
    runs: runsOfRows(historySheet, rows),
    date1904: book.history?.date1904 ?? false,
    putBackCountsRows: record !== undefined && record.rows.length > 0,
  };
}

/** Gives a kept meeting another name, date or state. Nothing happens where it is no longer there. */
export async function correctSnapshot(which: SnapshotName, as: SnapshotHead): Promise<void> {
  await inExcel(async (context) => {
    const found = await findRows(context, which);
    if (!found) return;
    const head = [serialOfDay(as.asAt, found.date1904), asTyped(as.name) ?? "", as.state];
    for (const { from, to } of found.runs) {
      found.sheet.getRange(`A${from}:C${to}`).values = Array.from({ length: to - from + 1 }, () => head);
    }
    await context.sync();
  });
}

/** Takes a kept meeting out of the history for good: the caller has asked first. */
export async function deleteSnapshot(which: SnapshotName): Promise<void> {
  await inExcel(async (context) => {
    const found = await findRows(context, which);
    if (!found) return;
    if (found.putBackCountsRows) context.workbook.settings.getItemOrNullObject(keptNames.putBack).delete();
    for (const { from, to } of found.runs) found.sheet.getRange(`${from}:${to}`).delete("Up");
    await context.sync();
  });
}
