import { cellAddress, type Area } from "../../../core/grid/address";
import { lookAt } from "../../../xlsx/lookAt";
import { cellKey, type CellLook, type CellState, type SheetState } from "../../../xlsx/state";
import type { Layout } from "./layout";
import { ruledLook, type RuledLook } from "../rules/ruledLook";
import { shownText } from "./shownText";

/** The id of a cell's element: what the grid names as active to a screen reader. */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

/** Draws a cell anew into its element: text, colours, alignment, borders. A merged cell is its top-left one. */
export function drawCell(
  td: HTMLTableCellElement,
  sheet: SheetState,
  layout: Layout,
  at: Area,
  date1904: boolean,
): void {
  const cell = sheet.cells.get(cellKey(at.top, at.left));
  const ruled = ruledLook(sheet, at.top, at.left);
  const look: CellLook = { ...lookAt(sheet, at.top, at.left), ...ruled };
  const text = cell ? shownText(cell.value, look.numberFormat, date1904) : "";
  const { top } = td.style; // A frozen row's.
  td.removeAttribute("style");
  td.style.top = top;
  td.style.backgroundColor = look.fill ? `#${look.fill}` : "";
  td.style.verticalAlign = look.vertical === "top" ? "top" : look.vertical === "center" ? "middle" : "";
  td.style.boxShadow = ruledLines(ruled);
  td.classList.toggle("bordered", look.bordered === true);
  td.classList.toggle("filled", look.fill !== undefined);
  td.replaceChildren(...(text === "" ? [] : [textElement(text, cell, look, sheet, layout, at)]));
}

/** The lines of a rule stand inside the cell, so that its own stay. */
function ruledLines({ sides = [], lineColor = "7F7F7F" }: RuledLook): string {
  const places = { left: "1px 0", right: "-1px 0", top: "0 1px", bottom: "0 -1px" } as const;
  return sides.map((side) => `inset ${places[side]} 0 #${lineColor}`).join(", ");
}

function textElement(
  text: string,
  cell: CellState | undefined,
  look: CellLook,
  sheet: SheetState,
  layout: Layout,
  at: Area,
): HTMLElement {
  const inner = document.createElement("div");
  inner.textContent = text;
  const style = inner.style;
  if (look.fontColor) style.color = `#${look.fontColor}`;
  if (look.bold) style.fontWeight = "bold";
  if (look.italic) style.fontStyle = "italic";
  if (look.underline) style.textDecoration = "underline";
  if (look.fontSize) style.fontSize = `${(look.fontSize * 4) / 3}px`;
  if (look.fontName) {
    style.fontFamily = `"${look.fontName.replaceAll('"', "")}", var(--cell-font)`;
    style.fontSizeAdjust = "none";
  }
  style.textAlign = alignment(cell, look);
  if (look.wrap && typeof cell?.value === "string") inner.className = "wraps";
  else if (style.textAlign === "left" && typeof cell?.value === "string") spill(inner, sheet, layout, at, look);
  return inner;
}

function alignment(cell: CellState | undefined, look: CellLook): string {
  if (look.horizontal && look.horizontal !== "general") return look.horizontal;
  if (typeof cell?.value === "number") return "right";
  return typeof cell?.value === "boolean" || cell?.isError ? "center" : "left";
}

/** A text that does not wrap runs on over the empty cells to its right, as in Excel. */
function spill(inner: HTMLElement, sheet: SheetState, layout: Layout, at: Area, look: CellLook): void {
  if (at.right > at.left) return;
  let width = layout.columnWidth(at.left);
  for (const column of layout.columns) {
    if (column <= at.left) continue;
    const next = sheet.cells.get(cellKey(at.top, column));
    if ((next && next.value !== null) || lookAt(sheet, at.top, column).fill || layout.mergeAt(at.top, column)) break;
    width += layout.columnWidth(column);
  }
  if (width === layout.columnWidth(at.left)) return;
  inner.className = look.fill ? "spills" : "spills plain";
  inner.style.maxWidth = `${width - 4}px`;
}
