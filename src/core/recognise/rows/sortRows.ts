import { wordsOf } from "../../grid/cleanText";
import { cellAt } from "../../grid/grid";
import type { Filled, Page } from "../../grid/page";
import type { Layout } from "../columns/layout";
import { isReference } from "../headings/dataWords";
import { headingOf, repeats, type Heading } from "../headings/heading";
import { lineOf, startingLetter, type Line } from "./line";

/** What a row of the body is. */
export type Sorted =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "band"; readonly row: number; readonly title: string }
  | { readonly kind: "intro"; readonly line: Line; readonly text: string }
  | { readonly kind: "heading"; readonly row: number; readonly rows: readonly number[] };

const bandWords =
  /^((strategic|key|board|business plan|corporate|overarching|joint) )*(priority|theme|objective|aim|goal|workstream|work stream|strand|pillar|domain|section|part|outcome|area|standard|chapter|quadrant|blaenoriaeth|thema|programme|recommendation)s?\b( area)?( (no\.? ?)?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]|[ivx]+)\b)?/;
const pageBreak =
  /^(page|tudalen|strona) \d+( ?(of|\/|o|z) ?\d+)?$|^\d+ ?\/ ?\d+$|^(continued|cont'?d|\(continued\)|continued overleaf|p\.?t\.?o\.?)\b.{0,20}$|^official( ?[-–:]? ?sensitive)?$|^[-–_=*. ]+$/;
const note =
  /^(nb\b|n\.b\.|notes?\b ?[:–-]|\*|source\b|please |total\b|signed\b|end of |for further |prepared by|version \d|updated by|date:)/;

/** What is known of the table's rows before they are sorted. */
export interface Body {
  readonly page: Page;
  readonly layout: Layout;
  readonly heading: Heading;
  readonly rows: readonly number[];
  readonly title: string | null;
}

function isPlainBand(at: Filled, usualFill: string | undefined): boolean {
  const fill = at.cell.fill;
  return bandWords.test(wordsOf(at.text)) || (fill !== undefined && fill !== "FFFFFF" && fill !== usualFill);
}

/** The fill that most of the table's action cells have; undefined for none. */
function usualFillOf({ page, layout, rows }: Body): string | undefined {
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
function bandTitle(body: Body, line: Line, usualFill: string | undefined): string | undefined {
  const { layout } = body;
  const [first, second, third] = line.cells;
  if (!first || third || [...line.spanned].some((role) => role !== "rating" && role !== "update" && role !== "band"))
    return undefined;
  const action = layout.byRole.get("action") ?? layout.left;
  const width = layout.right - layout.left + 1;
  const head = second ?? first;
  const wide = head.right - head.column + 1 >= width * 0.6 || (head.column < action && head.right > action) || (first.right - first.column + 1 >= width * 0.6); // prettier-ignore
  const words = wordsOf(head.text);
  if (note.test(words) || head.text.length > 300) return undefined;
  if (second) {
    if (first.column >= action || second.column > action || !(isReference(first.text) || bandWords.test(wordsOf(first.text)))) return undefined; // prettier-ignore
    const titled =
      wide || (bandWords.test(wordsOf(first.text)) && !isReference(first.text) && isPlainBand(second, usualFill));
    return titled ? `${first.text} ${second.text}` : undefined;
  }
  const leftmost = first.column <= (layout.byRole.get("outcome") ?? action) || first.column < action;
  if (wide) return leftmost || first.column === layout.left ? first.text : undefined;
  if (first.right > first.column && first.column >= action && first.column > layout.left) return undefined;
  if (isReference(first.text) && first.column === layout.byRole.get("ref")) return undefined;
  if (!leftmost && first.column !== layout.left) return undefined;
  const sure =
    bandWords.test(words) && first.text.length < 160 && /\d|[:–-]| (one|two|three|four|five|six)\b/.test(words);
  const coloured = first.cell.fill !== undefined && first.cell.fill !== "FFFFFF" && first.cell.fill !== usualFill;
  const outOfPlace = first.column === layout.byRole.get("ref") || ![...layout.byRole.values()].includes(first.column);
  if (first.column === layout.byRole.get("outcome") && !coloured) return sure && bandWords.test(words) && /priority|theme|strategic|workstream/.test(words) ? first.text : undefined; // prettier-ignore
  return sure || coloured || (outOfPlace && bandWords.test(words)) || (outOfPlace && first.text.length > 3 && /^[\p{Lu}\d]/u.test(first.text) && first.text.length < 120) ? first.text : undefined; // prettier-ignore
}

/** The words of an introduction: they stand in the action's column for the rows below, with nobody and no time of their own. */
function introText(body: Body, line: Line, next: Line | undefined): string | undefined {
  const action = line.own.get("action");
  if (!action || !next) return undefined;
  const { layout } = body;
  for (const role of ["lead", "team", "timescale", "rating", "measure", "update"] as const) {
    const own = line.own.get(role);
    // An update merged down is that of the rows below.
    if (own && (role !== "update" || own.bottom === line.row)) return undefined;
    const column = layout.byRole.get(role);
    if (column !== undefined && line.spanned.has(role) && role !== "update") return undefined;
  }
  if (!next.own.has("action") || next.own.has("ref")) return undefined;
  const covered = [...layout.byRole].filter(([role, column]) => role !== "action" && column > action.column && column <= action.right); // prettier-ignore
  if (covered.length > 0) return action.text;
  const endsOpen = /:$/.test(action.text.trim());
  const letters =
    startingLetter(action.text) === undefined && startingLetter(next.own.get("action")?.text ?? "") === "a";
  const nextIsWhole = ["lead", "timescale", "rating", "measure"].some((role) => next.own.has(role as "lead"));
  return (endsOpen || letters) && nextIsWhole ? action.text : undefined;
}

/** True where texts that stand alone in the leftmost column title the whole rows below them: the first row of the body is one. */
function titlesInFirstColumn({ layout }: Body, lines: readonly Line[]): boolean {
  const action = layout.byRole.get("action");
  const [first, second] = lines.filter((line) => line.cells.length > 0);
  return action === layout.left && first !== undefined && isLoneTitle(first, second);
}

function isLoneTitle(line: Line, next: Line | undefined): boolean {
  const [only, other] = line.cells;
  if (!only || other || only !== line.own.get("action") || line.spanned.size > 0) return false;
  return (
    only.text.length < 90 &&
    /^[\p{Lu}\d]/u.test(only.text) &&
    !/[.;:,]$/.test(only.text) &&
    (next?.cells.length ?? 0) > 1
  );
}

/** Sorts every row of a body; blank, page-break and note rows are left out. */
export function sortRows(body: Body): Sorted[] {
  const { page, layout, heading, rows, title } = body;
  const usualFill = usualFillOf(body);
  const lines = rows.map((row) => lineOf(page, layout, row));
  const loneTitles = titlesInFirstColumn(body, lines);
  const sorted: Sorted[] = [];
  lines.forEach((line, i) => {
    if (line.cells.length === 0) return;
    if (repeats(page, line.row, heading))
      return void sorted.push({ kind: "heading", row: line.row, rows: headingOf(page, [line.row], layout.right, layout.left).rows });
    const [only, second] = line.cells;
    if (only && !second) {
      const words = wordsOf(only.text);
      const breaks = only.column !== layout.byRole.get("ref") || !/^\d/.test(words) ? pageBreak.test(words) : /\/.*\/| of /.test(words); // prettier-ignore
      if (breaks || (title !== null && only.text === title)) return;
    }
    const band =
      bandTitle(body, line, usualFill) ?? (loneTitles && isLoneTitle(line, lines[i + 1]) ? only?.text : undefined);
    if (band !== undefined) return void sorted.push({ kind: "band", row: line.row, title: band });
    const intro = introText(body, line, lines[i + 1]);
    if (intro !== undefined) return void sorted.push({ kind: "intro", line, text: intro });
    if (only && !second && note.test(wordsOf(only.text)) && !line.own.has("action")) return;
    if (line.own.size > 0) sorted.push({ kind: "line", line });
  });
  return sorted;
}
