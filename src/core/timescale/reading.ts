import type { Match, Phrase, Place } from "../language";
import { daysInMonth } from "../grid/day";
import type { Period } from "../plan/plan";
import { isFarOff } from "./months";
import type { Scene } from "./scene";
import type { Deadline, DeadlineKind, TimescaleDoubt } from "./timescale";
import { timescalePhrases } from "./vocabulary";

/** A date, and what is as good as one. */
export const firm = 2;
/** What only explains a date, where there is one: "quarterly", "after consultation". */
export const weak = 1;
/** What is there for want of anything else: "TBC". */
export const last = 0;
/** What is never a deadline. */
export const aside = -1;

/** One thing read from a timescale, before its surroundings are weighed. Its place is in words of the scene's line. */
export interface Reading extends Place {
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

/** One way in which timescales are written, and what a match of it says: nothing where, on a closer look, it is not this after all. */
export interface Wording {
  readonly phrase: Phrase;
  read(match: Match, scene: Scene): readonly Reading[];
}

/** What stands at a place, firmly unless more is said; no date where no month is. */
export function reading({ from, to }: Place, kind: DeadlineKind, month = -1, more?: Partial<Reading>): Reading {
  return { from, to, kind, month, day: 0, assumed: [], forums: [], stands: firm, ...more };
}

/** Phrases that give no date of their own, and what is wrong with their words where something is. */
export function undated(
  written: string,
  kind: DeadlineKind,
  stands: Reading["stands"],
  isMeant: (match: Match, scene: Scene) => boolean = () => true,
  doubt?: Reading["doubt"],
): Wording {
  return {
    phrase: timescalePhrases(written),
    read: (match, scene) => (isMeant(match, scene) ? [reading(match, kind, -1, { stands, doubt })] : []),
  };
}

/** A month counted through, or a day of it, as YYYY-MM or YYYY-MM-DD. */
export function isoOf(month: number, day: number): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  const iso = `${String(Math.floor(month / 12)).padStart(4, "0")}-${pad((month % 12) + 1)}`;
  return day ? `${iso}-${pad(day)}` : iso;
}

/** A date as it stands in the calendar, or the doubt that it cannot be, or is not meant. British order is the caller's. */
export function checked(of: Reading, { plan }: Scene): Reading {
  const { month, day } = of;
  if (month < 0) return of;
  const doubt =
    Number.isNaN(month) || (day && day > daysInMonth(Math.floor(month / 12), (month % 12) + 1))
      ? "invalid-date"
      : month > 11 && isFarOff(month, plan) && "date-year-suspect";
  return doubt ? { ...of, kind: "none", month: -1, stands: aside, doubt } : of;
}

const beginsLine = timescalePhrases(`
  (^|<new line>) <bullet>* (by|within|due|<during>|<mark>)* (from|<ends> of?)?
`);
const endsLine = timescalePhrases("(<mark not line end>|and|onward(s)|thereafter)* (<new line>|$)");

/** True where it has its line to itself, a leading "by the", "during", bullet or letter "a)" apart. */
export function isAlone({ from, to }: Place, { line }: Scene): boolean {
  return beginsLine.endsBefore(line, from) && endsLine.at(line, to) !== undefined;
}
