import { columnNumber } from "../../core/grid/address";

/** One reference inside a formula: `sheet` is its sheet's bare name (absent: the formula's own sheet), `text` the rest ("$A$1:B2", "3:4", "A:C", or a name). */
export interface Reference {
  readonly sheet?: string;
  /** The sheet part as written, with its "!"; "" where there is none. */
  readonly prefix: string;
  readonly text: string;
}

const word = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*";
const prefix = `'(?:[^']|'')+'!|(?:\\[[^\\[\\]]*\\])?${word}(?::${word})?!`;
const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const area = `${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}`;
const tokens = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "#[A-Z/0]+[!?]?",
    `(?<prefix>${prefix})?(?<area>${area})(?![\\p{L}\\p{N}_.(\\[!\\\\:])`,
    `(?<namePrefix>${prefix})(?<name>${word})?`,
    // No sheet begins here: a formula of nothing but apostrophes would else be searched to its end from each of them.
    "''+",
    word,
    "\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?",
    "\\[(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*\\]",
  ].join("|"),
  "gu",
);

/** Excel's own limit is 8,192 characters; longer ones are no formulas and would cost time. */
const LONGEST_FORMULA = 16_384;

/** The formula with every reference replaced by what `map` gives; texts, functions, table columns and numbers stay. */
export function mapReferences(formula: string, map: (reference: Reference) => string): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(tokens, (token: string, ...rest: unknown[]) => {
    const groups: unknown = rest[rest.length - 1];
    if (typeof groups !== "object" || groups === null) return token;
    const found: { prefix?: string; area?: string; namePrefix?: string; name?: string } = groups;
    if (found.area !== undefined && withinSheet(found.area)) {
      return map({ ...sheetPart(found.prefix ?? ""), text: found.area });
    }
    if (found.namePrefix !== undefined) return map({ ...sheetPart(found.namePrefix), text: found.name ?? "" });
    return token;
  });
}

function sheetPart(written: string): { sheet?: string; prefix: string } {
  if (written === "") return { prefix: "" };
  const name = written.slice(0, -1);
  return { prefix: written, sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name };
}

function withinSheet(text: string): boolean {
  return (
    [...text.matchAll(/[A-Za-z]+/g)].every(([letters]) => columnNumber(letters) <= 16_384) &&
    [...text.matchAll(/\d+/g)].every(([digits]) => Number(digits) >= 1 && Number(digits) <= 1_048_576)
  );
}
