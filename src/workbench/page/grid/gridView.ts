import { parseAddress, type Area } from "../../../core/grid/address";
import { cellKey, type SheetState } from "../../../xlsx/state";
import { drawCell } from "./cellElement";
import { freezeRows } from "./freezeRows";
import { markSelection } from "./markSelection";
import { layoutOf, type Layout } from "./layout";
import { rowHeightsOf, type RowHeights, type RowWindow } from "./rowWindow";
import { drawHead, drawRows, type DrawnCells } from "./tableRows";

/** The worksheet on the page, as a plain table. */
export interface GridView {
  readonly table: HTMLTableElement;
  /** Draws a sheet from the start. */
  show(sheet: SheetState, date1904: boolean): void;
  /** Draws the cells of the areas again. */
  redraw(areas: readonly Area[]): void;
  /** Shows the sheet larger or smaller; 1 is 100 %. */
  zoom(factor: number): void;
  /** Marks the selection ("F39" or "F39:G41") and brings it into view. */
  mark(address: string): void;
  /** The place of the drawn cell that an element belongs to; its merged area where it is one. */
  areaOf(element: Element): Area | undefined;
  /** A cell's element, once it was brought into view. */
  elementAt(row: number, column: number): HTMLTableCellElement | undefined;
  /** The layout in use: which rows and columns there are to move over. */
  layout(): Layout;
}

export function createGridView(scroller: HTMLElement): GridView {
  const table = document.createElement("table");
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", "Worksheet");
  table.tabIndex = 0;
  scroller.replaceChildren(table);

  let sheet: SheetState | undefined;
  let date1904 = false;
  let layout: Layout | undefined;
  let heights: RowHeights | undefined;
  let shown: RowWindow = { first: 0, last: 0, above: 0, below: 0 };
  let selection = "A1";
  let zoom = 1;
  const drawn: DrawnCells = new Map();

  /** Heights are kept as at 100 %. */
  function windowInView(): RowWindow | undefined {
    return heights?.windowAt(scroller.scrollTop / zoom, scroller.clientHeight / zoom);
  }

  function drawWindow(wanted: RowWindow | undefined): void {
    if (!sheet || !layout || !wanted) return;
    drawn.clear();
    const rows = drawRows(sheet, layout, wanted.first, wanted.last, date1904, drawn);
    const body = table.tBodies[0];
    body?.replaceChildren(spacer(wanted.above), rows, spacer(wanted.below));
    shown = wanted;
    if (wanted.first === 0) freezeRows(table, frozenCount(), scroller.clientHeight / zoom);
    paintSelection();
    measure();
  }

  /** Hidden rows among the frozen ones are not shown. */
  function frozenCount(): number {
    const last = sheet?.frozenRows ?? 0;
    return layout?.rows.filter((row) => row <= last).length ?? 0;
  }

  /** Only long sheets need to know: what was measured places the rows that follow. */
  function measure(): void {
    if (shown.above === 0 && shown.below === 0) return;
    [...(table.tBodies[0]?.rows ?? [])].slice(1, -1).forEach((tr, index) => {
      heights?.measured(shown.first + index, tr.getBoundingClientRect().height / zoom);
    });
  }

  function follow(): void {
    const wanted = windowInView();
    if (wanted && (wanted.first < shown.first - 20 || wanted.last > shown.last + 20)) drawWindow(wanted);
  }
  scroller.addEventListener("scroll", follow, { passive: true });

  function paintSelection(): void {
    markSelection(table, drawn, parseAddress(selection));
  }

  function elementAt(row: number, column: number): HTMLTableCellElement | undefined {
    const area = layout?.mergeAt(row, column);
    return drawn.get(cellKey(area?.top ?? row, area?.left ?? column))?.td;
  }

  function bringIntoView(area: Area): void {
    const place = layout?.rows.indexOf(area.top) ?? -1;
    if (!elementAt(area.top, area.left) && place >= 0 && heights) {
      scroller.scrollTop = Math.max(0, heights.top(place) * zoom - scroller.clientHeight / 3);
      drawWindow(windowInView());
    }
    elementAt(area.top, area.left)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  return {
    table,
    show(next, is1904) {
      sheet = next;
      date1904 = is1904;
      layout = layoutOf(next);
      heights = rowHeightsOf(layout);
      table.setAttribute("aria-label", `Worksheet ${next.name}`);
      table.setAttribute("aria-rowcount", String(layout.rows.length + 1));
      table.setAttribute("aria-colcount", String(layout.columns.length + 1));
      drawHead(table, layout);
      drawWindow(windowInView());
    },
    redraw(areas) {
      if (!sheet || !layout || areas.length === 0) return;
      for (const { td, area: own } of drawn.values()) {
        // The cell to the left may have run on over this one, or may now.
        const isTouched = ({ top, bottom, right }: Area) => own.bottom >= top && own.top <= bottom && own.left <= right;
        if (areas.some(isTouched)) drawCell(td, sheet, layout, own, date1904);
      }
    },
    zoom(factor) {
      zoom = factor;
      table.style.zoom = String(factor);
      table.style.setProperty("--zoom", String(factor)); // Lines stay as wide as they are.
      drawWindow(windowInView());
    },
    mark(address) {
      selection = address;
      const area = parseAddress(address);
      if (area) bringIntoView(area);
      paintSelection();
    },
    areaOf(element) {
      const td = element.closest("td");
      return [...drawn.values()].find((cell) => cell.td === td)?.area;
    },
    elementAt,
    layout: () => layout ?? nothing,
  };
}

const nothing: Layout = {
  rows: [],
  columns: [],
  lastUsedColumn: 0,
  columnWidth: () => 0,
  rowHeight: () => undefined,
  mergeAt: () => undefined,
};

function spacer(height: number): HTMLTableRowElement {
  const tr = document.createElement("tr");
  tr.hidden = height === 0;
  tr.style.height = `${height}px`;
  tr.setAttribute("aria-hidden", "true");
  return tr;
}
