import { overlaps, type Area } from "../../../core/grid/address";
import { cellId } from "./cellElement";
import type { DrawnCells } from "./tableRows";

/** Marks the selected cells and their headings, for the eye and for a screen reader; undefined marks nothing. */
export function markSelection(table: HTMLTableElement, drawn: DrawnCells, area: Area | undefined): void {
  for (const marked of table.querySelectorAll(".selected, .in-line")) {
    marked.classList.remove("selected", "in-line");
    marked.removeAttribute("aria-selected");
  }
  if (!area) return;
  for (const { td, area: own } of drawn.values()) {
    if (!overlaps(own, area)) continue;
    td.classList.add("selected");
    td.setAttribute("aria-selected", "true");
  }
  for (const heading of table.querySelectorAll<HTMLElement>("th")) {
    const row = Number(heading.dataset["row"] ?? NaN);
    const column = Number(heading.dataset["column"] ?? NaN);
    const inLine = (row >= area.top && row <= area.bottom) || (column >= area.left && column <= area.right);
    heading.classList.toggle("in-line", inLine);
  }
  table.setAttribute("aria-activedescendant", cellId(area.top, area.left));
}
