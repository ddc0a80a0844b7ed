import type { Period } from "../plan/plan";
import type { Deadline } from "../timescale/timescale";
import { readTimescale } from "../timescale/readTimescale";

/** Plans say the same few timescales over and over: each text is read once per plan. */
const read = new WeakMap<Period, Map<string, readonly Deadline[]>>();

/** The deadlines of a timescale's text, months without a year placed by the plan's period; none where there is no text. */
export function deadlinesOf(timescale: string | null, period: Period): readonly Deadline[] {
  if (timescale === null) return [];
  let known = read.get(period);
  if (!known) read.set(period, (known = new Map()));
  let deadlines = known.get(timescale);
  if (!deadlines) known.set(timescale, (deadlines = readTimescale(timescale, { period }).deadlines));
  return deadlines;
}
