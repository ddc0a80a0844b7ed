import { keptNames, readKept } from "../core/plan/kept";
import type { Settings } from "../core/plan/settings";
import { inExcel } from "./inExcel";
import { keepSettings as queueSettings } from "./keep";

/** Changes what is kept with the workbook, from what is there now. */
export async function keepSettings(change: (settings: Settings) => Settings): Promise<void> {
  await inExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(keptNames.settings);
    item.load("value");
    await context.sync();
    const before = readKept(item.isNullObject ? {} : { settings: item.value as unknown }).settings;
    queueSettings(context, change(before));
    await context.sync();
  });
}
