import type { CellValue } from "../grid/grid";
import type { CellRule } from "../grid/overlay";

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
    }
  /** The add-in's own drop-down of codes ("R,A,G"), or null for none. Another validation is never in one. */
  | {
      readonly type: "drop-down";
      readonly sheet: string;
      readonly cell: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** One conditional-format rule that comes (from null) or goes (to null); `cell` is the first that it is for. */
  | {
      readonly type: "rule";
      readonly sheet: string;
      readonly cell: string;
      readonly from: CellRule | null;
      readonly to: CellRule | null;
    };
