import type { CellValue } from "../../../core/grid/grid";
import type { Argument, FormulaFunction, Surroundings } from "../formula";
import { asNumber, asText, Block, FormulaError, NotCalculated, single, type Result } from "../values";

/** Carries an error out of a function: it is the function's result. */
export class Failed extends Error {
  constructor(readonly result: FormulaError) {
    super(result.code);
  }
}

/** The value of an argument; an error in it is the function's result. */
export function valueOf(argument: Argument | undefined): CellValue {
  if (!argument) throw new NotCalculated("an argument that is missing");
  const result = single(argument.operand());
  if (result instanceof FormulaError) throw new Failed(result);
  return result;
}

/** A number, or what stands for one left out. */
export function numberOf(argument: Argument | undefined, otherwise?: number): number {
  if (otherwise !== undefined && !argument) return otherwise;
  const number = asNumber(valueOf(argument));
  if (number instanceof FormulaError) throw new Failed(number);
  return number;
}

export function textOf(argument: Argument | undefined): string {
  return asText(valueOf(argument));
}

/** The cells of an argument, row by row; one value is a block of one. */
export function rowsOf(argument: Argument | undefined): Block["rows"] {
  if (!argument) throw new NotCalculated("an argument that is missing");
  const operand = argument.operand();
  return operand instanceof Block ? operand.rows : [[operand]];
}

interface GivenValue {
  readonly value: Result;
  readonly isOfBlock: boolean;
}

/** Every value in the arguments, with what it came from: blocks count numbers only, values that were typed in count as numbers where they can. */
export function everyValue(given: readonly Argument[]): GivenValue[] {
  return given.flatMap((argument): GivenValue[] => {
    const operand = argument.operand();
    if (!(operand instanceof Block)) return [{ value: operand, isOfBlock: false }];
    return operand.rows.flat().map((value) => ({ value, isOfBlock: true }));
  });
}

/** A function in whose body an error in an argument ends the work. */
export function failing(
  work: (given: readonly Argument[], at: Surroundings) => ReturnType<FormulaFunction>,
): FormulaFunction {
  return (given, at) => {
    try {
      return work(given, at);
    } catch (error) {
      if (error instanceof Failed) return error.result;
      throw error;
    }
  };
}
