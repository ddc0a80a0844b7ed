import type { Layout } from "./layout";

const offered = [1, 0.9, 0.75];

/** The largest zoom at which all columns in use are in view; never so small that it is hard to read. */
export function fittingZoom(layout: Layout, width: number): number {
  const used = layout.columns.filter((column) => column <= layout.lastUsedColumn);
  const wanted = used.reduce((sum, column) => sum + layout.columnWidth(column), 70);
  return offered.find((zoom) => wanted * zoom <= width) ?? 0.75;
}
