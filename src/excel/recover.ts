import type { Book } from "../core/grid/book";
import { putBack } from "../core/jobs/putBack";
import { putBackOverlays } from "../core/jobs/putBackOverlays";
import { readKept } from "../core/plan/kept";
import type { PutBackRecord } from "../core/sheets/putBack";
import { inExcel } from "./inExcel";
import { keepAsBefore } from "./keep";
import { readBook } from "./readBook";
import { readOverlays } from "./readOverlays";
import { sheetsToPutBack } from "./sheetsToPutBack";
import { write } from "./write";

/**
 * After a write that failed half way: takes back what Excel had done of it, by the record that was written first, and keeps what was kept before.
 * True where the workbook is as it was before the run, or whole; false where Excel fails again: then the record stands, for Put it back.
 */
export async function recover(record: PutBackRecord, before: Book): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      const read = await readBook(context, { enough: () => false, others: sheetsToPutBack });
      // Where the record is not this run's, Excel had not begun.
      if (JSON.stringify(readKept(read.kept).putBack) !== JSON.stringify(record)) return;
      const now = await readOverlays(context, read, putBackOverlays(read));
      const outcome = putBack(now);
      await write(context, record.job, outcome, now);
      keepAsBefore(context, "settings", before.kept);
      keepAsBefore(context, "putBack", before.kept);
      await context.sync();
    });
    return true;
  } catch {
    // What failed first is what the officer is told; that this failed too, the answer says.
    return false;
  }
}
