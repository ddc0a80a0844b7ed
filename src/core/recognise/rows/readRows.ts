import type { Key } from "../../key/key";
import type { Action, Band, Reason } from "../../plan/plan";
import type { TimescaleContext } from "../../timescale/readText";
import { columnLetter } from "../../grid/address";
import { makeActions } from "./actions";
import type { TableRow } from "./fields";
import { sharingOf } from "./sharing";
import { habitsOf, joinLines } from "./join";
import type { Line } from "./line";
import { repairLines } from "./repair";
import { sortRows, type Body, type Sorted } from "./sortRows";
import { bandsOverHeadings } from "./bandsOverHeadings";
import { dropTail } from "./dropTail";

/** What a table's rows say. */
export interface ReadRows {
  readonly actions: readonly Action[];
  readonly bands: readonly Band[];
  readonly introRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly bodyRows: readonly [number, number];
  readonly because: readonly Reason[];
}

/** The lines put right, in their places among the other rows. */
function repaired(sorted: readonly Sorted[], body: Body): Sorted[] {
  const lines = sorted.flatMap((each) => (each.kind === "line" ? [each.line] : []));
  const byRow = new Map(repairLines(body.page, lines, body.layout).map((line) => [line.row, line]));
  return sorted.map((each) =>
    each.kind === "line" ? { kind: "line", line: byRow.get(each.line.row) ?? each.line } : each,
  );
}

/** Groups the lines between bands and introductions into table rows. */
function tableRowsOf(sorted: readonly Sorted[], body: Body): TableRow[] {
  const lines = sorted.flatMap((each) => (each.kind === "line" ? [each.line] : []));
  const habits = habitsOf(lines, body.layout);
  const rows: TableRow[] = [];
  let band: string | null = null;
  let intro: string | null = null;
  let run: Line[] = [];
  const flush = () => {
    for (const group of joinLines(run, habits, () => false)) {
      const first = group[0];
      // A new number or aim ends what an introduction governs.
      if (intro !== null && (first?.own.has("ref") || first?.own.has("outcome"))) intro = null;
      rows.push({ lines: group, band, intro });
    }
    run = [];
  };
  for (const each of sorted) {
    if (each.kind === "line") {
      run.push(each.line);
      continue;
    }
    flush();
    if (each.kind === "band") [band, intro] = [each.title, null];
    if (each.kind === "intro") {
      // Its number and aim are for the rows below: kept as a row that states an aim.
      const own = new Map(each.line.own);
      own.delete("action");
      own.delete("update");
      if (own.size > 0) rows.push({ lines: [{ ...each.line, own }], band, intro: null });
      intro = each.text;
    }
  }
  flush();
  return rows;
}

/** Reads the rows under a heading: bands, introductions, and one action per table row. */
export function readRows(
  body: Body,
  key: Key,
  context: TimescaleContext,
  from: number,
  isKeyCell: (row: number, column: number) => boolean,
): ReadRows {
  const { page, layout, heading } = body;
  const headRow = heading.rows[0] ?? 1;
  const sorted = dropTail(repaired(bandsOverHeadings(sortRows(body), body, from, isKeyCell), body));
  const rows = tableRowsOf(sorted, body);
  const made = makeActions(rows, { page, layout, key, context, sharing: sharingOf(rows, layout) });
  const bandRows = sorted.flatMap((each) => (each.kind === "band" ? [{ row: each.row, title: each.title }] : []));
  const bands = [...bandRows, ...made.bands].sort((a, b) => a.row - b.row);
  const repeats = sorted.flatMap((each) => (each.kind === "heading" ? each.rows : []));
  const last = made.actions.at(-1)?.rows[1] ?? heading.rows.at(-1) ?? headRow;
  return {
    actions: made.actions,
    bands,
    introRows: sorted.flatMap((each) => (each.kind === "intro" ? [each.line.row] : [])),
    headerRows: [...heading.rows, ...repeats],
    bodyRows: [(heading.rows.at(-1) ?? headRow) + 1, last],
    because: [
      ...bands.map((band) => ({
        cell: `${columnLetter(layout.left)}${band.row}`,
        text: `“${band.title}” titles the rows below it.`,
      })),
    ],
  };
}
