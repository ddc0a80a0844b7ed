import { columnLetter } from "./address";

/** A formula in R1C1 form (`=RC6="R"`) as it reads in a rule that begins at a row and column (`=$F39="R"`). Only references to the rule's own row are understood; texts in quotes stay. */
export function formulaAt(formula: string, row: number, column: number): string {
  return formula
    .split('"')
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/(?<![\w.$])RC(\d{1,5})?(?![\w.([])/g, (_, fixed: string | undefined) =>
            fixed === undefined ? columnLetter(column) + String(row) : `$${columnLetter(Number(fixed))}${row}`,
          ),
    )
    .join('"');
}
