import { runJob } from "../../src/excel/runJob";
import { bigPlan } from "../support/bigPlan";
import { requestsOf } from "./excel";
import { figure, type Figure } from "./figure";

const peerName = "one format.fill.color per cell";
const fills: Readonly<Record<string, string>> = { R: "#FF0000", A: "#FFC000", G: "#00B050", B: "#0070C0" };

/** The usual way: each rating cell by itself. */
async function cellByCell(actions: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRange(true);
    used.load("values");
    await context.sync();
    let left = actions;
    used.values.forEach((row: unknown[], at: number) => {
      const fill = fills[String(row[5])];
      if (at < 11 || fill === undefined || left-- <= 0) return;
      sheet.getRange(`F${at + 1}`).format.fill.color = fill;
    });
    await context.sync();
  });
}

/** What the write request of Recalculate costs, beside colouring cell by cell. */
export async function colourFigures(): Promise<readonly Figure[]> {
  const ours1000 = (await requestsOf(bigPlan(1_000), () => runJob("recalculate"))).at(-1);
  const theirs1000 = (await requestsOf(bigPlan(1_000), () => cellByCell(1_000))).at(-1);
  const ours10000 = (await requestsOf(bigPlan(10_000), () => runJob("recalculate"))).at(-1);
  const theirs10000 = (await requestsOf(bigPlan(10_000), () => cellByCell(5_000))).at(-1);
  return [
    figure("colour-1000-actions", "actions", ours1000?.actions ?? NaN, theirs1000?.actions ?? NaN, peerName),
    figure("colour-1000-bytes", "bytes", ours1000?.requestBytes ?? NaN, theirs1000?.requestBytes ?? NaN, peerName),
    // Cell by cell passes Excel's 5 MB before 10,000: half of it is measured, and doubled.
    figure(
      "colour-10000-bytes",
      "bytes",
      ours10000?.requestBytes ?? NaN,
      2 * (theirs10000?.requestBytes ?? NaN),
      peerName,
    ),
    figure("colour-10000-actions", "actions", ours10000?.actions ?? NaN, 2 * (theirs10000?.actions ?? NaN), peerName),
  ];
}
