import type { Area } from "../../../core/grid/address";
import { cellKey, type CellLook, type RuleSide, type RuleState, type SheetState } from "../../../xlsx/state";
import { readFormula, type Formula, type Surroundings } from "../../formula/formula";
import { asResult, blockOf } from "../../formula/cellBlock";
import { compare, NotCalculated, type Result } from "../../formula/values";
import { shownText } from "../grid/shownText";

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
  const result = resultAt(formula, rule, sheet, row, column);
  if (rule.type !== "cellValue") return result === true || (typeof result === "number" && result !== 0);
  const sign = signs[rule.operator ?? "EqualTo"];
  const own = asResult(sheet.cells.get(cellKey(row, column)));
  return sign !== undefined && result !== undefined && compare(sign, own, result) === true;
}

/**
 * A rule's formula is written for the first cell of its areas; for another cell what is not fixed by $ moves along. undefined where it
 * asks for what is not known here, such as another sheet.
 */
function resultAt(
  formula: Formula,
  rule: RuleState,
  sheet: SheetState,
  row: number,
  column: number,
): Result | undefined {
  const unknown = (): never => {
    throw new NotCalculated("what only the whole workbook knows");
  };
  const at: Surroundings = {
    cells: (other, area) => (other === undefined || other === sheet.name ? blockOf(sheet, area) : unknown()),
    named: unknown,
    down: row - Math.min(...rule.areas.map((area) => area.top)),
    right: column - Math.min(...rule.areas.map((area) => area.left)),
    date1904: false,
    shown: (value, format) => shownText(value, format, false),
  };
  try {
    return formula.calculate(at);
  } catch (error) {
    if (error instanceof NotCalculated) return undefined;
    throw error;
  }
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
