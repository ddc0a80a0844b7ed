import { asTruth, compare, errors, FormulaError, single, type Operand } from "../values";
import type { Argument, FormulaFunction } from "../formula";
import { everyValue, Failed, failing, numberOf, valueOf } from "./arguments";

function truthOf(argument: Argument | undefined): boolean {
  const truth = asTruth(valueOf(argument));
  if (truth instanceof FormulaError) throw new Failed(truth);
  return truth;
}

/** Texts in cells do not count; a text typed in must say TRUE or FALSE. */
function truths(given: readonly Argument[]): boolean[] {
  const found = everyValue(given).flatMap(({ value, isOfBlock }) => {
    if (value instanceof FormulaError) throw new Failed(value);
    if (isOfBlock && (value === null || typeof value === "string")) return [];
    const truth = asTruth(value);
    if (truth instanceof FormulaError) throw new Failed(truth);
    return [truth];
  });
  if (found.length === 0) throw new Failed(errors.value);
  return found;
}

const part = (argument: Argument | undefined): Operand => argument?.operand() ?? null;

/** Functions that choose, by their names. */
export const logic: Readonly<Record<string, FormulaFunction>> = {
  IF: failing(([test, yes, no]) => {
    if (truthOf(test)) return yes ? part(yes) : true;
    return no ? part(no) : false;
  }),
  IFS: failing((given) => {
    for (let place = 0; place + 1 < given.length; place += 2) if (truthOf(given[place])) return part(given[place + 1]);
    return errors.notFound;
  }),
  SWITCH: failing(([asked, ...cases]) => {
    const value = valueOf(asked);
    for (let place = 0; place + 1 < cases.length; place += 2) {
      if (compare("=", value, valueOf(cases[place])) === true) return part(cases[place + 1]);
    }
    return cases.length % 2 === 1 ? part(cases.at(-1)) : errors.notFound;
  }),
  CHOOSE: failing(([which, ...choices]) => {
    const choice = choices[Math.trunc(numberOf(which)) - 1];
    return choice ? part(choice) : errors.value;
  }),
  IFERROR: ([first, otherwise]) => {
    const result = single(part(first));
    return result instanceof FormulaError ? part(otherwise) : result;
  },
  IFNA: ([first, otherwise]) => {
    const result = single(part(first));
    return result instanceof FormulaError && result.code === "#N/A" ? part(otherwise) : result;
  },
  AND: failing((given) => truths(given).every(Boolean)),
  OR: failing((given) => truths(given).some(Boolean)),
  XOR: failing((given) => truths(given).filter(Boolean).length % 2 === 1),
  NOT: failing(([value]) => !truthOf(value)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errors.notFound,
  ISBLANK: ([value]) => single(part(value)) === null,
  ISNUMBER: ([value]) => typeof single(part(value)) === "number",
  ISTEXT: ([value]) => typeof single(part(value)) === "string",
  ISNONTEXT: ([value]) => typeof single(part(value)) !== "string",
  ISLOGICAL: ([value]) => typeof single(part(value)) === "boolean",
  ISERROR: ([value]) => single(part(value)) instanceof FormulaError,
  ISERR: ([value]) => isErrorBut(single(part(value))),
  ISNA: ([value]) => {
    const result = single(part(value));
    return result instanceof FormulaError && result.code === "#N/A";
  },
};

const isErrorBut = (result: unknown) => result instanceof FormulaError && result.code !== "#N/A";
