import type { Period } from "../plan/plan";
import { dateOf, isFarOff } from "./months";
import type { Scene } from "./scene";
import type { Deadline, DeadlineKind, TimescaleDoubt } from "./timescale";

/** One thing read from a timescale, before its surroundings are weighed. */
export interface Reading {
  /** The first and last token that it was read from. */
  readonly first: number;
  readonly last: number;
  readonly kind: DeadlineKind;
  /** Counted through (see monthOfIso), below 12 while the year is not known; below 0 for no date, NaN for one that cannot be. */
  readonly month: number;
  /** 0 where none is said. */
  readonly day: number;
  readonly assumed: Deadline["assumed"];
  /**
   * How firmly it stands. firm: always; line, text: only where no firm date stands in the same line, or the same text;
   * last: only where there is nothing else. aside: never a deadline, though its words are taken.
   */
  readonly stands: "firm" | "line" | "text" | "last" | "aside";
  readonly forums?: readonly string[];
  readonly doubt?: TimescaleDoubt["rule"];
}

/** What a timescale is read against. */
export interface TimescaleContext {
  /** Places months without a year; null where the plan's words give no years. */
  readonly period: Period | null;
  /** The sittings of the Meetings sheet: iso is a day or a month. */
  readonly meetings?: readonly { readonly iso: string; readonly forum: string }[];
}

/** One way in which timescales are written: a global pattern of signs (see lexicon), and what a match says. */
export interface Phrase {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, scene: Scene): Reading;
  /** False where, on a closer look, it is not this phrase after all. */
  readonly isMeant?: IsMeant | undefined;
}

/** A closer look at what was read, with the signs that it was read from. */
export type IsMeant = (reading: Reading, scene: Scene, signs: string) => boolean;

/** One look at all readings with their surroundings; gives a new list, in the order of the text. */
export type Refinement = (readings: readonly Reading[], scene: Scene) => readonly Reading[];

/** What a match says, firmly unless more is said; no date where no month is. */
export function reading(match: RegExpExecArray, kind: DeadlineKind, month = -1, more?: Partial<Reading>): Reading {
  const first = match.index;
  return { first, last: first + match[0].length - 1, kind, month, day: 0, assumed: [], stands: "firm", ...more };
}

/** A phrase that gives no date of its own, and what is wrong with its words where something is. */
export function undated(
  pattern: RegExp,
  kind: DeadlineKind,
  stands: Reading["stands"],
  isMeant?: IsMeant,
  doubt?: TimescaleDoubt["rule"],
): Phrase {
  return { pattern, isMeant, read: (match) => reading(match, kind, -1, { stands, ...(doubt && { doubt }) }) };
}

/** A date as it stands in the calendar, or the doubt that it cannot be, or is not meant. British order is the caller's. */
export function checked(of: Reading, { plan }: Scene): Reading {
  const { month, day, kind } = of;
  if (month < 0) return of;
  const isThere = kind !== "day" || (day > 0 && dateOf(month, day).getUTCMonth() === month % 12);
  const is1900 = month > 22799 && month < 22812;
  const isFar = month > 11 && isFarOff(month, plan);
  const doubt =
    !isThere || Number.isNaN(month) ? "invalid-date" : is1900 ? "not-a-date" : isFar ? "date-year-suspect" : undefined;
  return doubt ? { ...of, kind: "none", month: -1, stands: is1900 ? "last" : "aside", doubt } : of;
}

/** True where it has its line to itself, a leading "by the", "during", bullet or letter "a)" apart. */
export function isAlone({ first, last }: Reading, { signs }: Scene): boolean {
  return (
    /(?:^|\n)[^a-zA-Z]*(?:w\)[^a-zA-Z]*)?b*(?:f|EO?)?$/.test(signs.slice(0, first)) &&
    /^[^a-zA-Z]*(?:\n|$)/.test(signs.slice(last + 1))
  );
}

/** The signs, with those that were read hidden from whoever reads next. */
export function hide(signs: string, { first, last }: Reading, mark = "_"): string {
  return signs.slice(0, first) + mark.repeat(last + 1 - first) + signs.slice(last + 1);
}
