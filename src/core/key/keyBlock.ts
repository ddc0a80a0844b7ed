import { columnLetter } from "../grid/address";
import { cellAt } from "../grid/grid";
import type { Filled, Page } from "../grid/page";
import { besideLabel } from "./besideLabel";
import { readLabel, isKeyTitle } from "./label";
import type { Candidate } from "./labelRuns";

/** One line of a key as it stands, before codes and stages are settled. */
export interface RawEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly label: string;
  readonly typedCode: string | null;
  readonly meaning: string;
  readonly color: string | null;
}

/** A key as it stands on a sheet: its lines and the cells that it covers. */
export interface KeyBlock {
  readonly sheet: string;
  readonly entries: readonly RawEntry[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where its title stands; null where it has none. */
  readonly titleRow: number | null;
}

/** Cells that no key can stand in: the body of a table, by row and column. */
export type Excluded = (row: number, column: number) => boolean;

/** The cells of each row that a key can stand in; rows without any are left out. */
export type FreeCells = readonly { readonly row: number; readonly cells: readonly Filled[] }[];

const address = (at: Filled) => columnLetter(at.column) + at.row;

/** The fill of the label's own cell, else of a blank swatch beside it, else of the meaning's cell. */
function colourOf(page: Page, at: Filled, meaning: Filled | undefined): string | null {
  if (at.cell.fill !== undefined) return at.cell.fill;
  for (const column of [at.column - 1, at.right + 1, ...(meaning ? [meaning.column - 1, meaning.right + 1] : [])]) {
    const beside = cellAt(page.grid, at.row, column);
    if (beside?.fill !== undefined && page.showing(at.row, column) === undefined) return beside.fill;
  }
  return meaning?.cell.fill ?? null;
}

function titleNear(page: Page, top: number, left: number, right: number): number | null {
  for (let row = top; row >= Math.max(1, top - 3); row--) {
    const title = page
      .cellsOf(row)
      .find((each) => each.column <= right + 1 && each.right >= left - 2 && isKeyTitle(each.text));
    if (title && (row < top || !readLabel(title.text))) return row;
  }
  // "Assessment of progress:" alone over the labels.
  const [only, second] = page.cellsOf(top - 1);
  const introduces =
    only &&
    !second &&
    only.text.length <= 60 &&
    /[:：]$/.test(only.text) &&
    only.column <= right &&
    only.right >= left - 1;
  return introduces ? top - 1 : null;
}

/** The key that a run of labels makes with what stands beside them; undefined where too little does. */
export function blockOf(page: Page, run: readonly Candidate[], excluded: Excluded): KeyBlock | undefined {
  const beside = run.map(({ at }) => besideLabel(page, at, excluded));
  const inline = run.filter(({ label }) => label.meaning !== null).length;
  // Labels stand right of their meanings where more of them have long words on that side.
  const size = (side: "left" | "right") =>
    beside.reduce((sum, each) => sum + Math.min(each[side]?.text.length ?? 0, 60), 0);
  const twoColumns =
    run.every(({ label }) => label.kind === "code") &&
    beside.every((each) => each.right && readLabel(each.right.text)?.kind === "colour");
  if (twoColumns) {
    const colours = beside.flatMap((each) =>
      each.right ? [{ at: each.right, label: readLabel(each.right.text) }] : [],
    );
    const inner = blockOf(
      page,
      colours.flatMap(({ at, label }) => (label ? [{ at, label }] : [])),
      (row, column) => excluded(row, column) || run.some(({ at }) => at.row === row && at.column === column),
    );
    if (!inner) return undefined;
    return {
      ...inner,
      left: Math.min(inner.left, run[0]?.at.column ?? inner.left),
      entries: inner.entries.map((entry, i) => ({
        ...entry,
        typedCode: run[i]?.label.code ?? entry.typedCode,
        color: entry.color ?? run[i]?.at.cell.fill ?? null,
        cell:
          entry.color !== null && run[i]?.at.cell.fill === undefined
            ? entry.cell
            : run[i]
              ? address(run[i].at)
              : entry.cell,
      })),
    };
  }
  const side = size("left") > size("right") ? "left" : "right";
  const meanings = beside.map((each, i) => (run[i]?.label.meaning === null ? each[side] : undefined));
  const fills = run.map(({ at }, i) => colourOf(page, at, meanings[i]));
  // Words such as "Overdue" that have a colour each mean what they say.
  const speaking = run.every(({ label }) => label.kind === "status") && new Set(fills.filter(Boolean)).size >= 2;
  if (!speaking && inline < run.length / 2 && meanings.filter(Boolean).length < run.length / 2) return undefined;
  // One fill under every label is the table's look and no key colour.
  const sameLook = run.length > 2 && new Set(fills).size === 1;
  const columns = run.flatMap(({ at }, i) => [
    at.column,
    at.right,
    ...(meanings[i] ? [meanings[i].column, meanings[i].right] : []),
  ]);
  const top = Math.min(...run.map(({ at }) => at.row));
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  return {
    sheet: page.grid.sheet,
    top,
    bottom: Math.max(...run.map(({ at }) => at.bottom)),
    left,
    right,
    titleRow: titleNear(page, top, left, right),
    entries: run.map(({ at, label }, i) => ({
      row: at.row,
      column: at.column,
      cell: address(at),
      label: label.label,
      typedCode: label.code,
      meaning: label.meaning ?? meanings[i]?.text ?? "",
      color: sameLook ? null : (fills[i] ?? null),
    })),
  };
}
