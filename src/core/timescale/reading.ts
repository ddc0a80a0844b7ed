import { daysInMonth } from "../grid/day";
import type { Period } from "../plan/plan";
import { isFarOff } from "./months";
import type { Scene } from "./scene";
import type { Deadline, DeadlineKind, TimescaleDoubt } from "./timescale";

/** One thing read from a timescale, before its surroundings are weighed. */
export interface Reading {
  /** The first and last token that it was read from. */
  readonly first: number;
  readonly last: number;
  readonly kind: DeadlineKind;
  /** Counted through (see monthCount), below 12 while the year is not known; null where the words give no date of their own. */
  readonly month: number | null;
  readonly day: number | null;
  /** True where it was joined from a start and an end. */
  readonly isRange?: boolean;
  readonly assumed: Deadline["assumed"];
  /**
   * How firmly it stands. firm: always; line, text: only where no firm date stands in the same line, or the same text;
   * last: only where there is nothing else. aside: never a deadline, though its words are taken.
   */
  readonly stands: "firm" | "line" | "text" | "last" | "aside";
  readonly forums?: readonly string[];
  /** True where a forum stands before the date and so goes on to a list of dates that follows. */
  readonly forumLeads?: boolean;
  readonly doubt?: Pick<TimescaleDoubt, "rule" | "message">;
}

/** What a timescale is read against. */
export interface TimescaleContext {
  /** Places months without a year; null where the plan's words give no years. */
  readonly period: Period | null;
  /** The sittings of the Meetings sheet: iso is a day or a month. */
  readonly meetings?: readonly { readonly iso: string; readonly forum: string }[];
}

/** One way in which timescales are written: a global pattern of signs (see lexicon). */
export interface Phrase {
  readonly pattern: RegExp;
  /** What the match says; empty where, on a closer look, it is not this phrase after all. */
  read(match: RegExpExecArray, scene: Scene): readonly Reading[];
}

/** One look at all readings with their surroundings; gives a new list, in the order of the text. */
export type Refinement = (readings: readonly Reading[], scene: Scene) => readonly Reading[];

/** What a match says, firmly unless more is said. */
export function reading(
  match: RegExpExecArray,
  kind: DeadlineKind,
  month: number | null,
  more?: Partial<Reading>,
): Reading {
  return {
    first: match.index,
    last: match.index + match[0].length - 1,
    kind,
    month,
    day: null,
    assumed: [],
    stands: "firm",
    ...more,
  };
}

/** A phrase that gives no date of its own, whatever its words. */
export function undated(pattern: RegExp, kind: DeadlineKind, stands: Reading["stands"]): Phrase {
  return { pattern, read: (match) => [reading(match, kind, null, { stands })] };
}

/** The same words, giving no deadline, and what is wrong with them. */
export function doubtful(
  of: Reading,
  rule: TimescaleDoubt["rule"],
  message: string,
  stands: Reading["stands"] = "aside",
): Reading {
  return { ...of, kind: "none", month: null, stands, doubt: { rule, message } };
}

/**
 * A date as it stands in the calendar, or the doubt that it cannot be: British order is the caller's. 29 February passes
 * without a year and is tried again once the year is known.
 */
export function checked(of: Reading, { text, tokens, plan }: Scene): Reading {
  const { month, day } = of;
  if (month === null) return of;
  const words = text.slice(tokens[of.first]?.from, tokens[of.last]?.to);
  const year = Math.floor(month / 12);
  if (!(month >= 0) || (day !== null && (day < 1 || day > daysInMonth(year || 2000, (month % 12) + 1)))) {
    return doubtful(of, "invalid-date", `${words} is not in the calendar.`);
  }
  if (year === 1900) return doubtful(of, "not-a-date", `${words} is no date to act on.`, "last");
  return month > 11 && isFarOff(month, plan)
    ? doubtful(of, "date-year-suspect", `${words} is years from the plan.`)
    : of;
}

/** True where it has its line to itself, a leading "by the", "during", bullet or letter "a)" apart. */
export function isAlone({ signs }: Scene, { first, last }: Reading): boolean {
  return (
    /(?:^|\n)[^a-zA-Z]*(?:w\)[^a-zA-Z]*)?[bEO]*$/.test(signs.slice(0, first)) &&
    /^[^a-zA-Z]*(?:\n|$)/.test(signs.slice(last + 1))
  );
}
