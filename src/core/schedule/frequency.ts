import { typedAt, wordsIn, type Line, type Match } from "../language";
import {
  biMonthly,
  inWeeks,
  monthsApart,
  multiplies,
  plainFrequencies,
  timesAYear,
} from "../language/phrases/frequencies";
import { addMonths } from "../plan/addMonths";
import type { Period } from "../plan/plan";
import type { Settings } from "../plan/settings";

/** What a board means by "bi-monthly"; undefined until an officer has said it. */
export type BiMonthly = Settings["biMonthly"];

/** How often something is held or reported. */
export interface Frequency {
  /** Times in twelve months; null where the words have two meanings or fit no number of months. */
  readonly perYear: number | null;
  /** The words that say it, as typed. */
  readonly words: string;
  /** True for "bi-monthly" where nobody has said which of its two meanings is meant: then months are not proposed, but asked about. */
  readonly isAmbiguous: boolean;
}

const counts: Readonly<Record<string, number>> = {
  once: 1, one: 1, twice: 2, two: 2, three: 3, thrice: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, twelve: 12,
}; // prettier-ignore
const numberOf = (word: string) => counts[word] ?? Number(word);
const gaps: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3 };

const partIn = (line: Line, match: Match | undefined, name: string) => line.words[match?.parts[name]?.from ?? -1]?.text;

function timesIn(line: Line): { readonly times: number; readonly at: Match } | undefined {
  const counted = timesAYear.find(line);
  if (counted) return { times: numberOf(partIn(line, counted, "times") ?? ""), at: counted };
  const apart = monthsApart.find(line);
  if (apart) {
    const gap = partIn(line, apart, "gap") ?? "";
    return { times: 12 / (gaps[gap] ?? numberOf(gap)), at: apart };
  }
  for (const [phrase, times] of plainFrequencies) {
    const at = phrase.find(line);
    if (at && !multiplies.endsBefore(line, at.from)) return { times, at };
  }
  return undefined;
}

const timesMeant = { "every-two-months": 6, "twice-a-month": 24 } as const;

/**
 * How often a text says; undefined where it says nothing of the kind. "Annual report" is a name, "annually" a frequency.
 * "Bi-annually" is twice a year and "biennially" every second year; "bi-monthly" is what the board says it is.
 */
export function readFrequency(text: string, biMonthlyMeant?: BiMonthly): Frequency | undefined {
  const line = wordsIn(text);
  const wordsOf = (at: Match) => typedAt(line, at.from, at.to);
  const twoMeanings = biMonthly.find(line);
  if (twoMeanings) {
    const perYear = biMonthlyMeant === undefined ? null : timesMeant[biMonthlyMeant];
    return { perYear, words: wordsOf(twoMeanings), isAmbiguous: biMonthlyMeant === undefined };
  }
  const found = timesIn(line);
  if (found) {
    const isUsual = Number.isInteger(found.times) && found.times >= 1 && found.times <= 12;
    return { perYear: isUsual ? found.times : null, words: wordsOf(found.at).toLowerCase(), isAmbiguous: false };
  }
  const weekly = inWeeks.find(line);
  return weekly ? { perYear: null, words: wordsOf(weekly).toLowerCase(), isAmbiguous: false } : undefined;
}

/** The months (YYYY-MM) that so many times a year would fall in, evenly spread and each at the end of its share: quarterly from April is June, September, December, March. More than twelve times is every month. */
export function proposeMonths(times: number, period: Period): readonly string[] {
  if (period.from === null || times < 1) return [];
  const first = `${period.from.slice(0, 7)}-01`;
  const until = period.to === null || period.to > addMonths(first, 12) ? addMonths(first, 12) : period.to;
  const most = Math.min(12, times);
  return Array.from({ length: most }, (_, at) => addMonths(first, Math.floor((12 * (at + 1)) / most) - 1))
    .filter((day) => day < until)
    .map((day) => day.slice(0, 7));
}
