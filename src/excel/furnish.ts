import { columnLetter } from "../core/grid/address";
import type { DraftPrint, SheetDraft } from "../core/sheets/sheetDraft";
import { fitting } from "./asTyped";
import { fitToWidth, type Fitted } from "./fitToWidth";
import { drawChart } from "./drawChart";
import { roomFor } from "./queued";

/** Bytes that a change of one range takes in a request, about. */
const bytesOfRange = 800;

/** A column's width in points from its width in characters of the default font. */
export function pointsOfWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Characters on the left of a footer, codes counted: Excel takes 255 for the whole of it. */
const longestFooter = 220;

/** A footer's text with its "&" doubled, as Excel reads it, and cut, with a sign that it is, where it is too long. */
function footerText(text: string): string {
  const letters = [...String(fitting(text))].map((letter) => (letter === "&" ? "&&" : letter));
  let length = 0;
  const fits = letters.findIndex((letter) => (length += letter.length) > longestFooter);
  return fits < 0 ? letters.join("") : `${letters.slice(0, fits - 1).join("")}…`;
}

async function setPrint(sheet: Excel.Worksheet, print: DraftPrint): Promise<void> {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper === "A4" ? "A4" : "A3";
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  if (print.repeatColumns)
    layout.setPrintTitleColumns(print.repeatColumns.map((each) => `$${columnLetter(each)}`).join(":"));
  if (print.footer !== undefined) layout.headersFooters.defaultForAllPages.leftFooter = footerText(print.footer);
  layout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  for (const row of print.pageBreaksAfter ?? []) {
    await roomFor(sheet.context, bytesOfRange);
    sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

/** Rows one below the other that have the same height. */
function runsOfHeights(heights: Readonly<Record<number, number>>): readonly (readonly [string, number])[] {
  const runs: { from: number; to: number; height: number }[] = [];
  for (const [row, height] of Object.entries(heights)) {
    const last = runs.at(-1);
    if (last && last.height === height && last.to + 1 === Number(row)) last.to = Number(row);
    else runs.push({ from: Number(row), to: Number(row), height });
  }
  return runs.map(({ from, to, height }) => [`${from}:${to}`, height]);
}

/**
 * Queues everything else of a draft: widths, heights, table, frozen rows, charts and print set-up. Syncs in between as writeLooks does. Gives back what
 * is to be looked at after the sync, where the sheet is to be printed one page wide; `name`: what it is called for people.
 */
export async function furnish(sheet: Excel.Worksheet, draft: SheetDraft, name: string): Promise<Fitted | undefined> {
  draft.widths.forEach((width, at) => {
    const column = columnLetter(at + 1);
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsOfWidth(width);
  });
  // Rows grow to their wrapped text, but for those whose height the draft gives.
  sheet.getRange(`1:${Math.max(1, draft.rows.length)}`).format.autofitRows();
  for (const [rows, height] of runsOfHeights(draft.heights ?? {})) {
    await roomFor(sheet.context, bytesOfRange);
    sheet.getRange(rows).format.rowHeight = height;
  }
  if (draft.table) {
    const table = sheet.tables.add(draft.table.area, true);
    if (draft.table.name !== undefined) table.name = draft.table.name;
  }
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  for (const chart of draft.charts ?? []) drawChart(sheet, chart);
  if (draft.print) await setPrint(sheet, draft.print);
  return draft.print?.fitToWidth ? fitToWidth(sheet, name) : undefined;
}
