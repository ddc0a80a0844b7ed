import { cellAddress, columnLetter, parseAddress, sheetOfAddress, type Area } from "../core/grid/address";
import { sheetPrefix } from "./formula/rewriteFormula";

/** The kinds of chart that are drawn here: Excel's name → direction and grouping. */
export const chartKinds: Readonly<Record<string, { readonly direction: "bar" | "col"; readonly grouping: string }>> = {
  BarClustered: { direction: "bar", grouping: "clustered" },
  BarStacked: { direction: "bar", grouping: "stacked" },
  BarStacked100: { direction: "bar", grouping: "percentStacked" },
  ColumnClustered: { direction: "col", grouping: "clustered" },
  ColumnStacked: { direction: "col", grouping: "stacked" },
  ColumnStacked100: { direction: "col", grouping: "percentStacked" },
};

/** Where a chart's numbers stand: the heading row and first column of its source name series and categories. */
export interface ChartLayout {
  readonly sheet: string;
  readonly area: Area;
  readonly seriesIn: "columns" | "rows";
  readonly seriesCount: number;
}

/** How Excel lays a source out. As many colours as one way has series settle it; else series lie along the shorter side, columns when even. */
export function chartLayout(source: string, home: string, colours: number): ChartLayout | undefined {
  const area = parseAddress(source);
  if (!area) return undefined;
  const columns = Math.max(1, area.right - area.left);
  const rows = Math.max(1, area.bottom - area.top);
  const seriesIn = colours === columns ? "columns" : colours === rows ? "rows" : columns > rows ? "rows" : "columns";
  return {
    sheet: sheetOfAddress(source) ?? home,
    area,
    seriesIn,
    seriesCount: seriesIn === "columns" ? columns : rows,
  };
}

/** A source in one spelling, its sheet named: "Summary!A1:E5". */
export function chartSource(sheet: string, area: Area): string {
  return `${sheetPrefix(sheet)}${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
}

/** The places of one series, counted from 0: its name, its categories and its values. */
export function seriesPlaces(
  { area, seriesIn }: ChartLayout,
  index: number,
): { name: Area; categories: Area; values: Area } {
  const { top, left, bottom, right } = area;
  if (seriesIn === "columns") {
    const column = left + 1 + index;
    return {
      name: { top, bottom: top, left: column, right: column },
      categories: { top: top + 1, bottom, left, right: left },
      values: { top: top + 1, bottom, left: column, right: column },
    };
  }
  const row = top + 1 + index;
  return {
    name: { top: row, bottom: row, left, right: left },
    categories: { top, bottom: top, left: left + 1, right },
    values: { top: row, bottom: row, left: left + 1, right },
  };
}

/** An area fixed, with its sheet, as charts name it: "Summary!$B$2:$B$5". */
export function fixedPlace(sheet: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetter(column)}$${row}`;
  const start = corner(area.top, area.left);
  const end = corner(area.bottom, area.right);
  return sheetPrefix(sheet) + (start === end ? start : `${start}:${end}`);
}
