import { cellAt } from "../../grid/grid";
import type { Filled } from "../../grid/page";
import { wordsIn } from "../../language";
import { beginsNote, namesBand, numbersBand, plainlyBand } from "../../language/phrases/bands";
import { isReference } from "../headings/dataWords";
import type { Line } from "./line";
import type { Body } from "./sortRows";

function isPlainBand(at: Filled, usualFill: string | undefined): boolean {
  const fill = at.cell.fill;
  return namesBand.isIn(at.text) || (fill !== undefined && fill !== "FFFFFF" && fill !== usualFill);
}

/** The fill that most of the table's action cells have; undefined for none. */
export function usualFillOf({ page, layout, rows }: Body): string | undefined {
  const action = layout.byRole.get("action") ?? layout.left;
  const counts = new Map<string | undefined, number>();
  for (const row of rows.slice(0, 200)) {
    if (page.cellsOf(row).length < 3) continue;
    const fill = cellAt(page.grid, row, action)?.fill;
    counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The title of a band where a row is one: one text, or a number and a text, that stand for the whole width of the table. */
export function bandTitle(body: Body, line: Line, usualFill: string | undefined): string | undefined {
  const { layout } = body;
  const [first, second, third] = line.cells;
  if (!first || third || [...line.spanned].some((role) => role !== "rating" && role !== "update" && role !== "band"))
    return undefined;
  const action = layout.byRole.get("action") ?? layout.left;
  const width = layout.right - layout.left + 1;
  const head = second ?? first;
  const wide =
    head.right - head.column + 1 >= width * 0.6 ||
    (head.column < action && head.right > action) ||
    first.right - first.column + 1 >= width * 0.6;
  const words = wordsIn(head.text);
  if (beginsNote.isIn(words) || head.text.length > 300) return undefined;
  if (second) {
    if (first.column >= action || second.column > action || !(isReference(first.text) || namesBand.isIn(first.text)))
      return undefined;
    const titled = wide || (namesBand.isIn(first.text) && !isReference(first.text) && isPlainBand(second, usualFill));
    return titled ? `${first.text} ${second.text}` : undefined;
  }
  const leftmost = first.column <= (layout.byRole.get("outcome") ?? action) || first.column < action;
  if (wide) return leftmost || first.column === layout.left ? first.text : undefined;
  if (first.right > first.column && first.column >= action && first.column > layout.left) return undefined;
  if (isReference(first.text) && first.column === layout.byRole.get("ref")) return undefined;
  if (!leftmost && first.column !== layout.left) return undefined;
  const sure = namesBand.isIn(words) && first.text.length < 160 && numbersBand.isIn(words);
  const coloured = first.cell.fill !== undefined && first.cell.fill !== "FFFFFF" && first.cell.fill !== usualFill;
  const outOfPlace = first.column === layout.byRole.get("ref") || ![...layout.byRole.values()].includes(first.column);
  if (first.column === layout.byRole.get("outcome") && !coloured)
    return sure && plainlyBand.isIn(words) ? first.text : undefined;
  return sure ||
    coloured ||
    (outOfPlace && namesBand.isIn(words)) ||
    (outOfPlace && first.text.length > 3 && /^[\p{Lu}\d]/u.test(first.text) && first.text.length < 120)
    ? first.text
    : undefined;
}
