import type { Page } from "../../grid/page";

const oneLetter = /^\(?([a-z])[).:]?$/i;

/** The letter that a cell of a column of parts holds, in lower case; undefined for anything else. */
export function partLetter(text: string): string | undefined {
  return oneLetter.exec(text.trim())?.[1]?.toLowerCase();
}

const after = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1);

/**
 * True for a column that holds the letters of parts ("a", "b", "c") beside numbers that are given once: they run on from the
 * first, and begin anew at each number and nowhere else.
 */
export function holdsParts(page: Page, column: number, numbers: number, rows: readonly number[]): boolean {
  let last: string | undefined;
  let number: string | undefined;
  let further = 0;
  for (const row of rows) {
    const own = page.at(row, numbers)?.text;
    const at = page.at(row, column);
    if (own !== undefined && own !== number) [number, last] = [own, undefined];
    if (!at) continue;
    const letter = partLetter(at.text);
    // A row with one text titles others.
    if (letter === undefined && page.cellsOf(row).length === 1) continue;
    if (letter === undefined || number === undefined || letter !== (last === undefined ? "a" : after(last)))
      return false;
    if (last !== undefined) further++;
    last = letter;
  }
  return further > 0;
}
