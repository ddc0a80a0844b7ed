import { parseAddress } from "../../../core/grid/address";
import type { SheetState } from "../../../xlsx/state";
import type { GridView } from "../grid/gridView";
import { chartFigure } from "./chartFigure";
import { readSeries } from "./readSeries";

/** Lays the sheet's charts over the cells that they cover; those over rows that are not in the page are left out until they are. */
export function placeCharts(
  scroller: HTMLElement,
  grid: GridView,
  sheet: SheetState,
  sheets: readonly SheetState[],
): void {
  for (const old of scroller.querySelectorAll("figure.chart")) old.remove();
  const outer = scroller.getBoundingClientRect();
  for (const chart of sheet.charts) {
    const from = parseAddress(chart.from);
    const to = parseAddress(chart.to);
    const start = from && grid.elementAt(from.top, from.left)?.getBoundingClientRect();
    const end = to && grid.elementAt(to.bottom, to.right)?.getBoundingClientRect();
    if (!start || !end) continue;
    const figure = chartFigure(chart, readSeries(chart, sheets, sheet));
    figure.style.left = `${start.left - outer.left + scroller.scrollLeft}px`;
    figure.style.top = `${start.top - outer.top + scroller.scrollTop}px`;
    figure.style.width = `${end.right - start.left}px`;
    figure.style.height = `${end.bottom - start.top}px`;
    scroller.append(figure);
  }
}
