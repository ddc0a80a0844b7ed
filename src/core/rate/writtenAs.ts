import type { CellValue } from "../grid/grid";
import type { KeyEntry } from "../key/key";
import { ratingWords } from "../key/readRating";

/**
 * A rating as this cell has it written: the word where the cell has the word ("Amber"), in capitals where it has capitals, a number where
 * it has a number; the code otherwise.
 */
export function writtenAs(to: KeyEntry, was: CellValue, from: KeyEntry | undefined): CellValue {
  if (typeof was === "number" && /^\d+$/.test(to.code)) return Number(to.code);
  if (typeof was !== "string" || !from) return to.code;
  const typed = was.trim();
  const isWord = ratingWords(typed) === ratingWords(from.label) && from.label.toLowerCase() !== from.code.toLowerCase();
  if (!isWord || to.label.trim() === "") return to.code;
  return typed === typed.toUpperCase() ? to.label.toUpperCase() : to.label;
}
