import { refuse } from "./zip/trouble";

/** What reading one workbook may come to. An honest one stays far below; a small file that unfolds can neither hold the reader nor fill its memory. */
export interface ReadLimits {
  /** Elements of all parts that are read as trees, each time that they are read. */
  readonly elements: number;
  /** Cells, rows and shared texts. */
  readonly cells: number;
  /** Areas in lists of areas: merges, rules, drop-downs. */
  readonly areas: number;
}

export const readLimits: ReadLimits = { elements: 2_000_000, cells: 5_000_000, areas: 1_000_000 };

let left: { -readonly [K in keyof ReadLimits]: number } | undefined;

/** Reads within limits: what is counted until it is done counts together. Nothing waits in between, so one workbook is read at a time. */
export function within<T>(limits: ReadLimits, read: () => T): T {
  left = { ...limits };
  try {
    return read();
  } finally {
    left = undefined;
  }
}

/** Counts what was met; throws Trouble beyond the limit. What is written was read before, and is not counted. */
export function count(what: keyof ReadLimits, by = 1): void {
  if (!left) return;
  left[what] -= by;
  if (left[what] < 0) refuse("This workbook would unfold to far more than an honest one holds, so it is not opened.");
}
