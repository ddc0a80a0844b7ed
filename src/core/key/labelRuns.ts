import type { Filled, Page } from "../grid/page";
import { readLabel, type Label } from "./label";
import type { FreeCells } from "./keyBlock";
import { plainLabel } from "./plainEntry";

/** A cell that reads as a label. */
export interface Candidate {
  readonly at: Filled;
  readonly label: Label;
}

const longestLabel = 400;
/** More entries of unknown words than this in a row are no part of a key. */
const mostPlain = 3;

/** A short coloured text that no list of words knows ("Stalled", "Drifting"): a label where other coloured ones stand in its column. */
function colouredWord(page: Page, at: Filled): Label | undefined {
  const isShort = at.text.length <= 30 && at.text.split(/\s+/).length <= 4 && /^\p{L}/u.test(at.text);
  if (!isShort || at.cell.fill === undefined || at.cell.fill === "FFFFFF") return undefined;
  const meaning = page.cellsOf(at.row).some((each) => each.column === at.right + 1 || each.right === at.column - 1);
  if (!meaning) return undefined;
  return { label: at.text, code: null, meaning: null, kind: "text" };
}

/** Everything that could be a key's label, row by row. */
export function labelCandidates(page: Page, free: FreeCells): Candidate[] {
  return free.flatMap(({ cells }) =>
    cells.flatMap((at) => {
      if (at.text.length > longestLabel) return [];
      const label = readLabel(at.text) ?? colouredWord(page, at);
      return label ? [{ at, label }] : [];
    }),
  );
}

/** Entries of unknown words that follow a label without a gap, each with its meaning where the label has its own. */
function plainBelow(page: Page, from: Candidate, before: number): Candidate[] {
  const found: Candidate[] = [];
  for (let last = from.at; found.length < mostPlain;) {
    const at = page.at(last.bottom + 1, from.at.column);
    const label = at && at.row < before ? plainLabel(page, at, from, false) : undefined;
    if (!at || !label) break;
    found.push({ at, label });
    last = at;
  }
  return found;
}

/** Entries right above the first label that say how far something has got. */
function plainAbove(page: Page, first: Candidate): Candidate[] {
  const at = page.at(first.at.row - 1, first.at.column);
  const label = at && plainLabel(page, at, first, true);
  return at && label ? [{ at, label }] : [];
}

/** A short text between two labels, one of which is directly above and one directly below, is a label as they are; so are some plain entries. */
function between(page: Page, from: Candidate, to: Candidate): Candidate[] {
  const plain = plainBelow(page, from, to.at.row);
  if (plain.at(-1)?.at.bottom === to.at.row - 1) return plain;
  const only = page.at(from.at.bottom + 1, from.at.column);
  if (!only || only.bottom + 1 !== to.at.row || only.text.length > 30) return [];
  return [{ at: only, label: { label: only.text, code: null, meaning: null, kind: "text" } }];
}

const alike = (a: Label, b: Label) => a.label.toLowerCase() === b.label.toLowerCase() && a.code === b.code;

/** True where the column says something else between two of its cells. */
function interrupted(page: Page, from: Filled, to: Filled): boolean {
  for (let row = from.bottom + 1; row < to.row; row++) if (page.at(row, from.column)) return true;
  return false;
}

/** A run with the plain entries right above and below it. */
function withEnds(page: Page, run: Candidate[]): Candidate[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < 2) return run;
  return [...plainAbove(page, first), ...run, ...plainBelow(page, last, Infinity)];
}

/** Runs of labels in one column, one under the other, blank rows between allowed up to two, none twice; each is made when it is asked for. */
export function* columnRuns(page: Page, candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  const byColumn = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const there = byColumn.get(one.at.column);
    if (there) there.push(one);
    else byColumn.set(one.at.column, [one]);
  }
  for (const column of byColumn.values()) {
    let run: Candidate[] = [];
    for (const one of column) {
      const last = run.at(-1);
      const gap = last ? one.at.row - last.at.bottom : 1;
      const bridge = last && gap >= 2 && gap <= mostPlain + 1 ? between(page, last, one) : [];
      const isWord = one.label.kind === "text" || last?.label.kind === "text";
      if (
        last &&
        (gap > (isWord && bridge.length === 0 ? 1 : 6) ||
          (bridge.length === 0 && interrupted(page, last.at, one.at)) ||
          run.some((each) => alike(each.label, one.label)))
      ) {
        yield withEnds(page, run);
        run = [];
      }
      run.push(...(run.length > 0 ? bridge : []), one);
    }
    yield withEnds(page, run);
  }
}
