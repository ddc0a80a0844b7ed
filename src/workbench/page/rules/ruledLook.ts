import { columnNumber, type Area } from "../../../core/grid/address";
import { cellKey, type CellLook, type RuleSide, type RuleState, type SheetState } from "../../../xlsx/state";
import { readFormula, type CellReader, type Formula } from "./formula";
import { compare, ERROR } from "./values";

/** What rules make of a cell's look; absent where they say nothing of it. */
export type RuledLook = Pick<CellLook, "fill" | "fontColor" | "bold" | "italic" | "underline" | "numberFormat"> & {
  readonly sides?: readonly RuleSide[];
  /** RRGGBB */
  readonly lineColor?: string;
};

/**
 * The look that conditional formats give a cell by what stands in the sheet now. A rule of a kind that is not understood here changes
 * nothing. Of two that hold, the one that stands first decides.
 */
export function ruledLook(sheet: SheetState, row: number, column: number): RuledLook {
  let look: RuledLook = {};
  for (const rule of sheet.rules) {
    if (!rule.areas.some((area) => covers(area, row, column)) || !holds(rule, sheet, row, column)) continue;
    look = { ...said(rule), ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function said({ fill, fontColor, bold, italic, underline, numberFormat, sides, lineColor }: RuleState): RuledLook {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(sides === undefined || sides.length === 0 ? {} : { sides }),
    ...(lineColor === undefined ? {} : { lineColor }),
  };
}

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function holds(rule: RuleState, sheet: SheetState, row: number, column: number): boolean {
  const formula = rule.formula === undefined ? undefined : formulaOf(rule.formula);
  if (!formula) return false;
  const read = readerAt(rule, sheet, row, column);
  const result = formula(read);
  if (rule.type !== "cellValue") return result === true || (typeof result === "number" && result !== 0);
  const sign = signs[rule.operator ?? "EqualTo"];
  return sign !== undefined && compare(sign, valueAt(sheet, row, column), result) === true;
}

/** A rule's formula is written for the first cell of its areas; for another cell what is not fixed by $ moves along. */
function readerAt(rule: RuleState, sheet: SheetState, row: number, column: number): CellReader {
  const top = Math.min(...rule.areas.map((area) => area.top));
  const left = Math.min(...rule.areas.map((area) => area.left));
  return (reference) => {
    const [, fixedColumn, letters = "", fixedRow, digits = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(reference) ?? [];
    const at = columnNumber(letters) + (fixedColumn === "$" ? 0 : column - left);
    return valueAt(sheet, Number(digits) + (fixedRow === "$" ? 0 : row - top), at);
  };
}

function valueAt(sheet: SheetState, row: number, column: number) {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell?.isError ? ERROR : (cell?.value ?? null);
}

function covers(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

const readBefore = new Map<string, Formula | undefined>();

/** Read once: the same formula is asked for every cell of a column. */
function formulaOf(text: string): Formula | undefined {
  if (!readBefore.has(text)) {
    if (readBefore.size > 500) readBefore.clear();
    readBefore.set(text, readFormula(text));
  }
  return readBefore.get(text);
}
