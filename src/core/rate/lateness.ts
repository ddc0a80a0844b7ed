import { addMonths } from "../plan/addMonths";
import { addDays, daysInMonth, type Day } from "../grid/day";
import { finalDeadline, firstDayOf } from "./deadlineDays";
import type { Deadline } from "../timescale/timescale";
import { countSittings, type HeldSitting, type SittingCount } from "./sittings";
import type { Threshold } from "./threshold";
import type { Thresholds } from "./thresholds";

/** How late a piece of work is at the meeting, as far as its dates can say. */
export type Lateness =
  /** No date that ends it, or not past it; or no meeting was held since, where the key counts meetings. */
  | { readonly late: "no" }
  /** Past its date, and certainly within the threshold; `than` is absent where the key names none. */
  | { readonly late: "slightly"; readonly deadline: Deadline; readonly than?: Threshold; readonly count?: SittingCount }
  /** Past its date by more than the threshold, even if an unstated day is its month's last. */
  | {
      readonly late: "seriously";
      readonly deadline: Deadline;
      readonly than?: Threshold;
      readonly count?: SittingCount;
    }
  /** Past its date, and exactly at the threshold or over it only by an assumed day. */
  | { readonly late: "undecided"; readonly deadline: Deadline; readonly than: Threshold }
  /** Past its date, but the key counts meetings and the workbook does not say when they were. */
  | { readonly late: "uncounted"; readonly deadline: Deadline; readonly than: Threshold };

/** The same day of the month, or the month's last day where it has none such. */
function sameDay(from: Day, months: number): Day {
  const later = addMonths(`${from.slice(0, 8)}01`, months);
  const last = daysInMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7)));
  return `${later.slice(0, 8)}${String(Math.min(Number(from.slice(8)), last)).padStart(2, "0")}`;
}

/** The days that can be meant by "so much later", the first and the last: 30 June and three months is 30 September, and 28 February can end on 28 or 31 May. */
function limits(from: Day, { unit, count }: Threshold): readonly [Day, Day] {
  switch (unit) {
    case "months": {
      const [plain, whole] = [sameDay(from, count), addMonths(from, count)];
      return plain < whole ? [plain, whole] : [whole, plain];
    }
    case "weeks":
      return [addDays(from, count * 7), addDays(from, count * 7)];
    case "days":
      return [addDays(from, count), addDays(from, count)];
    case "working-days":
      // Weekends surely, bank holidays perhaps: one a week at most, and one more.
      return [addDays(from, count + 2 * Math.floor(count / 5)), addDays(from, count + 3 * Math.ceil(count / 5) + 1)];
    case "meetings":
      return [from, from];
  }
}

type Side = "over" | "under" | "unknown" | "at";

function sideByDays(due: { readonly first: Day; readonly last: Day }, asAt: Day, threshold: Threshold): Side {
  if (asAt > limits(due.last, threshold)[1]) return "over";
  return asAt < limits(due.first, threshold)[0] ? "under" : "at";
}

/** Whether so many meetings are surely what a serious entry is for: beyond its count, or the count itself where its words mean that. */
function overByMeetings(count: SittingCount | undefined, { count: border, isItself }: Threshold): Side {
  if (!count) return "unknown";
  if (count.least >= (isItself ? border : border + 1)) return "over";
  return count.isWhole ? "at" : "unknown";
}

/** Whether so many meetings are surely what a slight entry is for: below its count, or up to it where its words are for the count itself. */
function underByMeetings(count: SittingCount | undefined, { count: border, isItself }: Threshold): Side {
  if (!count?.isWhole) return "unknown";
  return count.most <= (isItself ? border : border - 1) ? "under" : "at";
}

/** Judges the last deadline at a day. Meetings are counted by the sittings that the workbook names; without them nothing is said of lateness counted so. */
export function latenessAt(
  deadlines: readonly Deadline[],
  asAt: Day,
  { serious, slight }: Thresholds,
  sittings: readonly HeldSitting[] = [],
): Lateness {
  const final = finalDeadline(deadlines);
  if (!final || asAt <= final.last) return { late: "no" };
  const { deadline, last } = final;
  if (!serious || !slight) return { late: "slightly", deadline };
  const due = { first: firstDayOf(deadline) ?? last, last };
  const counted = (than: Threshold) => {
    if (than.unit !== "meetings") return undefined;
    // A report to the June Board is due at that meeting: it is none that was held since.
    const isDueThere = deadline.forum !== null && /board/i.test(deadline.forum) === /board/i.test(than.forum ?? "");
    return countSittings(sittings, than.forum, isDueThere ? { first: last, last } : due, asAt);
  };
  const seriously = counted(serious);
  const side = serious.unit === "meetings" ? overByMeetings(seriously, serious) : sideByDays(due, asAt, serious);
  if (side === "over")
    return { late: "seriously", deadline, than: serious, ...(seriously ? { count: seriously } : {}) };
  const slightly = counted(slight);
  const within = slight.unit === "meetings" ? underByMeetings(slightly, slight) : sideByDays(due, asAt, slight);
  if (within === "under") {
    if (slightly?.least === 0) return { late: "no" };
    return { late: "slightly", deadline, than: slight, ...(slightly ? { count: slightly } : {}) };
  }
  const isUncounted = side === "unknown" || within === "unknown";
  return { late: isUncounted ? "uncounted" : "undecided", deadline, than: serious };
}
