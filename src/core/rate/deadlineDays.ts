import { addDays, daysInMonth, type Day } from "../grid/day";
import type { Deadline } from "../timescale/timescale";

/** The last day that a deadline allows: a month's last day; undefined for a deadline without a date or without an end. */
export function lastDayOf(deadline: Deadline): Day | undefined {
  const { iso, kind } = deadline;
  if (iso === null || kind === "open-ended" || kind === "relative" || kind === "none") return undefined;
  const [year = NaN, month = NaN, day] = iso.split("-").map(Number);
  return day === undefined ? `${iso}-${String(daysInMonth(year, month)).padStart(2, "0")}` : iso;
}

/** The first day that a deadline can mean; undefined as in lastDayOf. */
export function firstDayOf(deadline: Deadline): Day | undefined {
  const last = lastDayOf(deadline);
  if (last === undefined || deadline.iso === null) return undefined;
  if (deadline.iso.length > 7) return last;
  const first: Day = `${deadline.iso}-01`;
  return deadline.kind === "quarter" ? `${addDays(first, -59).slice(0, 7)}-01` : first;
}

/** The deadline that ends the work: the latest one that has an end. Earlier ones are a rhythm of reports. */
export function finalDeadline(deadlines: readonly Deadline[]): { deadline: Deadline; last: Day } | undefined {
  return deadlines
    .flatMap((deadline) => {
      const last = lastDayOf(deadline);
      return last === undefined ? [] : [{ deadline, last }];
    })
    .reduce<{ deadline: Deadline; last: Day } | undefined>(
      (best, each) => (best && best.last >= each.last ? best : each),
      undefined,
    );
}
