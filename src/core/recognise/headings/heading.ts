import { columnLetter } from "../../grid/address";
import { plainText } from "../../grid/cleanText";
import type { Filled, Page } from "../../grid/page";
import { wordWeight } from "./roleWords";

/** What stands over one column. */
export interface HeadingCell {
  readonly column: number;
  /** The last column that it covers. */
  readonly right: number;
  /** All lines of it on one line, a group's words over several columns before its own. */
  readonly text: string;
  /** What tells its part: its own words under a group's where they say enough ("Named lead" under "Who and when"), else all. */
  readonly words: string;
  readonly cell: string;
}

/** The row, or rows, that head a table. */
export interface Heading {
  readonly rows: readonly number[];
  readonly cells: readonly HeadingCell[];
  readonly left: number;
  readonly right: number;
}

/** True for a text over several columns that have words of their own below. */
function isGroup(at: Filled, all: readonly Filled[]): boolean {
  return all.filter((each) => each.row > at.row && each.column >= at.column && each.column <= at.right).length > 1;
}

/** The heading that some rows would make: texts one under the other belong together, and a wide upper one goes along with each below it. */
export function headingOf(page: Page, rows: readonly number[], lastColumn = Infinity, firstColumn = 1): Heading {
  const parts = new Map<number, Filled[]>();
  const all = rows
    .flatMap((row) => page.cellsOf(row))
    .filter((at) => at.column >= firstColumn && at.column <= lastColumn);
  const lowest = rows.at(-1) ?? 0;
  for (const at of all) {
    const below = all.filter((each) => each.row > at.row && each.column >= at.column && each.column <= at.right);
    const columns = at.right > at.column && below.length > 0 ? below.map((each) => each.column) : [at.column];
    for (const column of columns) parts.set(column, [...(parts.get(column) ?? []), at]);
  }
  const cells = [...parts.entries()]
    .sort(([a], [b]) => a - b)
    .map(([column, filled]) => {
      const last = filled.at(-1);
      const own = filled.filter((each) => each.column === column);
      const first = own[0] ?? last;
      const text = plainText(filled.map((each) => each.text).join(" "));
      const grouped = filled.some((each) => isGroup(each, all));
      const lower = plainText(
        filled
          .filter((each) => !isGroup(each, all))
          .map((each) => each.text)
          .join(" "),
      );
      return {
        column,
        right: Math.max(
          column,
          ...own.filter((each) => each.row === lowest || own.length === 1).map((each) => each.right),
        ),
        text,
        words:
          grouped && (wordWeight(lower) >= 62 || (wordWeight(lower) >= 50 && wordWeight(text) < 62)) ? lower : text,
        cell: columnLetter(first?.column ?? column) + String(first?.row ?? lowest),
      };
    });
  // Cells that are all merged further down make those rows the heading's too.
  const bottom = Math.min(...all.filter((at) => at.bottom >= lowest).map((at) => at.bottom));
  const below = Number.isFinite(bottom) && bottom - lowest < 5 ? bottom - lowest : 0;
  return {
    rows: [...rows, ...Array.from({ length: below }, (_, i) => lowest + 1 + i)],
    cells,
    left: cells[0]?.column ?? 1,
    right: Math.max(1, ...cells.map((cell) => cell.right)),
  };
}

const wordsByColumn = new WeakMap<Heading, ReadonlyMap<number, string>>();

function headingWords(heading: Heading): ReadonlyMap<number, string> {
  const known = wordsByColumn.get(heading);
  if (known) return known;
  const words = new Map(heading.cells.map((cell) => [cell.column, cell.text.toLowerCase()]));
  wordsByColumn.set(heading, words);
  return words;
}

/** True where a row repeats a heading: most of its texts stand in the same columns and say the same. */
export function repeats(page: Page, row: number, heading: Heading): boolean {
  const cells = page.cellsOf(row).filter((at) => at.column >= heading.left && at.column <= heading.right);
  if (cells.length < 2 || cells.length < heading.cells.length * 0.5) return false;
  const words = headingWords(heading);
  let same = 0;
  for (const at of cells) {
    const over = words.get(at.column);
    // Lines are joined with one space each, so a cell is never much longer than the heading that it repeats.
    if (over === undefined || at.text.length > over.length + 20 || at.text[0]?.toLowerCase() !== over[0]) continue;
    const own = plainText(at.text).toLowerCase();
    if (own === over || (own.length > 3 && over.startsWith(own))) same++;
  }
  return same >= 2 && same >= cells.length * 0.6 && same >= heading.cells.length * 0.5;
}
