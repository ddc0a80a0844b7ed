import type { FormulaFunction } from "../formula";
import { counting } from "./counting";
import { dates } from "./dates";
import { logic } from "./logic";
import { lookup } from "./lookup";
import { text } from "./text";

/** Every function that is calculated here, by its English name. COUNTBLANK and ROWS are not: blocks leave out what lies past the last used cell. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map(
  [logic, text, dates, lookup, counting].flatMap((one) => Object.entries(one)),
);
