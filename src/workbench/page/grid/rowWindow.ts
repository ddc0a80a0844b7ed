import type { Layout } from "./layout";

/** Which rows are in the page, as places in the layout, and the room left for those above and below. Pixels. */
export interface RowWindow {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** Up to this many rows all are in the page, so that a search finds them. */
export const allUpTo = 1_000;
const margin = 60;
const likelyHeight = 20;

/** Keeps what is known of the rows' heights: as given, else as measured, else as likely. */
export interface RowHeights {
  measured(place: number, height: number): void;
  top(place: number): number;
  windowAt(scrollTop: number, viewHeight: number): RowWindow;
}

export function rowHeightsOf(layout: Layout): RowHeights {
  const heights = layout.rows.map((row) => layout.rowHeight(row) ?? likelyHeight);
  let tops: number[] | undefined;
  const allTops = (): readonly number[] => {
    if (tops) return tops;
    let sum = 0;
    tops = [0, ...heights.map((height) => (sum += height))];
    return tops;
  };
  const top = (place: number): number => allTops()[place] ?? 0;
  return {
    measured(place, height) {
      if (heights[place] === undefined || Math.abs((heights[place] ?? 0) - height) < 1) return;
      heights[place] = height;
      tops = undefined;
    },
    top,
    windowAt(scrollTop, viewHeight) {
      const count = heights.length;
      if (count <= allUpTo) return { first: 0, last: count, above: 0, below: 0 };
      const first = Math.max(0, placeAt(allTops(), scrollTop) - margin);
      const last = Math.min(count, placeAt(allTops(), scrollTop + viewHeight) + margin);
      return { first, last, above: top(first), below: top(count) - top(last) };
    },
  };
}

/** The last row that begins at or above a height. */
function placeAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
