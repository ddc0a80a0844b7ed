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

/** A deadline with an end, and its last day. */
interface Ended {
  readonly deadline: Deadline;
  readonly last: Day;
}

/** The deadline that ends the work: the latest one that has an end. Earlier ones are a rhythm of reports; undefined where the words go on after it ("June 2018, then ongoing"). */
export function finalDeadline(deadlines: readonly Deadline[]): Ended | undefined {
  const final = deadlines
    .flatMap((deadline): Ended[] => {
      const last = lastDayOf(deadline);
      return last === undefined ? [] : [{ deadline, last }];
    })
    .reduce<Ended | undefined>((best, each) => (best && best.last >= each.last ? best : each), undefined);
  const goesOn = deadlines.some(({ kind, from }) => kind === "open-ended" && final && from > final.deadline.from);
  return goesOn ? undefined : final;
}
