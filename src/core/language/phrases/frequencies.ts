import { lexicon } from "../lexicon";
import { phrases, type Phrase } from "../phrase";

const frequencyVocabulary = {
  /** How many times. */
  times: lexicon("once, one, twice, two, three, thrice, four, five, six, eight, ten, twelve"),
  "in figures": {
    fits: ({ text, kind }: { text: string; kind: string }) => kind === "number" && /^\d{1,2}$/.test(text),
  },
  occasions: lexicon("x, time(s), meeting(s), report(s)"),
  year: lexicon("year, annum, 12 months"),
  every: lexicon("every, each"),
};

/** "Twice a year", "4 times per annum", "three reports each year". Part: times. */
export const timesAYear = phrases(
  `
  <times:times> <occasions>? ,? (a|per|each|every|in a|in the|in each) <year>
  <times:in figures> <occasions>? ,? (a|per|each|every|in a|in the|in each) <year>
  `,
  frequencyVocabulary,
);

/** "Every two months", "every other month", "six-monthly". Part: gap. */
export const monthsApart = phrases(
  `
  <every> <gap:times> (month|months)
  <every> <gap:in figures> (month|months)
  <every> <gap:other> (month|months)
  <gap:several> monthly
  <gap:in figures> -? monthly
  `,
  { ...frequencyVocabulary, other: lexicon("other, second, third"), several: lexicon("two, three, four, six") },
);

/** Words for how often, and how many times a year each means. The first that is found counts. */
export const plainFrequencies: readonly (readonly [phrase: Phrase, perYear: number])[] = [
  [phrases("(biannual|biannually|semiannual|semiannually)\n(bi|semi) (annual|annually)\n(twice|half) yearly"), 2],
  [phrases("(biennial|biennially)\nbi (ennial|ennially)\nevery (two|2|other|second) (year|years)"), 0.5],
  [phrases("alternate (month|months)"), 6],
  [phrases("quarterly\n(every|each) quarter\nonce a quarter\nper quarter"), 4],
  [phrases("termly\n(every|each) term\nonce a term\nper term"), 3],
  [phrases("monthly\n(every|each) month\nonce a month\nper month"), 12],
  [phrases("(annually|yearly)\n(every|each) year\nonce a year\nper year"), 1],
];

/** What before such a word makes another of it: "half yearly", "6-monthly". */
export const multiplies = phrases("(bi|tri|twice|thrice|two|three|four|six|<number>) -?");

/** "Bi-monthly", which has two meanings. */
export const biMonthly = phrases("(bimonthly|bi monthly)");

/** Every so many weeks: no number of months. */
export const inWeeks = phrases("every? <word> (weekly|weeks)\n(fortnightly|weekly)");
