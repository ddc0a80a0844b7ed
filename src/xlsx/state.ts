import type { Area } from "../core/grid/address";
import type { CellValue } from "../core/grid/grid";

/** How a cell looks, as far as the workbench answers for it. Absent is Excel's default. Colours are RRGGBB in capitals. */
export interface CellLook {
  readonly numberFormat?: string;
  /** The colour that shows, theme and tint resolved; absent where the pattern is none. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  /** True where every side has a thin border. */
  readonly bordered?: boolean;
  /** The colour of that border; absent is automatic, or not the same on every side. */
  readonly borderColor?: string;
  /** False where the cell may be edited on a protected sheet. Absent means locked, as in Excel. */
  readonly locked?: boolean;
}

/** One cell in memory. */
export interface CellState {
  value: CellValue;
  isError?: boolean;
  /** With its "=". */
  formula?: string;
  /** True where an apostrophe keeps the text from being a formula or number. */
  quoted?: boolean;
  look: CellLook;
}

/** A native chart that the add-in drew. */
export interface ChartState {
  id: string;
  name: string;
  type: string;
  source: string;
  title: string;
  seriesColors: string[];
  from: string;
  to: string;
}

export interface TableState {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  style: string;
}

export interface RuleState {
  id: string;
  areas: Area[];
  /** "cellValue", "custom", "containsText" … or "other" for a rule that the workbench does not read but keeps. */
  type: string;
  formula?: string;
  operator?: string;
  /** What a "containsText" rule looks for; its formula says the same. */
  text?: string;
  fill?: string;
  fontColor?: string;
  stopIfTrue?: boolean;
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** The sides that have a line, by the file's names, and the colour of the first. */
  sides?: readonly RuleSide[];
  lineColor?: string;
}

export type RuleSide = "left" | "right" | "top" | "bottom";

/** What appears when something else is typed than a validation asks for. */
export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly style: "Stop" | "Warning" | "Information";
}

/** A validation: its areas and, of a drop-down, the list's source text; null for a validation of another kind, which is only kept. */
export interface ValidationState {
  areas: Area[];
  list: string | null;
  alert?: ValidationAlert;
}

export interface PrintState {
  orientation?: "landscape" | "portrait";
  /** Excel's paper number: 9 is A4, 8 is A3. */
  paper?: number;
  fitWide?: number;
  fitTall?: number;
  scale?: number;
  /** "$1:$3" */
  repeatRows?: string;
  /** "$A:$B" */
  repeatColumns?: string;
  footerCenter?: string;
  footerLeft?: string;
  footerRight?: string;
  area?: string;
  /** Rows before which a page begins. */
  breaks?: number[];
}

/** One worksheet in memory. */
export interface SheetState {
  /** Excel's own id text, "{00000000-0001-0000-0000-000000000000}". */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  protectedOptions: { allowFormatCells: boolean };
  /** Keyed by cellKey(row, column); rows and columns count from 1. */
  cells: Map<number, CellState>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** In characters. */
  columnWidths: Map<number, number>;
  /** In points. */
  rowHeights: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  filtered: boolean;
  tables: TableState[];
  charts: ChartState[];
  rules: RuleState[];
  validations: ValidationState[];
  print: PrintState;
  tabColor?: string;
  /** Looks of whole rows: what a cell shows that is not in `cells`. See lookAt. */
  rowLooks?: Map<number, CellLook>;
  /** Looks of whole columns: what a cell shows where neither it nor its row has a look. */
  columnLooks?: { from: number; to: number; look: CellLook }[];
}

/** The workbook in memory: what the stand-in Excel answers from. */
export interface WorkbookState {
  sheets: SheetState[];
  activeSheet: string;
  /** The active sheet's selection. */
  selection: string;
  date1904: boolean;
  structureProtected: boolean;
  readOnly: boolean;
  /** What the add-in keeps: key → JSON-safe value. */
  settings: Map<string, unknown>;
  /** refersTo with its "="; scope is a sheet's name. Print areas and titles are in `print`, not here. */
  names: { name: string; refersTo: string; scope?: string; hidden?: boolean }[];
  /** The font that a look without fontName and fontSize shows. Absent is Calibri 11. */
  defaultFont?: { name: string; size: number };
  /** The highest number ever given to a sheet here: the next sheet's id is made from the one after. */
  lastSheetNumber?: number;
}

/** One number per cell place. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** The place of a key. */
export function placeOfKey(key: number): { row: number; column: number } {
  // The last column's remainder is 0: there is no column of that number, so no other cell has its key.
  const column = key % 16_384 || 16_384;
  return { row: (key - column) / 16_384, column };
}
