import { isWorthKeeping } from "../lookAt";
import { newSheet } from "../newState";
import { placeOfKey, type CellLook, type CellState, type SheetState } from "../state";
import { splitSheet, rowsThatMatter } from "../xml/sheetText";
import { elements, element, flag, numberAttribute } from "../xml/walk";
import type { XmlElement } from "../xml/tree";
import { readAreas } from "./areas";
import { readCells, type CellContext } from "./cells";
import { resolveColour, type Palette } from "./colours";
import { readPrint } from "./print";
import { readRules } from "./rules";
import { readValidations } from "./validations";

/** How far from any content an empty cell's look still counts: a key's colour may stand in an empty cell. */
const MARGIN_ROWS = 50;
const MARGIN_COLUMNS = 10;

/** A worksheet part as the sheet in memory, without what stands in other parts (tables, charts, names). */
export function readSheet(
  text: string,
  name: string,
  number: number,
  palette: Palette,
  context: CellContext,
): SheetState {
  const { root, rows, prefix } = splitSheet(text, context.part);
  const sheet = newSheet(name, number);
  const looks = context.styles.looks;
  readColumns(root, sheet, looks);
  const rowLooks = new Map<number, CellLook>();
  const read = readCells(rowsThatMatter(rows, prefix, MARGIN_ROWS), context, (row, attributes) => {
    if (isOn(attributes.hidden)) sheet.hiddenRows.add(row);
    const height = Number(attributes.ht);
    if (attributes.ht !== undefined && Number.isFinite(height)) sheet.rowHeights.set(row, height);
    const look = isOn(attributes.customFormat) ? looks[Number(attributes.s ?? 0)] : undefined;
    if (look) rowLooks.set(row, look);
  });
  if (rowLooks.size > 0) sheet.rowLooks = rowLooks;
  sheet.cells = withEmptyNearby(sheet, read.cells, read.empty);
  sheet.merges = elements(element(root, "mergeCells"), "mergeCell").flatMap((merge) => readAreas(merge.attributes.ref));
  sheet.filtered = isFiltering(element(root, "autoFilter"));
  const protection = element(root, "sheetProtection");
  sheet.protected = flag(protection, "sheet");
  sheet.protectedOptions = { allowFormatCells: protection !== undefined && !flag(protection, "formatCells", true) };
  const pane = element(elements(element(root, "sheetViews"), "sheetView")[0], "pane");
  if (pane?.attributes.state === "frozen" || pane?.attributes.state === "frozenSplit") {
    sheet.frozenRows = numberAttribute(pane, "ySplit") ?? 0;
    sheet.frozenColumns = numberAttribute(pane, "xSplit") ?? 0;
  }
  const tab = resolveColour(element(element(root, "sheetPr"), "tabColor"), palette);
  if (tab !== undefined) sheet.tabColor = tab;
  sheet.rules = readRules(root, context.styles);
  sheet.validations = readValidations(root);
  sheet.print = readPrint(root);
  return sheet;
}

/** True where a filter has something chosen, so that rows may be hidden by it. */
export function isFiltering(filter: XmlElement | undefined): boolean {
  return elements(filter, "filterColumn").some((column) => elements(column).length > 0);
}

function readColumns(root: XmlElement, sheet: SheetState, looks: readonly CellLook[]): void {
  const columnLooks: { from: number; to: number; look: CellLook }[] = [];
  let last = 0;
  for (const group of elements(root, "cols")) {
    for (const columns of elements(group, "col")) {
      // Ranges stand in order and apart (CT_Cols); what overlaps is damage, and would cost time.
      const from = Math.max(last + 1, numberAttribute(columns, "min") ?? 1);
      const to = Math.min(16_384, numberAttribute(columns, "max") ?? from);
      if (from > to) continue;
      last = to;
      const width = numberAttribute(columns, "width");
      for (let column = from; column <= to; column++) {
        if (width !== undefined) sheet.columnWidths.set(column, width);
        if (flag(columns, "hidden")) sheet.hiddenColumns.add(column);
      }
      const look = looks[numberAttribute(columns, "style") ?? 0];
      if (look && Object.keys(look).length > 0) columnLooks.push({ from, to, look });
    }
  }
  if (columnLooks.length > 0) sheet.columnLooks = columnLooks;
}

/** The cells with content, and the empty ones with a look of their own that stand in or near the part with content. */
function withEmptyNearby(
  sheet: SheetState,
  cells: Map<number, CellState>,
  empty: Map<number, CellState>,
): Map<number, CellState> {
  let lastColumn = 0;
  for (const key of cells.keys()) lastColumn = Math.max(lastColumn, placeOfKey(key).column);
  const bound = lastColumn + MARGIN_COLUMNS;
  for (const [key, cell] of empty) {
    const { row, column } = placeOfKey(key);
    if (column <= bound && isWorthKeeping(sheet, row, column, cell)) cells.set(key, cell);
  }
  return cells;
}

const isOn = (text: string | undefined) => text === "1" || text === "true" || text === "on";
