import { lastWhere } from "../grid/lastWhere";
import type { Filled, Page } from "../grid/page";
import { beginsWithColour } from "../key/colourNames";
import { findKeys, type KeyBlock } from "../key/findKeys";
import { isKeyTitle, readLabel } from "../key/label";
import { headingBetween, withoutBeside } from "./headings/beside";
import { findContentHeading } from "./headings/contentHeading";
import { findHeadings } from "./headings/findHeadings";
import { repeats, type Heading } from "./headings/heading";
import { wordRole } from "./headings/roleWords";

/** One table of a sheet: its heading, its rows, and the rows above it that are nobody else's. */
export interface Table {
  readonly heading: Heading;
  /** The row after the table above, or 1. */
  readonly from: number;
  /** The filled rows below the heading that may be its body. */
  readonly rows: readonly number[];
}

/** A page with what stands on it. */
export interface ReadPage {
  readonly page: Page;
  readonly tables: readonly Table[];
  readonly keys: readonly KeyBlock[];
}

/** True for the few rows under a key's title that stands alone in the columns of a table, below it. */
function underKeyTitle(page: Page, row: number, heading: Heading): boolean {
  const lowest = heading.rows.at(-1) ?? 0;
  for (let above = row; above > Math.max(lowest, row - 12); above--) {
    const cells = page.cellsOf(above).filter((at) => at.column >= heading.left && at.column <= heading.right);
    if (cells.length > 3) return false;
    const [only, second] = cells;
    if (only && !second && isKeyTitle(only.text)) return true;
  }
  return false;
}

/** True for a key that stands in one row below a table: labels and their meanings by turns, three colours named or a key's title alone above. */
function isKeyAcross(page: Page, row: number, cells: readonly Filled[]): boolean {
  const [title, second] = page.cellsOf(row - 1);
  const titled = title !== undefined && !second && isKeyTitle(title.text);
  if (!titled && cells.filter((at) => beginsWithColour(at.text)).length < 3) return false;
  const labels = cells.map((at) => readLabel(at.text));
  const colours = new Set(labels.flatMap((label) => (label?.kind === "colour" ? [label.label] : [])));
  const known = labels.filter((label) => label?.kind === "colour" || label?.kind === "code").length;
  return colours.size >= 3 || (titled && known >= 2 && known >= cells.length / 2);
}

/** True where a cell belongs to a table's body and so to no key: rows with several texts, or a rating beside other texts. */
function inBody(page: Page, tables: readonly Heading[], row: number, column: number): boolean {
  const heading = lastWhere(
    tables,
    (each) => (each.rows[0] ?? 0) <= row && column >= each.left && column <= each.right,
  );
  if (!heading) return false;
  if (row <= (heading.rows.at(-1) ?? 0)) return true;
  const cells = page.cellsOf(row).filter((at) => at.column >= heading.left && at.column <= heading.right);
  if (isKeyAcross(page, row, cells)) return false;
  if (cells.length >= 4) return true;
  if (underKeyTitle(page, row, heading)) return false;
  const over = heading.cells.find((cell) => cell.column <= column && cell.right >= column);
  const role = over && wordRole(over.words);
  const merged = heading.cells.some((cell) => {
    const at = page.showing(row, cell.column);
    return at !== undefined && at.row < row && at.bottom >= row;
  });
  if (merged) return true;
  if (cells.length >= 3 && (role === "rating" || role === "ref")) return true;
  // A short text right of another is a row's rating; a long one may be what a label means.
  return role === "rating" && (page.at(row, column)?.text.length ?? 0) < 16 && cells.some((at) => at.column < column);
}

/** True where two headings are of one table: the same words over the same columns. */
function isRepeat(page: Page, heading: Heading, above: Heading): boolean {
  return heading.rows.some((row) => repeats(page, row, above));
}

/** Reads a page's tables and keys. */
export function readPage(page: Page): ReadPage {
  const worded = findHeadings(page).map((heading) => withoutBeside(page, heading));
  const silent = worded.length === 0 ? findContentHeading(page) : undefined;
  const headings = silent ? [silent] : worded;
  const keys = findKeys(page, (row, column) => inBody(page, headings, row, column));
  const inKey = (row: number) => keys.some((key) => row >= (key.titleRow ?? key.top) && row <= key.bottom);
  // A heading repeated further down starts a plan of its own where a key of its own stands between.
  const starts: Heading[] = [];
  const repeated = page.rows.filter((row) => {
    const above = lastWhere(headings, (each) => (each.rows[0] ?? 0) < row);
    return above && !above.rows.includes(row) && repeats(page, row, above);
  });
  const all = [...headings, ...repeated.map((row) => headingBetween(page, [row]))].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0)); // prettier-ignore
  for (const heading of all) {
    const above = starts.at(-1);
    const row = heading.rows[0] ?? 0;
    const aboveRow = above?.rows.at(-1) ?? 0;
    if (above && isRepeat(page, heading, above) && !startsAnew(page, row, aboveRow, keys)) continue;
    starts.push(heading);
  }
  let from = 1;
  const tables = starts.map((heading, i) => {
    const next = starts[i + 1];
    const last = heading.rows.at(-1) ?? 0;
    const end = next ? beginningOf(page, next, last, keys) : Infinity;
    const rows = page.rows.filter((row) => row > last && row < end && !inKeyOnly(page, row, heading, keys, inKey));
    const table = { heading, from, rows };
    from = end === Infinity ? 1 : end;
    return table;
  });
  return { page, tables, keys };
}

const bandStart = /^(strategic |key )?(priority|theme|objective|aim|goal|workstream|section|part|outcome)\b/i;

/** True where the words between two like headings begin a plan anew: the title of a plan after a blank row, or a second key close above. */
function startsAnew(page: Page, row: number, aboveRow: number, keys: readonly KeyBlock[]): boolean {
  const near = keys.some((key) => key.top > aboveRow && key.bottom < row && row - key.bottom <= 12);
  if (near && keys.some((key) => key.bottom < aboveRow)) return true;
  return page.rows.some((each, i) => {
    const [only, second] = page.cellsOf(each);
    if (each <= aboveRow || each >= row || row - each > 15 || !only || second) return false;
    return (
      /\bplan\b/i.test(only.text) &&
      only.text.length < 160 &&
      !bandStart.test(only.text) &&
      each - (page.rows[i - 1] ?? 0) > 1
    );
  });
}

/** The row where the next table's own words begin: its title or key, after the last blank rows or the last full row of the table above. */
function beginningOf(page: Page, next: Heading, after: number, keys: readonly KeyBlock[]): number {
  const row = next.rows[0] ?? 0;
  const above = page.rows.filter((each) => each > after && each < row);
  const key = keys.find((each) => each.top > after && each.bottom < row);
  let begin = row;
  for (const each of above.reverse()) {
    const ofKey = key !== undefined && each >= (key.titleRow ?? key.top);
    if (!ofKey && page.cellsOf(each).length > 2) break;
    begin = each;
  }
  return begin;
}

/** True for a row that belongs to a key and to no line of the table: nothing else stands in it. */
function inKeyOnly(
  page: Page,
  row: number,
  heading: Heading,
  keys: readonly KeyBlock[],
  inKey: (row: number) => boolean,
): boolean {
  if (!inKey(row)) return false;
  const key = keys.find((each) => row >= (each.titleRow ?? each.top) && row <= each.bottom);
  if (!key) return false;
  return page.cellsOf(row).every((at) => (at.column >= key.left - 1 && at.column <= key.right + 1) || at.column > heading.right || isKeyTitle(at.text)); // prettier-ignore
}
