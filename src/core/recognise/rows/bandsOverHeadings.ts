import { lastWhere } from "../../grid/lastWhere";
import type { Filled } from "../../grid/page";
import { isKeyTitle } from "../../key/label";
import { wordsOf } from "../../grid/cleanText";
import type { Body, Sorted } from "./sortRows";

/** The one text of the row directly above a heading row; undefined where there is none, or several. */
function titleAbove(body: Body, row: number, from: number): Filled | undefined {
  const above = lastWhere(body.page.rows, (each) => each < row);
  if (above === undefined || above < from || row - above > 2) return undefined;
  const cells = body.page
    .cellsOf(above)
    .filter((at) => at.column >= body.layout.left && at.column <= body.layout.right);
  const [only] = cells;
  return cells.length === 1 && only && only.text.length < 200 ? only : undefined;
}

/** Where headings are repeated under every band, the first band stands over the first heading: it is put at the top. */
export function bandsOverHeadings(
  sorted: readonly Sorted[],
  body: Body,
  from: number,
  isKeyCell: (row: number, column: number) => boolean,
): Sorted[] {
  const overRepeats = sorted.filter((each, i) => each.kind === "heading" && sorted[i - 1]?.kind === "band").length;
  const repeated = sorted.filter((each) => each.kind === "heading").length;
  if (repeated === 0 || overRepeats < repeated / 2) return [...sorted];
  const first = titleAbove(body, body.heading.rows[0] ?? 1, from);
  if (!first || isKeyCell(first.row, first.column) || isKeyTitle(first.text) || first.text === body.title) {
    const titled =
      first &&
      first.text === body.title &&
      /^(strategic )?(priority|theme|objective|aim|goal|workstream)/.test(wordsOf(first.text));
    if (!titled) return [...sorted];
  }
  return [{ kind: "band", row: first.row, title: first.text }, ...sorted];
}
