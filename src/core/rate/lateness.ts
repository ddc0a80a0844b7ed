import { addMonths } from "../plan/addMonths";
import { addDays, type Day } from "../grid/day";
import { finalDeadline, firstDayOf } from "./deadlineDays";
import type { Deadline } from "../timescale/timescale";
import type { Threshold } from "./threshold";

/** How late a piece of work is at the meeting, as far as its dates can say. */
export type Lateness =
  /** No date that ends it, or not past it. */
  | { readonly late: "no" }
  /** Past its date, and certainly within the threshold (or the key names none). */
  | { readonly late: "slightly"; readonly deadline: Deadline }
  /** Past its date by more than the threshold, even if an unstated day is its month's last. */
  | { readonly late: "seriously"; readonly deadline: Deadline }
  /** Past its date, and exactly at the threshold or over it only by an assumed day. */
  | { readonly late: "undecided"; readonly deadline: Deadline };

/** The last day that is still within the threshold. */
function limit(from: Day, threshold: Threshold): Day {
  switch (threshold.unit) {
    case "months":
      return addMonths(from, threshold.count);
    case "weeks":
      return addDays(from, threshold.count * 7);
    case "days":
      return addDays(from, threshold.count);
    case "meetings":
      return from;
  }
}

/** Judges the last deadline at a day. A threshold counted in meetings cannot be judged by dates: the work is late, and no more is said. */
export function latenessAt(deadlines: readonly Deadline[], asAt: Day, threshold: Threshold | undefined): Lateness {
  const final = finalDeadline(deadlines);
  if (!final || asAt <= final.last) return { late: "no" };
  const { deadline, last } = final;
  if (threshold === undefined || threshold.unit === "meetings") return { late: "slightly", deadline };
  if (asAt > limit(last, threshold)) return { late: "seriously", deadline };
  if (asAt < limit(firstDayOf(deadline) ?? last, threshold)) return { late: "slightly", deadline };
  return { late: "undecided", deadline };
}
