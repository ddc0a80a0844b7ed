import { cellKey, type CellLook, type CellState, type SheetState, type WorkbookState } from "./state";

/** The look of a cell without any of its own: every default. */
export const plainLook: CellLook = Object.freeze({});

const columnIndexes = new WeakMap<object, Map<number, CellLook>>();

/** The columns' looks by column: made once, for a hostile file may have thousands. */
function columnIndex(columnLooks: NonNullable<SheetState["columnLooks"]>): Map<number, CellLook> {
  const known = columnIndexes.get(columnLooks);
  if (known) return known;
  const index = new Map<number, CellLook>();
  for (const { from, to, look } of columnLooks) for (let column = from; column <= to; column++) index.set(column, look);
  columnIndexes.set(columnLooks, index);
  return index;
}

/** What a place shows when the cell has no look of its own: its row's look, else its column's. */
export function inheritedLook(sheet: SheetState, row: number, column: number): CellLook {
  const ofRow = sheet.rowLooks?.get(row);
  if (ofRow) return ofRow;
  return (sheet.columnLooks && columnIndex(sheet.columnLooks).get(column)) ?? plainLook;
}

/** What a cell shows, whether or not it is in `cells`. */
export function lookAt(sheet: SheetState, row: number, column: number): CellLook {
  return sheet.cells.get(cellKey(row, column))?.look ?? inheritedLook(sheet, row, column);
}

const lookKeys: readonly (keyof CellLook)[] = [
  "fill",
  "numberFormat",
  "fontColor",
  "bold",
  "italic",
  "underline",
  "fontSize",
  "fontName",
  "wrap",
  "horizontal",
  "vertical",
  "bordered",
  "locked",
];

/** True where two looks show the same. */
export function sameLook(a: CellLook, b: CellLook): boolean {
  return a === b || lookKeys.every((key) => a[key] === b[key]);
}

/** True where the cell says something that its row and column do not. */
export function isWorthKeeping(sheet: SheetState, row: number, column: number, cell: CellState): boolean {
  return cell.value !== null || cell.formula !== undefined || !sameLook(cell.look, inheritedLook(sheet, row, column));
}

/** The look with defaults left out: "General", black by default, unlocked only where said. */
export function tidyLook(
  look: { readonly [K in keyof CellLook]?: CellLook[K] | null },
  state: WorkbookState,
): CellLook {
  const font = state.defaultFont ?? { name: "Calibri", size: 11 };
  const isDefault = (key: string, value: unknown) =>
    value === null ||
    value === undefined ||
    (key === "locked" ? value === true : value === false) ||
    (key === "numberFormat" && value === "General") ||
    (key === "horizontal" && value === "general") ||
    (key === "vertical" && value === "bottom") ||
    (key === "fontName" && value === font.name) ||
    (key === "fontSize" && value === font.size);
  const entries = Object.entries(look).filter(([key, value]) =>
    key === "locked" ? value === false : !isDefault(key, value),
  );
  return Object.fromEntries(entries);
}
