import { areaAddress, cellAddress, parseAddress, type Area } from "../grid/address";
import { cellAt, mergeAt, type Grid } from "../grid/grid";
import type { KeyEntry } from "../key/key";
import type { Action, Plan } from "../plan/plan";
import type { Edit } from "../sheets/edit";
import { isReadable, textColorOn } from "./contrast";

/** A rating cell with the code read from it. */
interface RatedCell {
  readonly cell: string;
  readonly typed: string | null;
  readonly rating: string | null;
}

/** What colouring a plan's ratings from its key comes to. */
export interface Colouring {
  readonly edits: readonly Edit[];
  /** Rating cells per code of the key, whether or not their colour had to change. */
  readonly coloured: Readonly<Record<string, number>>;
  /** Cells whose colour was given by hand and is no key colour, where the key shows none: left as they are. */
  readonly left: readonly string[];
}

function ratedCells(action: Action): readonly RatedCell[] {
  if (action.ratings) return action.ratings;
  return action.ratingCell ? [{ cell: action.ratingCell, typed: action.ratingTyped, rating: action.rating }] : [];
}

/** The fill a rating should have: a colour, null for none, or undefined to leave what is there. */
function wantedFill(entry: KeyEntry, fill: string | null, plan: Plan): string | null | undefined {
  if (entry.color !== null) return entry.color;
  if (fill === null) return null;
  return plan.key.some((other) => other.color === fill) ? null : undefined;
}

function fontEdit(grid: Grid, row: number, column: number, fill: string | null): Edit[] {
  const from = cellAt(grid, row, column)?.fontColor ?? "000000";
  const paper = fill ?? "FFFFFF";
  if (isReadable(from, paper)) return [];
  return [{ type: "font", sheet: grid.sheet, cell: cellAddress(row, column), from, to: textColorOn(paper) }];
}

/** One edit per cell of a merged rating, so that each can be put back to its own colour. */
function fillEdits(grid: Grid, area: Area, to: string | null): Edit[] {
  const edits: Edit[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const from = cellAt(grid, row, column)?.fill ?? null;
      if (from !== to) edits.push({ type: "fill", sheet: grid.sheet, cell: cellAddress(row, column), from, to });
    }
  }
  return [...edits, ...fontEdit(grid, area.top, area.left, to)];
}

/**
 * The edits that give every rating the colour of its key entry. A rating whose entry has no fill loses another entry's
 * colour, and keeps any other; a blank or unread rating is never touched, nor is a colour without a letter.
 */
export function colourRatings(plan: Plan, grid: Grid): Colouring {
  const entries = new Map(plan.key.map((entry) => [entry.code, entry]));
  const edits: Edit[] = [];
  const coloured: Record<string, number> = {};
  const left: string[] = [];
  const seen = new Set<string>();
  for (const rated of plan.actions.flatMap(ratedCells)) {
    const entry = rated.typed === null || rated.rating === null ? undefined : entries.get(rated.rating);
    const place = parseAddress(rated.cell);
    if (!entry || !place || seen.has(rated.cell)) continue;
    seen.add(rated.cell);
    coloured[entry.code] = (coloured[entry.code] ?? 0) + 1;
    const area = mergeAt(grid, place.top, place.left) ?? place;
    const fill = cellAt(grid, place.top, place.left)?.fill ?? null;
    const to = wantedFill(entry, fill, plan);
    if (to === undefined) left.push(areaAddress(place));
    else edits.push(...fillEdits(grid, area, to));
  }
  return { edits, coloured, left };
}
