import { columnNumber } from "../../core/grid/address";
import { mapReferences } from "../../xlsx/formula/references";

function relative(letter: "R" | "C", number: number, origin: number, fixed: boolean): string {
  if (fixed) return `${letter}${number}`;
  return number === origin ? letter : `${letter}[${number - origin}]`;
}

/** A formula as it reads in R1C1 form in a rule or cell at a row and column. Names, and references to whole rows or columns, stay as they are. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapReferences(
    formula,
    ({ prefix, text }) =>
      prefix +
      text.replace(
        /(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})/g,
        (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
          relative("R", Number(digits), row, fixedRow !== "") +
          relative("C", columnNumber(letters), column, fixedColumn !== ""),
      ),
  );
}
