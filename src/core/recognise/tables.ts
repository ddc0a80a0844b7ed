import { lastWhere } from "../grid/lastWhere";
import type { Page } from "../grid/page";
import type { Steps } from "../grid/steps";
import { findingKeys } from "../key/findKeys";
import type { KeyBlock } from "../key/keyBlock";
import { isKeyTitle } from "../key/label";
import { bodyCells } from "./bodyCells";
import { headingBetween, withoutBeside } from "./headings/beside";
import { findContentHeading } from "./headings/contentHeading";
import { findingHeadings } from "./headings/findHeadings";
import { repeats, type Heading } from "./headings/heading";
import { beginsBand, titlesPlan } from "../language/phrases/bands";

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

/** True where two headings are of one table: the same words over the same columns. */
function isRepeat(page: Page, heading: Heading, above: Heading): boolean {
  return heading.rows.some((row) => repeats(page, row, above));
}

/** Reads a page's tables and keys, in steps. */
export function* readingPage(page: Page): Steps<ReadPage> {
  const worded = (yield* findingHeadings(page)).map((heading) => withoutBeside(page, heading));
  yield;
  const silent = worded.length === 0 ? findContentHeading(page) : undefined;
  const headings = silent ? [silent] : worded;
  const keys = yield* findingKeys(page, bodyCells(page, headings));
  yield;
  const inKey = (row: number) => keys.some((key) => row >= (key.titleRow ?? key.top) && row <= key.bottom);
  // A heading repeated further down starts a plan of its own where a key of its own stands between.
  const starts: Heading[] = [];
  const repeated = page.rows.filter((row) => {
    const above = lastWhere(headings, (each) => (each.rows[0] ?? 0) < row);
    return above && !above.rows.includes(row) && repeats(page, row, above);
  });
  const all = [...headings, ...repeated.map((row) => headingBetween(page, [row]))].sort(
    (a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0),
  );
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

/** True where the words between two like headings begin a plan anew: the title of a plan after a blank row, or a second key close above. */
function startsAnew(page: Page, row: number, aboveRow: number, keys: readonly KeyBlock[]): boolean {
  const near = keys.some((key) => key.top > aboveRow && key.bottom < row && row - key.bottom <= 12);
  if (near && keys.some((key) => key.bottom < aboveRow)) return true;
  return page.rows.some((each, i) => {
    const [only, second] = page.cellsOf(each);
    if (each <= aboveRow || each >= row || row - each > 15 || !only || second) return false;
    return (
      titlesPlan.isIn(only.text) &&
      only.text.length < 160 &&
      !beginsBand.isIn(only.text) &&
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
  return page
    .cellsOf(row)
    .every(
      (at) =>
        (at.column >= key.left - 1 && at.column <= key.right + 1) || at.column > heading.right || isKeyTitle(at.text),
    );
}
