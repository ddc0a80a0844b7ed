import { cellAddress } from "../../grid/address";
import { cellAt, mergeAt } from "../../grid/grid";
import type { Filled, Page } from "../../grid/page";
import type { Key } from "../../key/key";
import { codeOfFill, readTyped } from "../../key/readRating";
import type { Role } from "../../plan/plan";
import type { TimescaleContext } from "../../timescale/readText";
import type { Layout } from "../columns/layout";
import type { Line } from "./line";
import type { Sharing } from "./sharing";

/** A text with the cell that it stands in. */
export interface Said {
  readonly text: string | null;
  readonly cell: string;
}

/** A table row on its way to being an action. */
export interface TableRow {
  readonly lines: readonly Line[];
  readonly band: string | null;
  readonly intro: string | null;
}

/** What the rows of one plan are read by. */
export interface Reading {
  readonly page: Page;
  readonly layout: Layout;
  readonly key: Key;
  readonly context: TimescaleContext;
  readonly sharing: Sharing;
}

const join = (texts: readonly Filled[]) => texts.map((at) => at.text).join("\n");

/** A field of a table row: what its own lines say, or what a cell merged from above says. */
export function fieldOf({ page, layout }: Reading, lines: readonly Line[], role: Role): Said | undefined {
  const column = layout.byRole.get(role);
  const first = lines[0];
  if (column === undefined || !first) return undefined;
  const own = lines.flatMap((line) => line.own.get(role) ?? []);
  const [top] = own;
  if (top) return { text: join(own), cell: cellAddress(top.row, top.column) };
  const merge = mergeAt(page.grid, first.row, column);
  if (!merge) return { text: null, cell: cellAddress(first.row, column) };
  const over = page.at(merge.top, merge.left);
  // A cell merged across several columns says its words once, in the column that it begins in.
  return {
    text: merge.left === column ? (over?.text ?? null) : null,
    cell: cellAddress(merge.top, merge.left === column ? column : merge.left),
  };
}

/** The rating of one column: the top cell of where it stands, as typed, and as the key reads it; by colour alone where nothing is typed. */
export function ratingIn(
  { page, key }: Reading,
  lines: readonly Line[],
  column: number,
): { cell: string; typed: string | null; rating: string | null } {
  const row = lines.find((line) => page.at(line.row, column))?.row ?? lines[0]?.row ?? 1;
  const merge = mergeAt(page.grid, row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const cell = cellAt(page.grid, top, left);
  const address = cellAddress(top, left);
  const value = cell?.value ?? null;
  if (page.at(top, left)) {
    const rating = cell?.isError ? null : readTyped(value, key);
    // In a row that slipped another text stands here: it is no rating that someone typed.
    const typed = rating === null && lines.some((line) => line.slipped) ? null : String(value);
    return { cell: address, typed, rating };
  }
  // A whole row in one colour is the row's look and not its rating.
  const beside = [left - 1, left + 1].map((each) => cellAt(page.grid, top, each)?.fill);
  const alone = beside.every((fill) => fill !== cell?.fill);
  return { cell: address, typed: null, rating: alone ? codeOfFill(cell?.fill, key) : null };
}
