import { mergeAt } from "../../grid/grid";
import type { Filled, Page } from "../../grid/page";
import type { Role } from "../../plan/plan";
import type { Layout } from "../columns/layout";
import { partLetter } from "../columns/partColumn";

/** One worksheet row of a plan's body, as its columns read. */
export interface Line {
  readonly row: number;
  /** Everything that begins in this row, within the table. */
  readonly cells: readonly Filled[];
  /** What begins in this row, by role; a rating of any rating column counts. */
  readonly own: ReadonlyMap<Role, Filled>;
  /** The roles whose cell is merged down from a row above. */
  readonly spanned: ReadonlySet<Role>;
  /** The letter that stands in a column of parts; absent where there is no such column, or nothing in it. */
  readonly letter?: string;
  /** True where the texts stood in other columns than their own and were put right. */
  readonly slipped?: boolean;
}

/** The roles that say something of one line of work alone, rating apart. */
export const lineRoles = ["lead", "team", "measure", "timescale"] as const satisfies readonly Role[];

/** Reads one row by the layout's columns. */
export function lineOf(page: Page, layout: Layout, row: number): Line {
  const cells = page.cellsOf(row).filter((at) => at.column >= layout.left && at.column <= layout.right);
  const own = new Map<Role, Filled>();
  const spanned = new Set<Role>();
  for (const [role, column] of layout.byRole) {
    const at = page.at(row, column);
    if (at) own.set(role, at);
    else {
      const merge = mergeAt(page.grid, row, column);
      if (merge && merge.top < row) spanned.add(role);
    }
  }
  if (!own.has("rating")) {
    for (const { column } of layout.ratings.slice(1)) {
      const at = page.at(row, column);
      if (at && !own.has("rating")) own.set("rating", at);
    }
  }
  const letter = layout.parts === null ? undefined : partLetter(page.at(row, layout.parts)?.text ?? "");
  return { row, cells, own, spanned, ...(letter === undefined ? {} : { letter }) };
}

/** A letter that begins a part: "a)", "(b)", "c.", "d:"; undefined where the text begins otherwise. */
export function startingLetter(text: string): string | undefined {
  return (
    /^[\s•·❖▪–-]*\(?([a-z])[).:](?=\s|$|[A-Z])/.exec(text)?.[1] ?? /^[\s•·]*\(([a-z])\)/i.exec(text)?.[1]?.toLowerCase()
  );
}

/** True where a text goes on with a sentence begun above: it starts with a small letter that marks no part. */
export function startsLower(text: string): boolean {
  return /^[\p{Ll}]/u.test(text) && startingLetter(text) === undefined;
}
