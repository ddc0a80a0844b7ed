import type { keptNames } from "../core/plan/kept";
import { forget } from "./keep";
import { inExcel } from "./inExcel";

/** Clears one kind of thing that is kept with the workbook: the officer's decisions, or the record of the last run. */
export async function forgetKept(what: keyof typeof keptNames): Promise<void> {
  await inExcel(async (context) => {
    forget(context, what);
    await context.sync();
  });
}
