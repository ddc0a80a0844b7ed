import type { CellValue } from "../grid/grid";

/** How a drafted cell looks; everything absent is Excel's default. */
export interface DraftStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly numberFormat?: string;
  readonly border?: "thin" | "none";
}

/** One cell of a drafted sheet: a bare value, or a value with its look. Text is always text, whatever it begins with. */
export type DraftCell = CellValue | { readonly value: CellValue; readonly style: DraftStyle };

/** A native chart on a drafted sheet, over cells of that sheet. */
export interface DraftChart {
  readonly kind: "stacked-bar" | "stacked-column";
  readonly title: string;
  /** One header row and one label column, in A1 form. */
  readonly source: string;
  /** RRGGBB per series, in the order of the source's columns. */
  readonly colors: readonly string[];
  /** Top-left and bottom-right cells that it covers. */
  readonly from: string;
  readonly to: string;
}

/** How a drafted sheet prints. */
export interface DraftPrint {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4" | "A3";
  /** Fits all columns to one page wide. */
  readonly fitToWidth: boolean;
  /** Rows repeated on each page, first and last. */
  readonly repeatRows?: readonly [number, number];
  /** Columns repeated on each page, first and last, column A being 1: for a grid wider than a page. */
  readonly repeatColumns?: readonly [number, number];
  readonly footer?: string;
  /** Rows after which a page ends. */
  readonly pageBreaksAfter?: readonly number[];
}

/** A worksheet that we would like to exist, as a value. No merged cells: outputs are tidy. */
export interface SheetDraft {
  /** The wanted name; the writer keeps to Excel's rules for names. */
  readonly name: string;
  /** What made it ("bmg-summary"): a sheet of the same mark is the add-in's own and may be replaced. */
  readonly mark: string;
  readonly rows: readonly (readonly DraftCell[])[];
  /** How many of the first rows are headings that an "append" to a sheet already there leaves out. */
  readonly headRows?: number;
  /** Widths in characters, column A first. */
  readonly widths: readonly number[];
  /** Heights in points, for the rows that need one; row number → height. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows frozen at the top. */
  readonly frozenRows?: number;
  /** An Excel table over an area in A1 form whose first row is its header. A name only where it is needed: no two tables of a workbook have the same, and a sheet stands beside the one that it replaces for a moment. */
  readonly table?: { readonly name?: string; readonly area: string };
  readonly charts?: readonly DraftChart[];
  readonly print?: DraftPrint;
  /** "append": rows are added below the last of the sheet of that name, which is made first where it is missing. */
  readonly mode: "replace-own" | "append";
  /** With "append": the row before which the rows go, where it is not below the last. */
  readonly at?: number;
  /** With "at": true where the rows go over those that are there, not between them. */
  readonly over?: boolean;
}
