import { addressLists } from "../grid/addressLists";
import { plainText } from "../grid/cleanText";
import type { CellRule } from "../grid/overlay";
import type { Key, KeyEntry } from "../key/key";
import { contrast, textColorOn } from "./contrast";
import type { RatingColumn } from "./ratingColumns";

/** N("…") is always 0, so it changes nothing that a rule decides: it is how the add-in knows a rule as its own, in any copy and after any reopening. */
const mark = 'AND(N("RAG key of the plan")=0,';

/** True for a rule that the add-in made, wherever it has been copied to since. */
export function isOwnFormula(formula: string): boolean {
  return formula.replace(/^=/, "").toUpperCase().startsWith(mark.toUpperCase());
}

/** Excel takes no longer formula in a rule. */
const longestFormula = 255;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function formulaOf(entry: KeyEntry, column: number, key: Key): string {
  // Line ends and no-break spaces, which come with pasted text, count for nothing.
  const typed = `TRIM(CLEAN(SUBSTITUTE(RC${column},"\u00a0"," ")))`;
  const label = plainText(entry.label);
  const isOwnName = !key.some((other) => other.code.toLowerCase() === label.toLowerCase());
  const both = `=${mark}OR(${typed}=${quoted(entry.code)},${typed}=${quoted(label)}))`;
  const codeOnly = `=${mark}${typed}=${quoted(entry.code)})`;
  return isOwnName && label !== "" && both.length < longestFormula - 20 ? both : codeOnly;
}

/** A number format that shows code and word whatever is typed ("R Red"); null where the code is the word. Values stay as they are. */
function shownAs({ code, label }: KeyEntry): string | null {
  const word = plainText(label).replace(/["\\]/g, "");
  if (word === "" || word.toLowerCase() === code.toLowerCase() || /["\\]/.test(code)) return null;
  return Array.from({ length: 4 }, () => `"${code} ${word}"`).join(";");
}

/** So pale that on paper, or printed in greys, it could be no fill at all. Amber is. */
function isPale(fill: string): boolean {
  return contrast(fill, "FFFFFF") < 2;
}

/**
 * The rules that colour a rating column while it is typed in: one per key entry, more only where the cells are too many for one list of
 * addresses. An entry without fill (Clear) is white, since a rule cannot take a colour away, and outlined, as every pale one is; letters keep
 * a contrast of 4.5:1, in greys too.
 */
export function ownRules(key: Key, column: RatingColumn, words: boolean): readonly CellRule[] {
  const pieces = addressLists(column.areas);
  return key.flatMap((entry) => {
    const fill = entry.color ?? "FFFFFF";
    const says = {
      kind: "custom" as const,
      formula: formulaOf(entry, column.column, key),
      fill,
      font: textColorOn(fill),
      outline: isPale(fill),
      shown: words ? shownAs(entry) : null,
    };
    return pieces.map((areas): CellRule => ({ ...says, areas }));
  });
}
