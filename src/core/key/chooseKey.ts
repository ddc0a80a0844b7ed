import type { KeyBlock } from "./keyBlock";
import { settleKey } from "./codes";
import { readTyped } from "./readRating";

/** Where a table stands: the rows that are its own, and its last row. */
interface Place {
  readonly from: number;
  readonly heading: { readonly rows: readonly number[] };
  readonly rows: readonly number[];
}

/** How many of the ratings typed a key can read. */
function reads(block: KeyBlock, typed: readonly string[]): number {
  const key = settleKey(block, block.sheet, typed, {});
  return typed.filter((text) => readTyped(text, key) !== null).length;
}

/**
 * The key that governs a table: of those that read its ratings best, the one in the table's own rows (above, beside or below), else the
 * nearest above on the sheet, else one on the same sheet, else one on another sheet. Undefined where there is none.
 */
export function chooseKey(
  keys: readonly KeyBlock[],
  sheet: string,
  table: Place,
  typed: readonly string[],
): KeyBlock | undefined {
  const head = table.heading.rows[0] ?? 1;
  const last = table.rows.at(-1) ?? head;
  const distance = (block: KeyBlock): number => {
    if (block.sheet !== sheet) return 3e6;
    if (block.bottom < head) return block.bottom >= table.from ? head - block.bottom : 1e6 + head - block.bottom;
    if (block.top <= last + 12) return block.top <= last ? 0.5 : 1e3 + block.top - last;
    return 2e6 + block.top - last;
  };
  const ranked = keys
    .map((block) => ({ block, far: distance(block), read: reads(block, typed) }))
    .sort((a, b) => a.far - b.far);
  const best = Math.max(0, ...ranked.map((each) => each.read));
  // Near goes before far unless it reads clearly less of what is typed.
  return ranked.find((each) => each.read >= best * 0.7)?.block;
}
