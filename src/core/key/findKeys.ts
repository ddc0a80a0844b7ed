import type { Filled, Page } from "../grid/page";
import type { Steps } from "../grid/steps";
import { isColourName } from "./colourNames";
import { findKeysAcross } from "./findKeysAcross";
import { findSwatches } from "./findSwatches";
import { isKey } from "./isKey";
import { blockOf, type Excluded, type FreeCells, type KeyBlock } from "./keyBlock";
import { columnRuns, labelCandidates, type Candidate } from "./labelRuns";

/** Cells looked at between two steps. */
const cellsInStep = 20_000;
/** How many cells' work a label makes that stands in a run of others. */
const labelsWeigh = 10;
/** A sheet with more keys than this is a table of ratings: of those only what stands under a key's title is one. */
const mostKeys = 100;

/** The cells outside the excluded ones. */
function* freeCells(page: Page, excluded: Excluded): Steps<FreeCells> {
  const free: { row: number; cells: readonly Filled[] }[] = [];
  let sinceStep = 0;
  for (const row of page.rows) {
    const all = page.cellsOf(row);
    const cells = all.filter((at) => !excluded(row, at.column));
    if (cells.length > 0) free.push({ row, cells });
    sinceStep += all.length;
    if (sinceStep < cellsInStep) continue;
    yield;
    sinceStep = 0;
  }
  return free;
}

/** The free cells in parts of some rows, for work in steps. */
function* inParts(free: FreeCells): Generator<FreeCells> {
  let from = 0;
  let size = 0;
  for (const [at, { cells }] of free.entries()) {
    size += cells.length;
    if (size < cellsInStep) continue;
    yield free.slice(from, at + 1);
    [from, size] = [at + 1, 0];
  }
  yield free.slice(from);
}

/** The key that labels one below the other make; none where they are too few, or say too little. */
function keyOf(page: Page, run: readonly Candidate[], excluded: Excluded): readonly KeyBlock[] {
  const known = run.filter(({ label }) => label.kind !== "text");
  const blocks = [run, ...(known.length < run.length ? [known] : [])].flatMap((each) => {
    // Entries of unknown words without a colour belong to a key that is one without them.
    const sure = each.filter(({ label }) => label.kind !== "plain");
    const block = sure.length >= 2 ? blockOf(page, sure, excluded) : undefined;
    if (!block || !isKey(sure, block)) return [];
    const own = each.filter(({ at }) => !excluded(at.row, at.column));
    return [own.length > sure.length ? (blockOf(page, own, excluded) ?? block) : block];
  });
  return blocks.slice(0, 1);
}

/** Blocks that touch none before them. */
function apart(blocks: readonly KeyBlock[]): readonly KeyBlock[] {
  const byRow = new Map<number, KeyBlock[]>();
  return blocks.filter((block) => {
    const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i);
    const isTaken = rows.some((row) =>
      byRow.get(row)?.some((each) => each.left <= block.right && block.left <= each.right),
    );
    if (isTaken) return false;
    for (const row of rows) {
      const there = byRow.get(row);
      if (there) there.push(block);
      else byRow.set(row, [block]);
    }
    return true;
  });
}

/** Every key of a sheet, outside the excluded cells, in steps. Word labels count under a key's title only. */
export function* findingKeys(page: Page, excluded: Excluded): Steps<KeyBlock[]> {
  const free = yield* freeCells(page, excluded);
  const candidates: Candidate[] = [];
  const across: KeyBlock[] = [];
  for (const part of inParts(free)) {
    yield;
    for (const one of labelCandidates(page, part)) candidates.push(one);
    across.push(...findKeysAcross(page, part));
  }
  const down: KeyBlock[] = [];
  let sinceStep = 0;
  for (const run of columnRuns(page, candidates)) {
    down.push(...keyOf(page, run, excluded));
    sinceStep += run.length * labelsWeigh;
    if (sinceStep < cellsInStep) continue;
    yield;
    sinceStep = 0;
  }
  const colours = new Map<KeyBlock, number>();
  const all = [...down, ...across];
  for (const block of all) colours.set(block, block.entries.filter((entry) => isColourName(entry.label)).length);
  const coloursOf = (block: KeyBlock) => colours.get(block) ?? 0;
  all.sort((a, b) => coloursOf(b) - coloursOf(a) || b.entries.length - a.entries.length || a.top - b.top);
  const found = [...apart([...all, ...findSwatches(page, free)])].sort((a, b) => a.top - b.top || a.left - b.left);
  return found.length <= mostKeys ? found : found.filter(({ titleRow }) => titleRow !== null).slice(0, mostKeys);
}
