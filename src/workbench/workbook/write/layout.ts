import { areaAddress, cellAddress } from "../../../core/grid/address";
import { areaSize } from "../apply/areas";
import { overlaps } from "../../../core/grid/address";
import type { Change } from "../change";
import { readAreas } from "../../../xlsx/read/areas";
import type { XmlElement } from "../../../xlsx/xml/tree";
import { element, elements, numberAttribute } from "../../../xlsx/xml/walk";
import type { Draft } from "./draft";
import { writeValue } from "./cells";
import { ensureElement, makeElement, removeElements, settleList, insertInOrder } from "./sheetElements";
import { ensureRow, rowAt, type SheetDraft } from "./sheetDraft";

type LayoutChange = Extract<
  Change,
  { type: "merge" | "unmerge" | "column-width" | "row-height" | "freeze" | "tab-color" }
>;

/** Merges, widths, heights, frozen panes and the tab's colour, in the file. */
export function writeLayout(draft: Draft, sheet: SheetDraft, change: LayoutChange): void {
  switch (change.type) {
    case "merge":
    case "unmerge": {
      const list = ensureElement(sheet.root, "mergeCells");
      removeElements(list, (merge) => readAreas(merge.attributes.ref).some((area) => overlaps(area, change.area)));
      if (change.type === "merge" && areaSize(change.area) > 1) {
        list.children.push(makeElement(list, "mergeCell", { ref: areaAddress(change.area) }));
        keepOnlyFirst(draft, sheet, change.area);
      }
      return settleList(sheet.root, list);
    }
    case "column-width":
      return setWidths(sheet, change.from, change.to, change.width);
    case "row-height":
      for (let row = change.from; row <= change.to; row++) {
        Object.assign(ensureRow(sheet, row).attributes, { ht: String(change.height), customHeight: "1" });
      }
      return;
    case "freeze":
      return freeze(sheet, change.rows, change.columns);
    case "tab-color": {
      const properties = ensureElement(sheet.root, "sheetPr");
      removeElements(properties, (child) => child.name.endsWith("tabColor"));
      if (change.color !== null)
        insertInOrder(properties, makeElement(properties, "tabColor", { rgb: `FF${change.color}` }));
      return;
    }
  }
}

function keepOnlyFirst(
  draft: Draft,
  sheet: SheetDraft,
  area: { top: number; left: number; bottom: number; right: number },
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of rowAt(sheet, row)?.cells.keys() ?? []) {
      const inside = area.left <= column && column <= area.right && !(row === area.top && column === area.left);
      if (inside) writeValue(draft, sheet, row, column, null, false);
    }
  }
}

/** Splits the ranges of columns where the new width begins and ends; what else they say stays. */
function setWidths(sheet: SheetDraft, from: number, to: number, width: number): void {
  const list = ensureElement(sheet.root, "cols");
  const kept: XmlElement[] = [];
  const widths = { width: String(width), customWidth: "1" };
  const covered: { min: number; max: number }[] = [];
  for (const columns of elements(list, "col")) {
    const min = numberAttribute(columns, "min") ?? 1;
    const max = numberAttribute(columns, "max") ?? min;
    const piece = (start: number, end: number, more: Record<string, string>) => {
      if (start > end) return;
      kept.push(makeElement(list, "col", { ...columns.attributes, min: String(start), max: String(end), ...more }));
    };
    piece(min, Math.min(max, from - 1), {});
    piece(Math.max(min, from), Math.min(max, to), widths);
    piece(Math.max(min, to + 1), max, {});
    if (Math.max(min, from) <= Math.min(max, to)) covered.push({ min: Math.max(min, from), max: Math.min(max, to) });
  }
  let next = from;
  for (const { min, max } of [...covered.sort((a, b) => a.min - b.min), { min: to + 1, max: to }]) {
    if (next < min) kept.push(makeElement(list, "col", { min: String(next), max: String(min - 1), ...widths }));
    next = Math.max(next, max + 1);
  }
  list.children = kept.sort((a, b) => Number(a.attributes.min) - Number(b.attributes.min));
}

function freeze(sheet: SheetDraft, rows: number, columns: number): void {
  const views = ensureElement(sheet.root, "sheetViews");
  const view = element(views, "sheetView") ?? makeElement(views, "sheetView", { workbookViewId: "0" });
  if (!element(views, "sheetView")) views.children.push(view);
  const selection = elements(view, "selection").at(-1);
  removeElements(view, (child) => child.name.endsWith("pane") || child.name.endsWith("selection"));
  if (rows > 0 || columns > 0) {
    const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    insertInOrder(
      view,
      makeElement(view, "pane", {
        ...(columns > 0 ? { xSplit: String(columns) } : {}),
        ...(rows > 0 ? { ySplit: String(rows) } : {}),
        topLeftCell: cellAddress(rows + 1, columns + 1),
        activePane: active,
        state: "frozen",
      }),
    );
    if (selection) selection.attributes.pane = active;
  } else if (selection) delete selection.attributes.pane;
  if (selection) insertInOrder(view, selection);
}
