import { wordsOf } from "../../grid/cleanText";
import type { Page } from "../../grid/page";
import type { Layout } from "../columns/layout";
import { headingOf, repeats, type Heading } from "../headings/heading";
import { beginsNote, leftByPages } from "../../language/phrases/bands";
import { bandTitle, usualFillOf } from "./bandTitle";
import { lineOf, startingLetter, type Line } from "./line";

/** What a row of the body is. */
export type Sorted =
  | { readonly kind: "line"; readonly line: Line }
  | { readonly kind: "band"; readonly row: number; readonly title: string }
  | { readonly kind: "intro"; readonly line: Line; readonly text: string }
  | { readonly kind: "heading"; readonly row: number; readonly rows: readonly number[] };

/** A line drawn with marks. */
const onlyMarks = /^[-–_=*. ]+$/;

/** What is known of the table's rows before they are sorted. */
export interface Body {
  readonly page: Page;
  readonly layout: Layout;
  readonly heading: Heading;
  readonly rows: readonly number[];
  readonly title: string | null;
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
  const covered = [...layout.byRole].filter(
    ([role, column]) => role !== "action" && column > action.column && column <= action.right,
  );
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
      return void sorted.push({
        kind: "heading",
        row: line.row,
        rows: headingOf(page, [line.row], layout.right, layout.left).rows,
      });
    const [only, second] = line.cells;
    if (only && !second) {
      const words = wordsOf(only.text);
      const breaks =
        only.column !== layout.byRole.get("ref") || !/^\d/.test(words)
          ? leftByPages.isIn(words) || onlyMarks.test(words)
          : /\/.*\/| of /.test(words);
      if (breaks || (title !== null && only.text === title)) return;
    }
    const band =
      bandTitle(body, line, usualFill) ?? (loneTitles && isLoneTitle(line, lines[i + 1]) ? only?.text : undefined);
    if (band !== undefined) return void sorted.push({ kind: "band", row: line.row, title: band });
    const intro = introText(body, line, lines[i + 1]);
    if (intro !== undefined) return void sorted.push({ kind: "intro", line, text: intro });
    if (only && !second && beginsNote.isIn(only.text) && !line.own.has("action")) return;
    if (line.own.size > 0) sorted.push({ kind: "line", line });
  });
  return sorted;
}
