import { columnLetter, type Area } from "../../../core/grid/address";
import { cellKey, type SheetState } from "../../../xlsx/state";
import { cellId, drawCell } from "./cellElement";
import type { Layout } from "./layout";

/** The drawn cells by place; a merged area stands under the place of its top-left cell. */
export type DrawnCells = Map<number, { readonly td: HTMLTableCellElement; readonly area: Area }>;

/** The columns' widths and letters. */
export function drawHead(table: HTMLTableElement, layout: Layout): void {
  const group = document.createElement("colgroup");
  const head = document.createElement("tr");
  const corner = document.createElement("td");
  corner.className = "corner";
  group.append(columnElement(46));
  head.append(corner);
  let width = 46;
  for (const column of layout.columns) {
    group.append(columnElement(layout.columnWidth(column)));
    width += layout.columnWidth(column);
    const letter = document.createElement("th");
    letter.scope = "col";
    letter.dataset["column"] = String(column);
    letter.textContent = columnLetter(column);
    head.append(letter);
  }
  const thead = document.createElement("thead");
  thead.append(head);
  table.style.width = `${width}px`;
  table.replaceChildren(group, thead, document.createElement("tbody"));
}

function columnElement(width: number): HTMLTableColElement {
  const column = document.createElement("col");
  column.style.width = `${width}px`;
  return column;
}

/**
 * The rows at places first to last (exclusive) of the layout, and into `drawn` their cells. A merged area that begins above is drawn
 * from the first row on, cut to what is shown.
 */
export function drawRows(
  sheet: SheetState,
  layout: Layout,
  first: number,
  last: number,
  date1904: boolean,
  drawn: DrawnCells,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const shown = layout.rows.slice(first, last);
  shown.forEach((row, place) => {
    const tr = document.createElement("tr");
    const height = layout.rowHeight(row);
    if (height !== undefined) tr.style.height = `${height}px`;
    tr.setAttribute("aria-rowindex", String(first + place + 2));
    const number = document.createElement("th");
    number.scope = "row";
    number.dataset["row"] = String(row);
    number.textContent = String(row);
    tr.append(number);
    layout.columns.forEach((column, index) => {
      const area = layout.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
      const isFirstRow = row === area.top || place === 0 || (shown[place - 1] ?? 0) < area.top;
      const isFirstColumn = (layout.columns[index - 1] ?? 0) < area.left;
      if (!isFirstRow || !isFirstColumn) return;
      const td = document.createElement("td");
      td.id = cellId(area.top, area.left);
      td.setAttribute("aria-colindex", String(index + 2));
      const rows = shown.slice(place).filter((other) => other <= area.bottom).length;
      const columns = layout.columns.filter((other) => other >= column && other <= area.right).length;
      if (rows > 1) td.rowSpan = rows;
      if (columns > 1) td.colSpan = columns;
      drawCell(td, sheet, layout, area, date1904);
      drawn.set(cellKey(area.top, area.left), { td, area });
      tr.append(td);
    });
    fragment.append(tr);
  });
  return fragment;
}
