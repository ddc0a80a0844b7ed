import type { Period } from "../plan/plan";
import { readText } from "../timescale/readText";

/** A date that a meeting is on, and the forum that the words name with it. */
export interface SaidDate {
  /** YYYY-MM-DD or YYYY-MM. */
  readonly iso: string;
  readonly forum: string | null;
  readonly alsoTo: readonly string[];
  /** The characters it was read from. */
  readonly from: number;
  readonly to: number;
}

/** The dates of meetings named in a text, in its order; what is open, relative or no date is left out. */
export function datesIn(
  text: string,
  period: Period,
  meetings: readonly { iso: string; forum: string }[] = [],
): readonly SaidDate[] {
  if (!/\d|[a-z]{3}/i.test(text)) return [];
  return readText(text, { period, meetings }).deadlines.flatMap((deadline) =>
    deadline.iso === null || deadline.kind === "open-ended" || deadline.kind === "relative" || deadline.kind === "none"
      ? []
      : [
          {
            iso: deadline.iso,
            forum: deadline.forum,
            alsoTo: deadline.alsoTo ?? [],
            from: deadline.from,
            to: deadline.to,
          },
        ],
  );
}
