import { lastWhere } from "../grid/lastWhere";
import type { Filled, Page } from "../grid/page";
import { beginsWithColour } from "../key/colourNames";
import type { Excluded } from "../key/keyBlock";
import { isKeyTitle, readLabel } from "../key/label";
import type { Heading } from "./headings/heading";
import { wordRole } from "./headings/roleWords";

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

/** What a whole row below a heading is, where that can be told without looking at the single cell. */
type RowKind = "body" | "key" | "sparse";

function rowKind(page: Page, row: number, heading: Heading, cells: readonly Filled[]): RowKind {
  if (isKeyAcross(page, row, cells)) return "key";
  if (cells.length >= 4) return "body";
  if (underKeyTitle(page, row, heading)) return "key";
  const isMergedOver = heading.cells.some((cell) => {
    const at = page.showing(row, cell.column);
    return at !== undefined && at.row < row && at.bottom >= row;
  });
  return isMergedOver ? "body" : "sparse";
}

/** Tells the cells that belong to a table's body, and so to no key: rows with several texts, or a rating beside other texts. */
export function bodyCells(page: Page, tables: readonly Heading[]): Excluded {
  const known = new Map<Heading, Map<number, RowKind>>(tables.map((heading) => [heading, new Map()]));
  return (row, column) => {
    const heading = lastWhere(
      tables,
      (each) => (each.rows[0] ?? 0) <= row && column >= each.left && column <= each.right,
    );
    if (!heading) return false;
    if (row <= (heading.rows.at(-1) ?? 0)) return true;
    const kinds = known.get(heading);
    const before = kinds?.get(row);
    if (before === "body" || before === "key") return before === "body";
    const cells = page.cellsOf(row).filter((at) => at.column >= heading.left && at.column <= heading.right);
    const kind = before ?? rowKind(page, row, heading, cells);
    kinds?.set(row, kind);
    if (kind !== "sparse") return kind === "body";
    const over = heading.cells.find((cell) => cell.column <= column && cell.right >= column);
    const role = over && wordRole(over.words);
    if (cells.length >= 3 && (role === "rating" || role === "ref")) return true;
    // A short text right of another is a row's rating; a long one may be what a label means.
    return role === "rating" && (page.at(row, column)?.text.length ?? 0) < 16 && cells.some((at) => at.column < column);
  };
}
