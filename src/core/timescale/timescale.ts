/** How exactly a deadline is known. relative: hangs on another event. none: the text gives no date (TBC, "-", empty). */
export type DeadlineKind = "day" | "month" | "quarter" | "open-ended" | "relative" | "none";

/** A date read from a timescale, with what the words said kept apart from what was filled in. */
export interface Deadline {
  /** YYYY-MM-DD or YYYY-MM; a quarter's last month, an open end's start; null where there is no date. */
  readonly iso: string | null;
  readonly kind: DeadlineKind;
  /** The forum named with this date, in the board's own word ("BMG"); null where none is. */
  readonly forum: string | null;
  /** Further forums named with the same date ("BMG and Board in October"); absent where there are none. */
  readonly alsoTo?: readonly string[];
  /** What the words did not say and was filled in. */
  readonly assumed: readonly ("year" | "month" | "day")[];
  /** The characters it was read from: text.slice(from, to). */
  readonly from: number;
  readonly to: number;
}

/** What is wrong with a timescale's words, for the checks: data, never an exception. sayDoubt has the sentence. */
export interface TimescaleDoubt {
  readonly rule: "invalid-date" | "not-a-date" | "date-lost-format" | "date-year-suspect";
  readonly from: number;
  readonly to: number;
  /** What is wrong where the words alone do not show it ("is shown without its year"). */
  readonly why?: string;
}

/** A timescale read: the text as typed, and one deadline per different date in the order of the text. */
export interface Timescale {
  readonly text: string;
  readonly deadlines: readonly Deadline[];
  readonly doubts: readonly TimescaleDoubt[];
}
