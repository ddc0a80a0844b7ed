import { gridOf, type Book } from "../core/grid/book";
import type { Outcome } from "../core/jobs/job";
import { putBack } from "../core/jobs/putBack";
import { putBackOverlays } from "../core/jobs/putBackOverlays";
import { readKept } from "../core/plan/kept";
import { sheetsOf, type PutBackRecord } from "../core/sheets/putBack";
import { inExcel } from "./inExcel";
import { keepAsBefore } from "./keep";
import { readBook } from "./readBook";
import { readOverlays } from "./readOverlays";
import { sheetsToPutBack } from "./sheetsToPutBack";
import { write } from "./write";

/** What a putting-back could not reach: cells that others changed, sheets that are gone. */
function leftOf({ results }: Outcome, record: PutBackRecord, now: Book): readonly string[] {
  const cells = Array.isArray(results.left) ? results.left.map(String) : [];
  return [...cells, ...sheetsOf(record).filter((name) => !gridOf(now, name))];
}

/**
 * After a write that failed half way: takes back what Excel had done of it, by the record that was written first, and keeps what was kept before.
 * What is left of it, by name: none where the workbook is as it was before the run, or whole. undefined where Excel fails again: then the record
 * stands, for Put it back.
 */
export async function recover(record: PutBackRecord, before: Book): Promise<readonly string[] | undefined> {
  try {
    return await inExcel(async (context) => {
      const read = await readBook(context, { enough: () => false, others: sheetsToPutBack });
      // Where the record is not this run's, Excel had not begun.
      if (JSON.stringify(readKept(read.kept).putBack) !== JSON.stringify(record)) return [];
      const now = await readOverlays(context, read, putBackOverlays(read));
      const outcome = putBack(now);
      await write(context, record.job, outcome, now);
      keepAsBefore(context, "settings", before.kept);
      keepAsBefore(context, "putBack", before.kept);
      await context.sync();
      return leftOf(outcome, record, now);
    });
  } catch {
    // What failed first is what the officer is told; that this failed too, the answer says.
    return undefined;
  }
}
