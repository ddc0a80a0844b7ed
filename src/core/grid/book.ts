import type { Grid } from "./grid";
import type { Overlay } from "./overlay";

/** One worksheet as the workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly isProtected: boolean;
}

/** What a job gets: the sheet list and the grids that were read, the active sheet's first. Hidden sheets are never read. */
export interface Book {
  readonly sheets: readonly SheetInfo[];
  readonly activeSheet: string;
  readonly grids: readonly Grid[];
  /** The first columns of the sheet that keeps snapshots (date, name, state); null where there is none. */
  readonly history: Grid | null;
  /** True where sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  /** True where the workbook is open for reading only: by another's lock, a label's rights or the officer's own wish. Absent is false. */
  readonly readOnly?: boolean;
  /** What the add-in kept in this workbook's settings, as found: unknown until checked at the door (plan/kept.ts). */
  readonly kept: unknown;
  /** Rules and drop-downs, one for each sheet that a job asked about; absent where none did. */
  readonly overlays?: readonly Overlay[];
}

/** The grid of a sheet by name; undefined where it was not read. */
export function gridOf(book: Book, sheet: string): Grid | undefined {
  return book.grids.find((grid) => grid.sheet === sheet);
}
