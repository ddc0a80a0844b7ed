import type { Filled, Page } from "../../grid/page";
import { isKeyTitle, readLabel } from "../../key/label";
import { namesKey } from "../../language/phrases/bands";
import { headingOf, type Heading } from "./heading";
import { wordRole, wordWeight } from "./roleWords";

/** True for a key's title or label: where it stands in the heading's row, a key stands beside the table. */
function isOfKey(text: string): boolean {
  const title = isKeyTitle(text) && (wordRole(text) !== "rating" || namesKey.isIn(text));
  const label = readLabel(text);
  return title || label?.kind === "colour" || (label?.kind === "status" && wordRole(text) === undefined);
}

const isNote = (text: string) => wordRole(text) === undefined || text.length > 60;
const isFilled = ({ cell }: Filled) => cell.fill !== undefined && cell.fill !== "FFFFFF";

/** The cells of a row in groups that a blank column parts. */
function groupsOf(cells: readonly Filled[]): Filled[][] {
  const groups: Filled[][] = [];
  for (const at of cells) {
    const last = groups.at(-1);
    if (last && at.column - (last.at(-1)?.right ?? 0) < 2) last.push(at);
    else groups.push([at]);
  }
  return groups;
}

/** True for a group that is one line of a key: a label and what it means, or a coloured word and a text, and nothing that heads a column. */
function isKeyLine(group: readonly Filled[]): boolean {
  const [first, second, third] = group;
  if (!first || third) return false;
  const kinds = group.map((at) => readLabel(at.text)?.kind);
  if (kinds.includes("colour")) return true;
  if (!second) return isKeyTitle(first.text) && isOfKey(first.text);
  if (group.some((at, i) => kinds[i] === undefined && wordWeight(at.text) >= 62)) return false;
  return kinds.includes("status") || kinds.includes("code") || isFilled(first) !== isFilled(second);
}

/** A row's cells without the lines of a key that stand left or right of them, a blank column apart. */
export function tableCells(page: Page, row: number): readonly Filled[] {
  const cells = page.cellsOf(row);
  // Most rows have no gap, and nothing beside them.
  if (cells.every((at, i) => at.column - (cells[i - 1]?.right ?? at.column) < 2)) return cells;
  const groups = groupsOf(cells);
  const own = groups.map((group) => !isKeyLine(group));
  const first = own.indexOf(true);
  return first < 0 ? cells : groups.slice(first, own.lastIndexOf(true) + 1).flat();
}

/** The cells of a row that may go on with the heading begun by others: lines of a key left or right of those are left out. */
export function cellsBelow(page: Page, above: readonly Filled[], row: number): readonly Filled[] {
  const left = Math.min(...above.map((at) => at.column));
  const right = Math.max(...above.map((at) => at.right));
  const isOutside = (group: readonly Filled[]) => (group.at(-1)?.right ?? 0) < left || (group[0]?.column ?? 0) > right;
  return groupsOf(tableCells(page, row))
    .filter((group) => !isOutside(group) || !isKeyLine(group))
    .flat();
}

/** The heading that some rows make, keys beside them left out. */
export function headingBetween(page: Page, rows: readonly number[]): Heading {
  const [first = 1, ...others] = rows;
  const top = tableCells(page, first);
  const cells = [...top, ...others.flatMap((row) => cellsBelow(page, top, row))];
  return headingOf(page, rows, Math.max(...cells.map((at) => at.right)), Math.min(...cells.map((at) => at.column)));
}

/** A heading without what stands beside the table, a blank column apart: a key, its title, a note. */
export function withoutBeside(page: Page, heading: Heading): Heading {
  const { cells, rows, left } = heading;
  const apart = (i: number) => i >= 2 && (cells[i]?.column ?? 0) - (cells[i - 1]?.right ?? Infinity) >= 2;
  const key = cells.findIndex((cell, i) => (apart(i) || apart(i - 1)) && isOfKey(cell.text));
  const note = cells.findIndex((_, i) => apart(i) && cells.slice(i).every((each) => isNote(each.text)));
  const at = key < 0 ? note : apart(key) ? key : key - 1;
  return at < 0 ? heading : headingOf(page, rows, cells[at - 1]?.right, left);
}
