import { addMonths } from "../plan/addMonths";
import { addDays, daysInMonth, type Day } from "../grid/day";
import type { SittingCount } from "./sittings";
import type { Threshold } from "./threshold";

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
    case "periods":
      return [from, from];
  }
}

/** On which side of a border something surely is; "at": on it, or on either for all that is known; "unknown": it cannot be counted. */
export type Side = "over" | "under" | "unknown" | "at";

/** On which side of a border of time a day is, whatever day between the first and the last was meant. */
export function sideByDays(due: { readonly first: Day; readonly last: Day }, asAt: Day, threshold: Threshold): Side {
  if (asAt > limits(due.last, threshold)[1]) return "over";
  return asAt < limits(due.first, threshold)[0] ? "under" : "at";
}

/** Whether so many meetings are surely beyond where an entry begins: more than its count, or the count itself where its words mean that. */
export function fromByMeetings(count: SittingCount | undefined, { count: border, isItself }: Threshold): Side {
  if (!count) return "unknown";
  if (count.least >= (isItself ? border : border + 1)) return "over";
  if (!count.isWhole) return "unknown";
  return count.most < border ? "under" : "at";
}

/** Whether so many meetings are surely before where an entry ends: below its count, or up to it where its words are for the count itself. */
export function toByMeetings(count: SittingCount | undefined, { count: border, isItself }: Threshold): Side {
  if (!count) return "unknown";
  if (count.least > border) return "over";
  if (!count.isWhole) return "unknown";
  return count.most <= (isItself ? border : border - 1) ? "under" : "at";
}
