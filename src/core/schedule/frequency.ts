import { wordsOf } from "../grid/cleanText";
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
const countWord = `(\\d{1,2}|${Object.keys(counts).join("|")})`;
const numberOf = (word: string) => counts[word] ?? Number(word);

const perYear = new RegExp(
  `\\b(?:${countWord}) ?(?:x|times?|meetings?|reports?)?,? ?(?:a|per|each|every|in (?:a|the|each)) (?:year|annum|12 months)\\b`,
);
const everyMonths = new RegExp(
  `\\b(?:every|each) (${Object.keys(counts).join("|")}|\\d{1,2}|other|second|third) months?\\b`,
);
const monthsApart = new RegExp(`\\b(two|three|four|six|\\d{1,2})[- ]monthly\\b`);
const gaps: Readonly<Record<string, number>> = { other: 2, second: 2, third: 3 };

const plainWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:bi[- ]?annual(?:ly)?|(?:twice|half)[- ]yearly|semi[- ]?annual(?:ly)?)\b/, 2],
  [/\b(?:bi-?ennial(?:ly)?|every (?:two|2|other|second) years?)\b/, 0.5],
  [/\balternate months?\b/, 6],
  [/\b(?:quarterly|every quarter|each quarter|once a quarter|per quarter)\b/, 4],
  [/\b(?:termly|every term|each term|once a term|per term)\b/, 3],
  [/\b(?:monthly|every month|each month|once a month|per month)\b/, 12],
  [/\b(?:annually|yearly|every year|each year|once a year|per year)\b/, 1],
];

function timesIn(words: string): { readonly times: number; readonly at: RegExpExecArray } | undefined {
  const counted = perYear.exec(words);
  if (counted) return { times: numberOf(counted[1] ?? ""), at: counted };
  const every = everyMonths.exec(words) ?? monthsApart.exec(words);
  if (every) return { times: 12 / (gaps[every[1] ?? ""] ?? numberOf(every[1] ?? "")), at: every };
  for (const [pattern, times] of plainWords) {
    const at = pattern.exec(words);
    if (at && !/\b(?:bi|tri|twice|thrice|two|three|four|six|\d+)[- ]$/.test(words.slice(0, at.index)))
      return { times, at };
  }
  return undefined;
}

const timesMeant = { "every-two-months": 6, "twice-a-month": 24 } as const;

/**
 * How often a text says; undefined where it says nothing of the kind. "Annual report" is a name, "annually" a frequency.
 * "Bi-annually" is twice a year and "biennially" every second year; "bi-monthly" is what the board says it is.
 */
export function readFrequency(text: string, biMonthly?: BiMonthly): Frequency | undefined {
  const words = wordsOf(text);
  const twoMeanings = /\bbi-? ?monthly\b/.exec(words);
  if (twoMeanings) {
    const perYear = biMonthly === undefined ? null : timesMeant[biMonthly];
    const typed = /\bbi[- ]*monthly\b/i.exec(text)?.[0] ?? "bi-monthly";
    return { perYear, words: typed, isAmbiguous: biMonthly === undefined };
  }
  const found = timesIn(words);
  if (found) {
    const isUsual = Number.isInteger(found.times) && found.times >= 1 && found.times <= 12;
    return { perYear: isUsual ? found.times : null, words: found.at[0], isAmbiguous: false };
  }
  const weekly = /\b(?:every )?(\w+)[- ]week(?:ly|s)\b|\bfortnightly\b|\bweekly\b/.exec(words);
  return weekly ? { perYear: null, words: weekly[0], isAmbiguous: false } : undefined;
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
