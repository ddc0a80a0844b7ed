import type { Page } from "../grid/page";
import { isColourName } from "./colourNames";
import { findKeysAcross } from "./findKeysAcross";
import { findSwatches } from "./findSwatches";
import { isKey } from "./isKey";
import { blockOf, type Excluded, type FreeCells, type KeyBlock } from "./keyBlock";
import { columnRuns, labelCandidates } from "./labelRuns";

/** Every key of a sheet, outside the excluded cells. Word labels count under a key's title only. */
export function findKeys(page: Page, excluded: Excluded): KeyBlock[] {
  const free: FreeCells = page.rows.flatMap((row) => {
    const cells = page.cellsOf(row).filter((at) => !excluded(row, at.column));
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const down = columnRuns(page, labelCandidates(page, free)).flatMap((run) => {
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
  });
  const all = [...down, ...findKeysAcross(page, free)];
  const colours = (block: KeyBlock) => block.entries.filter((entry) => isColourName(entry.label)).length;
  const found: KeyBlock[] = [];
  const taken = (block: KeyBlock) =>
    found.some(
      (each) =>
        each.top <= block.bottom && block.top <= each.bottom && each.left <= block.right && block.left <= each.right,
    );
  all.sort((a, b) => colours(b) - colours(a) || b.entries.length - a.entries.length || a.top - b.top);
  for (const block of [...all, ...findSwatches(page, free)]) if (!taken(block)) found.push(block);
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}
