import { areaAddress, cellAddress, type Area } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";
import type { DraftCell, DraftStyle, SheetDraft } from "../core/sheets/sheetDraft";
import { addressLists } from "./addressLists";
import { roomFor } from "./queued";
import { asTyped, fitting } from "./asTyped";

function valueOf(cell: DraftCell): CellValue {
  return typeof cell === "object" && cell !== null ? cell.value : cell;
}

function styleOf(cell: DraftCell | undefined): DraftStyle | undefined {
  return typeof cell === "object" && cell !== null ? cell.style : undefined;
}

const texts = new WeakMap<DraftStyle, string>();

/** A style as text: most cells of a draft share a few. */
function textOf(style: DraftStyle): string {
  const known = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, known);
  return known;
}

/** Runs of cells along a row that look the same, by look. */
function areasByStyle(draft: SheetDraft, top: number): Map<string, { style: DraftStyle; areas: Area[] }> {
  const groups = new Map<string, { style: DraftStyle; areas: Area[] }>();
  draft.rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const style = styleOf(row[c]);
      if (!style) continue;
      const key = textOf(style);
      const isAlike = (next: DraftStyle | undefined) => next !== undefined && textOf(next) === key;
      let end = c;
      while (end + 1 < row.length && isAlike(styleOf(row[end + 1]))) end++;
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

/** Bytes that a change of a range's looks takes in a request, with room to spare: 1,330 as measured, and 3,780 with a border. */
const bytesOfLook = 3_000;
const bytesOfBorder = 4_000;
const bytesOfRange = 800;

/** Queues the look of a draft's cells from a row on: each look in one go. Syncs in between where that is too much for one request. */
export async function writeLooks(sheet: Excel.Worksheet, draft: SheetDraft, top: number): Promise<void> {
  const formats = new Map<string, Area[]>();
  for (const { style, areas } of areasByStyle(draft, top).values()) {
    for (const list of addressLists(areas)) {
      await roomFor(sheet.context, list.length + bytesOfLook + (style.border === undefined ? 0 : bytesOfBorder));
      dress(sheet.getRanges(list), style);
    }
    if (style.numberFormat === undefined) continue;
    formats.set(style.numberFormat, [...(formats.get(style.numberFormat) ?? []), ...areas]);
  }
  for (const [format, areas] of formats) {
    for (const area of areas) {
      await roomFor(sheet.context, bytesOfRange);
      sheet.getRange(areaAddress(area)).numberFormat = [[format]];
    }
  }
}

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

/** Bytes of values written as one range. */
const bytesAtOnce = 1_000_000;

/** Queues a draft's values from a row on, and syncs in between where they are too much for one request. */
export async function writeValues(sheet: Excel.Worksheet, draft: SheetDraft, top: number): Promise<void> {
  const width = draft.rows.reduce((most, row) => Math.max(most, row.length), 1);
  const values = draft.rows.map((row) =>
    Array.from({ length: width }, (_, c) => asTyped(fitting(valueOf(row[c] ?? null))) ?? ""),
  );
  let from = 0;
  let queued = 0;
  for (let to = 1; to <= values.length; to++) {
    queued += values[to - 1]?.reduce<number>((sum, value) => sum + bytesOf(value), 0) ?? 0;
    if (to < values.length && queued < bytesAtOnce) continue;
    await roomFor(sheet.context, queued);
    sheet.getRange(`A${top + from}:${cellAddress(top + to - 1, width)}`).values = values.slice(from, to);
    from = to;
    queued = 0;
  }
}
