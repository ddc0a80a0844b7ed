import type { ScheduleRow } from "./schedule";

/** Something reported to a forum without a date that can be read. */
export interface Undated {
  readonly forum: string;
  /** What reports, as officers cite it. */
  readonly cited: string;
  readonly sheet: string;
  readonly cell: string | null;
}

/** Rows read, and what has to be asked. */
export interface RowsRead {
  readonly rows: readonly ScheduleRow[];
  /** Who is said to report or to meet bi-monthly, where nobody has said what is meant by it. */
  readonly asked: readonly string[];
  readonly undated: readonly Undated[];
}
