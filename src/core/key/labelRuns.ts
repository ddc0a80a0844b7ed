import type { Filled, Page } from "../grid/page";
import type { Label } from "./label";

/** A cell that reads as a label. */
export interface Candidate {
  readonly at: Filled;
  readonly label: Label;
}

const alike = (a: Label, b: Label) => a.label.toLowerCase() === b.label.toLowerCase() && a.code === b.code;

/** True where the column says something else between two of its cells. */
function interrupted(page: Page, from: Filled, to: Filled): boolean {
  for (let row = from.bottom + 1; row < to.row; row++) if (page.at(row, from.column)) return true;
  return false;
}

/** Runs of labels in one column, one under the other, blank rows between allowed up to two, none twice. */
export function columnRuns(page: Page, candidates: readonly Candidate[]): Candidate[][] {
  const byColumn = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const there = byColumn.get(one.at.column);
    if (there) there.push(one);
    else byColumn.set(one.at.column, [one]);
  }
  const runs: Candidate[][] = [];
  for (const column of byColumn.values()) {
    let run: Candidate[] = [];
    for (const one of column) {
      const last = run.at(-1);
      const gap = last ? one.at.row - last.at.bottom : 1;
      if (last && (gap > 6 || interrupted(page, last.at, one.at) || run.some((each) => alike(each.label, one.label)))) {
        runs.push(run);
        run = [];
      }
      run.push(one);
    }
    runs.push(run);
  }
  return runs;
}
