import type { Day } from "../grid/day";
import { finalDeadline, firstDayOf } from "./deadlineDays";
import type { Deadline } from "../timescale/timescale";
import { countSittings, type HeldSitting, type SittingCount } from "./sittings";
import type { KeyEntry } from "../key/key";
import { lastWhere } from "../grid/lastWhere";
import type { Ladder, Rung } from "./ladder";
import { fromByMeetings, sideByDays, toByMeetings, type Side } from "./sides";
import type { Threshold } from "./threshold";

/** How late a piece of work is at the meeting, as far as its dates can say. */
export type Lateness =
  /** No date that ends it, or not past it, or by less than the key minds; or no meeting was held since, where the key counts meetings. */
  | { readonly late: "no" }
  /** Past its date, and certainly as late as `rung` says; absent where the key names no amount. */
  | { readonly late: "yes"; readonly deadline: Deadline; readonly rung?: Rung; readonly count?: SittingCount }
  /** Past its date, and exactly at a border, or over it only by an assumed day; `worst` is what lies beyond it. */
  | {
      readonly late: "undecided";
      readonly deadline: Deadline;
      readonly than: Threshold;
      readonly worst: KeyEntry | undefined;
    }
  /** Past its date, but the key counts meetings and the workbook does not say when they were, or periods of no known length. */
  | {
      readonly late: "uncounted";
      readonly deadline: Deadline;
      readonly than: Threshold;
      readonly worst: KeyEntry | undefined;
    }
  /** Past its date, by an amount that the key has no rating for. */
  | { readonly late: "between"; readonly deadline: Deadline };

interface Measured {
  readonly due: { readonly first: Day; readonly last: Day };
  readonly asAt: Day;
  readonly count: (than: Threshold) => SittingCount | undefined;
}

/** Whether it is surely beyond where a rung begins. */
function sideFrom(from: Threshold | undefined, { due, asAt, count }: Measured): Side {
  if (!from) return "over";
  if (from.unit === "periods") return "unknown";
  return from.unit === "meetings" ? fromByMeetings(count(from), from) : sideByDays(due, asAt, from);
}

/** Whether it is surely before where a rung ends. */
function sideTo(to: Threshold | undefined, { due, asAt, count }: Measured): Side {
  if (!to) return "under";
  if (to.unit === "periods") return "unknown";
  return to.unit === "meetings" ? toByMeetings(count(to), to) : sideByDays(due, asAt, to);
}

/** Judges the last deadline at a day. Meetings are counted by the sittings that the workbook names; without them nothing is said of lateness counted so. */
export function latenessAt(
  deadlines: readonly Deadline[],
  asAt: Day,
  ladder: Ladder,
  sittings: readonly HeldSitting[] = [],
): Lateness {
  const final = finalDeadline(deadlines);
  if (!final || asAt <= final.last) return { late: "no" };
  const { deadline, last } = final;
  if (ladder.length === 0) return { late: "yes", deadline };
  const due = { first: firstDayOf(deadline) ?? last, last };
  const count = (than: Threshold) => {
    if (than.unit !== "meetings") return undefined;
    // A report to the June Board is due at that meeting: it is none that was held since.
    const isDueThere = deadline.forum !== null && /board/i.test(deadline.forum) === /board/i.test(than.forum ?? "");
    return countSittings(sittings, than.forum, isDueThere ? { first: last, last } : due, asAt);
  };
  const measured = { due, asAt, count };
  const sides = ladder.map((rung) => ({
    rung,
    from: sideFrom(rung.from, measured),
    to: sideTo(rung.to, measured),
  }));
  const sure = sides.find(({ from, to }) => from === "over" && to === "under")?.rung;
  if (sure) {
    const than = sure.from ?? sure.to;
    const counted = than && count(than);
    if (!sure.from && counted?.least === 0) return { late: "no" };
    return { late: "yes", deadline, rung: sure, ...(counted ? { count: counted } : {}) };
  }
  return unsure(deadline, sides);
}

interface Sides {
  readonly rung: Rung;
  readonly from: Side;
  readonly to: Side;
}

/** Why no rung is sure: a border that is reached but not surely passed, one that cannot be counted, or a gap between two. */
function unsure(deadline: Deadline, sides: readonly Sides[]): Lateness {
  const borders = sides.flatMap(({ rung, from, to }, at) => [
    ...(rung.from ? [{ than: rung.from, side: from, worst: rung.entry }] : []),
    ...(rung.to ? [{ than: rung.to, side: to, worst: sides[at + 1]?.rung.entry }] : []),
  ]);
  const last = (side: Side) => lastWhere(borders, (each) => each.side === side);
  const uncounted = last("unknown");
  if (uncounted) return { late: "uncounted", deadline, than: uncounted.than, worst: uncounted.worst };
  const reached = last("at");
  if (reached) return { late: "undecided", deadline, than: reached.than, worst: reached.worst };
  const isBefore = sides.every(({ from }) => from === "under");
  return isBefore ? { late: "no" } : { late: "between", deadline };
}
