import type { CellRule } from "../grid/overlay";
import { ratingWords } from "../key/readRating";
import type { Key, KeyEntry } from "../key/key";

const comparison = /^=(?:(?:TRIM|UPPER|CLEAN)\()?RC(\d+)?\)?="([^"]+)"$/i;
const exactly = /^=EXACT\(RC(\d+)?,"([^"]+)"\)$/i;

/** The text that a rule compares its own cell with, or looks for in it; undefined for a rule that asks anything else, or asks it of another column. */
function comparedWith({ kind, formula }: CellRule, column: number): string | undefined {
  const plain = formula.replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "");
  if (kind !== "custom") return /^="([^"]+)"$/.exec(plain)?.[1];
  const match = comparison.exec(plain) ?? exactly.exec(plain);
  return match && (match[1] === undefined || Number(match[1]) === column) ? match[2] : undefined;
}

/** The entry of the key that a rule of the officer's is for: a cell that says its code or label, or has it in what it says, takes a colour, which need not be the key's own, and nothing more. */
export function entrySaidBy(rule: CellRule, key: Key, column: number): KeyEntry | undefined {
  const text = comparedWith(rule, column);
  if (text === undefined || rule.fill === null || rule.outline || rule.shown !== null) return undefined;
  const words = ratingWords(text);
  return key.find((entry) => entry.code.toLowerCase() === words || ratingWords(entry.label) === words);
}
