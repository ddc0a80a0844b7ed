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

/** The heading that some rows would make: texts one under the other belong together, and a wide upper one goes along with each below it. */
export function headingOf(page: Page, rows: readonly number[], lastColumn = Infinity, firstColumn = 1): Heading {
  const parts = new Map<number, Filled[]>();
  const all = rows
    .flatMap((row) => page.cellsOf(row))
    .filter((at) => at.column >= firstColumn && at.column <= lastColumn);
  const lowest = rows.at(-1) ?? 0;
  const end = Math.min(lastColumn, page.grid.lastColumn);
  /** What stands below a text, in its columns. */
  const under = (at: Filled): readonly Filled[] => {
    const found: Filled[] = [];
    for (const row of at.row < lowest ? rows : []) {
      if (row <= at.row) continue;
      for (let column = at.column; column <= Math.min(at.right, end); column++) {
        const each = page.at(row, column);
        if (each) found.push(each);
      }
    }
    return found;
  };
  // A text over several columns that have words of their own below.
  const isGroup = (at: Filled) => under(at).length > 1;
  for (const at of all) {
    const below = at.right > at.column ? under(at) : [];
    const columns = below.length > 0 ? below.map((each) => each.column) : [at.column];
    for (const column of columns) {
      const there = parts.get(column);
      if (there) there.push(at);
      else parts.set(column, [at]);
    }
  }
  const cells = [...parts.entries()]
    .sort(([a], [b]) => a - b)
    .map(([column, filled]) => {
      const last = filled.at(-1);
      const own = filled.filter((each) => each.column === column);
      const first = own[0] ?? last;
      const text = plainText(filled.map((each) => each.text).join(" "));
      const grouped = filled.some((each) => isGroup(each));
      const lower = plainText(
        filled
          .filter((each) => !isGroup(each))
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
  const { left, right, cells: heads } = heading;
  const cells = page.cellsOf(row);
  if (cells.length < 2 || cells.length < heads.length * 0.5) return false;
  const words = headingWords(heading);
  let count = 0;
  let same = 0;
  for (const at of cells) {
    if (at.column < left || at.column > right) continue;
    count++;
    const over = words.get(at.column);
    // Lines are joined with one space each, so a cell is never much longer than the heading that it repeats.
    if (over === undefined || at.text.length > over.length + 20 || at.text[0]?.toLowerCase() !== over[0]) continue;
    const own = plainText(at.text).toLowerCase();
    if (own === over || (own.length > 3 && over.startsWith(own))) same++;
  }
  return same >= 2 && same >= count * 0.6 && same >= heads.length * 0.5;
}
