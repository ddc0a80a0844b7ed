import { keptNames, readKept } from "../core/plan/kept";
import type { Settings } from "../core/plan/settings";
import { inExcel } from "./inExcel";
import { keepSettings as queueSettings } from "./keep";

/** What is kept is a newer version's, or broken: it is left as it is. The message is a sentence for the officer. */
export class NotKept extends Error {
  override readonly name = "NotKept";
}

/** Changes what is kept with the workbook, from what is there now. */
export async function keepSettings(change: (settings: Settings) => Settings): Promise<void> {
  await inExcel(async (context) => {
    const item = context.workbook.settings.getItemOrNullObject(keptNames.settings);
    item.load("value");
    await context.sync();
    const { settings, trouble } = readKept(item.isNullObject ? {} : { settings: item.value as unknown });
    if (trouble !== undefined) throw new NotKept(`${trouble} Nothing was kept.`);
    queueSettings(context, change(settings));
    await context.sync();
  });
}
