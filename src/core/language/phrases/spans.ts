import { phrases } from "../phrase";
import type { Vocabulary } from "../phrase";

const spanVocabulary: Vocabulary = {
  "day of month": { fits: ({ text, kind }) => kind === "number" && /^\d{1,2}(?:st|nd|rd|th)?$/.test(text) },
  "short year": { fits: ({ text, kind }) => kind === "number" && /^\d\d$/.test(text) },
  /** 2018-9, 2018/19, 2018-2019, 18/19: a year and the year it ends in, in one. */
  "two years": { fits: ({ text, kind }) => kind === "number" && /^(?:20)?\d\d[-/](?:20)?\d{1,2}$/.test(text) },
  "end year": { fits: ({ text, kind }) => kind === "number" && /^(?:20)?\d{1,2}$/.test(text) },
  "short or full year": { fits: ({ text, kind }) => kind === "number" && /^(?:20)?\d\d$/.test(text) },
  "a year": "<year>|'? <short year>",
  beginning: "<first day:day of month>? <first month:month> ,? <first year:a year>?",
};

/** "April 2018 to March 2019", "1st January - 31st December 2019". Parts: first and last day, month and year. */
export const monthSpan = phrases(
  `
  <beginning> (-|to|until) <last day:day of month>? <last month:month> ,? <last year:year>
  <beginning> (-|to|until) <last day:day of month>? <last month:month> ,? ' <last year:short year>
  `,
  spanVocabulary,
);

/** "2018/19", "2018 to 2019", "FY 18-19": not a percentage, nor a part of a date. */
export const yearSpan = phrases(
  `
  <two years> !"%"
  <year> (to|and) <end year> !("%"|<month>)
  <short or full year> (-|/) <end year> !("%"|<month>)
  `,
  spanVocabulary,
);

/** "Financial year 2019", "FY 2019". Part: year. */
export const financialYear = phrases("(financial|fiscal) year of? <year:year>\nfy <year:year>");

/** "Calendar year 2019". Part: year. */
export const calendarYear = phrases("calendar year <year:year>");

/** A day with its month and year in words. Parts: day, month, year. */
export const writtenDay = phrases(
  `
  <day:day of month> (st|nd|rd|th)? of? <month:month> ,? <year:a year>
  <month:month> <day:day of month> ,? <year:year>
  `,
  spanVocabulary,
);

/** The same in figures. */
export const dayInFigures = phrases("<date>");

/** A year in four figures. */
export const namesYear = phrases("<year>");
