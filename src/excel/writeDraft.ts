import { areaAddress, cellAddress, columnLetter, type Area } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";
import type { DraftCell, DraftPrint, DraftStyle, SheetDraft } from "../core/sheets/sheetDraft";
import { addressLists } from "./addressLists";
import { drawChart } from "./drawChart";
import { asTyped, fitting } from "./asTyped";

function valueOf(cell: DraftCell): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function styleOf(cell: DraftCell | undefined): DraftStyle | undefined {
  return typeof cell === "object" && cell !== null ? cell.style : undefined;
}

/** Runs of cells along a row that look the same, by look. */
function areasByStyle(draft: SheetDraft, top: number): Map<string, { style: DraftStyle; areas: Area[] }> {
  const groups = new Map<string, { style: DraftStyle; areas: Area[] }>();
  draft.rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const style = styleOf(row[c]);
      if (!style) continue;
      const key = JSON.stringify(style);
      let end = c;
      while (end + 1 < row.length && JSON.stringify(styleOf(row[end + 1])) === key) end++;
      const group = groups.get(key) ?? { style, areas: [] };
      groups.set(key, group);
      const last = group.areas.at(-1);
      const area = { top: top + r, left: c + 1, bottom: top + r, right: end + 1 };
      // The same run in the row above: one taller area.
      if (last && last.bottom === area.top - 1 && last.left === area.left && last.right === area.right) {
        group.areas[group.areas.length - 1] = { ...last, bottom: area.bottom };
      } else group.areas.push(area);
      c = end;
    }
  });
  return groups;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function dress(ranges: Excel.RangeAreas, style: DraftStyle): void {
  const { format } = ranges;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.fontColor !== undefined) format.font.color = `#${style.fontColor}`;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.border === "thin") {
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#BFBFBF";
    }
  }
}

/** A column's width in points from its width in characters of the default font. */
export function pointsOfWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function setPrint(sheet: Excel.Worksheet, print: DraftPrint): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper === "A4" ? "A4" : "A3";
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  if (print.footer !== undefined)
    layout.headersFooters.defaultForAllPages.leftFooter = print.footer.replaceAll("&", "&&");
  layout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  for (const row of print.pageBreaksAfter ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Queues the look of a draft's cells from a row on: each look in one go. */
export function writeLooks(sheet: Excel.Worksheet, draft: SheetDraft, top: number): void {
  const formats = new Map<string, Area[]>();
  for (const { style, areas } of areasByStyle(draft, top).values()) {
    for (const list of addressLists(areas)) dress(sheet.getRanges(list), style);
    if (style.numberFormat === undefined) continue;
    formats.set(style.numberFormat, [...(formats.get(style.numberFormat) ?? []), ...areas]);
  }
  for (const [format, areas] of formats) {
    for (const area of areas) sheet.getRange(areaAddress(area)).numberFormat = [[format]];
  }
}

/** Bytes of values queued at once. Excel on the web takes 5 MB with all that goes with them: looks, and a put-back record of up to 1.5 MB. */
const bytesAtOnce = 2_000_000;

/** Bytes of a value in a request: in UTF-8, as JSON. */
function bytesOf(value: CellValue): number {
  const json = JSON.stringify(value);
  let bytes = json.length + 1;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/** Queues a draft's values from a row on, and syncs in between where they are too much for one request. */
export async function writeValues(sheet: Excel.Worksheet, draft: SheetDraft, top: number): Promise<void> {
  const width = Math.max(1, ...draft.rows.map((row) => row.length));
  const values = draft.rows.map((row) =>
    Array.from({ length: width }, (_, c) => asTyped(fitting(valueOf(row[c] ?? null))) ?? ""),
  );
  let from = 0;
  let queued = 0;
  for (let to = 1; to <= values.length; to++) {
    queued += values[to - 1]?.reduce<number>((sum, value) => sum + bytesOf(value), 0) ?? 0;
    if (to < values.length && queued < bytesAtOnce) continue;
    sheet.getRange(`A${top + from}:${cellAddress(top + to - 1, width)}`).values = values.slice(from, to);
    if (to < values.length) await sheet.context.sync();
    from = to;
    queued = 0;
  }
}

/** Queues everything else of a draft: widths, heights, table, frozen rows, charts and print set-up. */
export function furnish(sheet: Excel.Worksheet, draft: SheetDraft): void {
  draft.widths.forEach((width, at) => {
    const column = columnLetter(at + 1);
    sheet.getRange(`${column}:${column}`).format.columnWidth = pointsOfWidth(width);
  });
  // Rows grow to their wrapped text, but for those whose height the draft gives.
  sheet.getRange(`1:${Math.max(1, draft.rows.length)}`).format.autofitRows();
  for (const [row, height] of Object.entries(draft.heights ?? {})) {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  }
  if (draft.table) {
    const table = sheet.tables.add(draft.table.area, true);
    table.name = draft.table.name;
  }
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  for (const chart of draft.charts ?? []) drawChart(sheet, chart);
  if (draft.print) setPrint(sheet, draft.print);
}
