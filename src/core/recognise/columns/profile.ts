import type { Filled, Page } from "../../grid/page";
import { wordsOf } from "../../grid/cleanText";
import { readTyped } from "../../key/readRating";
import type { Key } from "../../key/key";
import { isReference, looksLikeLead, looksRated, saysWhen } from "../headings/dataWords";

/** What a column's cells say; shares are of the cells that say something, 0 to 1. */
export interface Profile {
  readonly count: number;
  /** Codes and labels of the key; where there is no key, colours' letters and names. */
  readonly rated: number;
  readonly when: number;
  readonly references: number;
  readonly leads: number;
  /** Average length in characters. */
  readonly length: number;
  /** Different texts per cell: 1 where none comes twice. */
  readonly different: number;
  readonly numbers: number;
  /** Cells merged over several rows. */
  readonly mergedDown: number;
}

/** Enough to know a column by. */
const sample = 400;

/** Profiles a column over the given rows; only the first few hundred cells are looked at. */
export function profileOf(page: Page, column: number, rows: readonly number[], key: Key): Profile {
  const cells: Filled[] = [];
  for (const row of rows) {
    const at = page.at(row, column);
    if (at) cells.push(at);
    if (cells.length === sample) break;
  }
  const count = cells.length;
  const share = (test: (at: Filled) => boolean) => (count === 0 ? 0 : cells.filter(test).length / count);
  const rated = (at: Filled) => (key.length > 0 ? readTyped(at.cell.value, key) !== null : looksRated(at.text));
  return {
    count,
    rated: share(rated),
    when: share((at) => saysWhen(at.text)),
    references: share((at) => isReference(at.text)),
    leads: share((at) => looksLikeLead(at.text)),
    length: count === 0 ? 0 : cells.reduce((sum, at) => sum + Math.min(at.text.length, 300), 0) / count,
    different: count === 0 ? 0 : new Set(cells.map((at) => wordsOf(at.text.slice(0, 80)))).size / count,
    numbers: share((at) => typeof at.cell.value === "number" || /^[£$€]?[\d,.]+%?$/.test(at.text)),
    mergedDown: share((at) => at.bottom > at.row),
  };
}
