import { numberWords } from "./lexicon/numbers";
import { monthNames } from "./lexicon/months";
import type { WordClass } from "./phrase";
import type { Word } from "./words";

const byForm = (pattern: RegExp): WordClass => ({
  fits: ({ text, kind }) => kind === "number" && pattern.test(text),
});

/** Kinds of word that are told by their form. */
export const classes = {
  /** Any word that is no mark. */
  word: { fits: ({ kind }: Word) => kind !== "mark" },
  /** Any mark. */
  mark: { fits: ({ kind }: Word) => kind === "mark" },
  /** Begins with a capital letter, or is all capitals. */
  capital: { fits: ({ letters }: Word) => letters !== "small" },
  /** Two or more letters, all capitals: BMG, QAPM. */
  initials: { fits: ({ letters }: Word) => letters === "CAPITALS" },
  /** A month by any of its names. */
  month: { fits: ({ text }: Word) => monthNames.has(text) },
  /** A whole number in figures. */
  number: byForm(/^\d+$/),
  /** A whole number in figures or in words, "a" and "an" too. */
  count: { fits: ({ text, kind }: Word) => numberWords.has(text) || (kind === "number" && /^\d{1,3}$/.test(text)) },
  /** 1st, 22nd. */
  ordinal: byForm(/^\d{1,2}(?:st|nd|rd|th)$/),
  /** 1999, 2035: four figures. */
  year: byForm(/^(?:19|20|21)\d\d$/),
  /** 2018/19, 2018-2019, 18/19. */
  "plan year": byForm(/^(?:20)?\d\d[/-](?:20)?\d\d$/),
  /** 31/03/2019, 31.3.19, 2019-03-31. */
  date: byForm(/^(?:\d{1,2}([/.-])\d{1,2}\1(?:\d\d|\d{4})|\d{4}([/.-])\d{1,2}\2\d{1,2})$/),
} as const;
