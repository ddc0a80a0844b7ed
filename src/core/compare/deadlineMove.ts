import type { Deadline } from "../timescale/timescale";

/** The last date an action is to be done by, then and now, and how far it moved. */
export interface DeadlineMove {
  /** YYYY-MM-DD or YYYY-MM; null where the words give no date to be done by (open-ended, relative, none). */
  readonly then: string | null;
  readonly now: string | null;
  /** Whole calendar months later, negative where earlier; null where either has no date. */
  readonly months: number | null;
  /** A move within a month counts; a date that was only told more or less exactly ("March", "31 March") does not. */
  readonly moved: "later" | "earlier" | "no" | "unknown";
}

export function deadlineMove(before: readonly Deadline[], after: readonly Deadline[]): DeadlineMove {
  const [then, now] = [lastDate(before), lastDate(after)];
  if (then === null || now === null) return { then, now, months: null, moved: "unknown" };
  const months = monthNumber(now) - monthNumber(then);
  const comparable = then.length === now.length || months !== 0;
  const moved = !comparable || then === now ? "no" : now > then ? "later" : "earlier";
  return { then, now, months, moved };
}

function lastDate(deadlines: readonly Deadline[]): string | null {
  const dates = deadlines.flatMap(({ iso, kind }) =>
    iso !== null && (kind === "day" || kind === "month" || kind === "quarter") ? [iso] : [],
  );
  return dates.reduce<string | null>((last, iso) => (last === null || iso > last ? iso : last), null);
}

function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
}
