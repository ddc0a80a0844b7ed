import { parseAddress, sheetOfAddress } from "../../../core/grid/address";
import { cellKey, type ChartState, type SheetState } from "../../../xlsx/state";

/** One coloured part of every bar. */
export interface Series {
  readonly name: string;
  /** "#RRGGBB" */
  readonly color: string;
  readonly values: readonly number[];
}

/** A chart's figures as its source cells hold them. */
export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

const plain = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** Reads a source with one header row and one label column; undefined for any other. */
export function readSeries(
  chart: ChartState,
  sheets: readonly SheetState[],
  own: SheetState,
): ChartFigures | undefined {
  const area = parseAddress(chart.source);
  const name = sheetOfAddress(chart.source);
  const sheet = name === undefined ? own : sheets.find((each) => each.name === name);
  if (!area || !sheet || area.bottom <= area.top || area.right <= area.left) return undefined;
  const value = (row: number, column: number) => sheet.cells.get(cellKey(row, column))?.value ?? null;
  const rows = range(area.top + 1, area.bottom);
  return {
    categories: rows.map((row) => String(value(row, area.left) ?? "")),
    series: range(area.left + 1, area.right).map((column, index) => ({
      name: String(value(area.top, column) ?? ""),
      color: `#${chart.seriesColors[index]?.replace("#", "") ?? plain[index % plain.length] ?? "808080"}`,
      values: rows.map((row) => Number(value(row, column) ?? 0) || 0),
    })),
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
