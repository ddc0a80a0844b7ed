import type { Deadline } from "../timescale/timescale";
import { readText, type TimescaleContext } from "../timescale/readText";

/** Plans say the same few timescales over and over: each text is read once per plan. */
const read = new WeakMap<TimescaleContext, Map<string, readonly Deadline[]>>();

/** The deadlines of a timescale's text, read against the plan's period and the meetings known; none where there is no text. */
export function deadlinesOf(timescale: string | null, context: TimescaleContext): readonly Deadline[] {
  if (timescale === null) return [];
  let known = read.get(context);
  if (!known) read.set(context, (known = new Map()));
  let deadlines = known.get(timescale);
  if (!deadlines) known.set(timescale, (deadlines = readText(timescale, context).deadlines));
  return deadlines;
}
