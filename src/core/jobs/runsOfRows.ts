import type { AddedRows } from "./job";

/** Rows of a sheet as runs, last run first: so that taking one away moves none of the others. */
export function runsOfRows(sheet: string, rows: readonly number[]): readonly AddedRows[] {
  const runs: { sheet: string; from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.to + 1 === row) last.to = row;
    else runs.push({ sheet, from: row, to: row });
  }
  return runs.reverse();
}
