import type { Area } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/grid";
import type { CellLook, PrintState, RuleSide, ValidationAlert } from "../../xlsx/state";

/** One thing that was done to the workbook since it was opened, in order: the state in memory shows it, the saved file repeats it. Sheets are named as they were called at that moment. */
export type Change =
  | {
      readonly type: "value";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
      readonly quoted?: boolean;
    }
  | {
      readonly type: "formula";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
      /** The result, as far as it is known: written beside the formula. Absent: none until Excel calculates. */
      readonly value?: CellValue;
    }
  /** What a formula came to anew: the formula itself stays as it is, to the byte. */
  | {
      readonly type: "result";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
      /** True where the value is an error such as #N/A. */
      readonly isError: boolean;
    }
  /** Only the named parts of the look change; null takes one away. */
  | {
      readonly type: "look";
      readonly sheet: string;
      readonly area: Area;
      readonly look: { readonly [K in keyof CellLook]?: CellLook[K] | null };
    }
  | {
      readonly type: "clear";
      readonly sheet: string;
      readonly area: Area;
      readonly what: "all" | "contents" | "formats";
    }
  | { readonly type: "add-sheet"; readonly sheet: string }
  | { readonly type: "delete-sheet"; readonly sheet: string }
  | { readonly type: "rename-sheet"; readonly sheet: string; readonly to: string }
  | { readonly type: "move-sheet"; readonly sheet: string; readonly position: number }
  | { readonly type: "activate"; readonly sheet: string }
  | { readonly type: "visibility"; readonly sheet: string; readonly visibility: "Visible" | "Hidden" | "VeryHidden" }
  | { readonly type: "tab-color"; readonly sheet: string; readonly color: string | null }
  | { readonly type: "merge"; readonly sheet: string; readonly area: Area }
  | { readonly type: "unmerge"; readonly sheet: string; readonly area: Area }
  | {
      readonly type: "column-width";
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      readonly width: number;
    }
  | {
      readonly type: "row-height";
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      readonly height: number;
    }
  | { readonly type: "delete-rows"; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly type: "insert-rows"; readonly sheet: string; readonly from: number; readonly to: number }
  | { readonly type: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | {
      readonly type: "add-table";
      readonly sheet: string;
      readonly area: Area;
      readonly name: string;
      readonly style: string;
    }
  | { readonly type: "resize-table"; readonly sheet: string; readonly name: string; readonly area: Area }
  | { readonly type: "delete-table"; readonly sheet: string; readonly name: string }
  | {
      readonly type: "add-chart";
      readonly sheet: string;
      /** Absent: "Chart 1" and so on. */
      readonly name?: string;
      readonly kind: string;
      readonly source: string;
      readonly title: string;
      readonly colors: readonly string[];
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly type: "add-rule";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly id: string;
      readonly rule: "cellValue" | "custom" | "containsText";
      readonly operator?: string;
      /** Of a "containsText" rule only. */
      readonly text?: string;
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly stopIfTrue?: boolean;
      readonly numberFormat?: string;
      /** The sides that get a thin line. */
      readonly sides?: readonly RuleSide[];
      readonly lineColor?: string;
    }
  | { readonly type: "delete-rule"; readonly sheet: string; readonly id: string }
  | {
      readonly type: "validation";
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly list: string | null;
      readonly alert?: ValidationAlert;
    }
  | { readonly type: "print"; readonly sheet: string; readonly print: PrintState }
  | { readonly type: "settings"; readonly key: string; readonly value: unknown };
