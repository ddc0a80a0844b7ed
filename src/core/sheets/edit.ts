import type { CellValue } from "../grid/grid";

/** One change to one cell of an existing sheet, with what was there before: so it can be checked, inverted and kept as JSON. */
export type Edit =
  /** RRGGBB, or null for no fill. */
  | {
      readonly type: "fill";
      readonly sheet: string;
      readonly cell: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** RRGGBB, or null for the automatic colour. */
  | {
      readonly type: "font";
      readonly sheet: string;
      readonly cell: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Text that looks like a formula stays text: the writer sees to it. */
  | {
      readonly type: "value";
      readonly sheet: string;
      readonly cell: string;
      readonly from: CellValue;
      readonly to: CellValue;
    };
