import type { Period } from "../plan/plan";
import { isFarOff } from "./months";
import type { Scene } from "./scene";
import type { Deadline, DeadlineKind, TimescaleDoubt } from "./timescale";

/** A date, and what is as good as one. */
export const firm = 2;
/** What only explains a date, where there is one: "quarterly", "after consultation". */
export const weak = 1;
/** What is there for want of anything else: "TBC". */
export const last = 0;
/** What is never a deadline. */
export const aside = -1;

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
  /** How firmly it stands: of all in a text the firmest are kept, and with aside a doubt is told. */
  readonly stands: typeof firm | typeof weak | typeof last | typeof aside;
  readonly forums: readonly string[];
  readonly doubt?: TimescaleDoubt["rule"] | undefined;
}

/** What the words of a timescale are read against. */
export interface WordsContext {
  /** Places months without a year; null where the plan's words give no years. */
  readonly period: Period | null;
  /** Forums known by name, in small letters; absent where the workbook lists none. */
  readonly forums?: readonly string[];
}

/** One way in which timescales are written: a global pattern of signs (see lexicon), and what a match says. */
export interface Phrase {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, scene: Scene): Reading;
  /** False where, on a closer look, it is not this phrase after all. */
  readonly isMeant: IsMeant;
}

/** A closer look at what was read, with the signs that it was read from. */
export type IsMeant = (reading: Reading, scene: Scene, signs: string) => boolean;

/** One look at all readings with their surroundings (line: see lineOf); gives a new list, in the order of the text. */
export type Refinement = (readings: readonly Reading[], scene: Scene, line: string) => readonly Reading[];

/** What a match says, firmly unless more is said; no date where no month is. */
export function reading(match: RegExpExecArray, kind: DeadlineKind, month = -1, more?: Partial<Reading>): Reading {
  const first = match.index;
  return {
    first,
    last: first + match[0].length - 1,
    kind,
    month,
    day: 0,
    assumed: [],
    forums: [],
    stands: firm,
    ...more,
  };
}

/** A phrase that gives no date of its own, and what is wrong with its words where something is. */
export function undated(
  pattern: RegExp,
  kind: DeadlineKind,
  stands: Reading["stands"],
  doubt?: Reading["doubt"],
  isMeant: IsMeant = () => true,
): Phrase {
  return { pattern, isMeant, read: (match) => reading(match, kind, -1, { stands, doubt }) };
}

/** A month counted through, or a day of it, as YYYY-MM or YYYY-MM-DD. */
export function isoOf(month: number, day: number): string {
  return new Date(Date.UTC(2000, month - 24000, day || 1)).toISOString().slice(0, day ? 10 : 7);
}

/** A date as it stands in the calendar, or the doubt that it cannot be, or is not meant. British order is the caller's. */
export function checked(of: Reading, { plan }: Scene): Reading {
  const { month, day } = of;
  if (month < 0) return of;
  const doubt =
    Number.isNaN(month) || (day && isoOf(month, day) >= isoOf(month + 1, 1))
      ? "invalid-date"
      : month > 11 && isFarOff(month, plan) && "date-year-suspect";
  return doubt ? { ...of, kind: "none", month: -1, stands: aside, doubt } : of;
}

/** True where it has its line to itself, a leading "by the", "during", bullet or letter "a)" apart. */
export function isAlone({ first, last }: Reading, { signs }: Scene): boolean {
  return (
    /(?:^|\n)[^a-zA-Z]*(?:w\)[^a-zA-Z]*)?[bZ]*(?:f|EO?)?$/.test(signs.slice(0, first)) &&
    /^(?:[^a-zA-Z]|a?u)*(?:\n|$)/.test(signs.slice(last + 1))
  );
}

/** The signs, with those that were read hidden from whoever reads next: "_", and "=" for each further one. */
export function hide(signs: string, { first, last }: Reading): string {
  return signs.slice(0, first) + "_".padEnd(last + 1 - first, "=") + signs.slice(last + 1);
}

/** Whether a sticky pattern fits signs at a reading. */
export function fits(pattern: RegExp, signs: string, { first }: Reading): boolean {
  pattern.lastIndex = first;
  return pattern.test(signs);
}
