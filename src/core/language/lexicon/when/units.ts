import { lexicon } from "../../lexicon";

/** Lengths of time that are counted: within 6 weeks. */
export const units = lexicon(
  "day(s), week(s), wk(s), month(s), mth(s), term(s), annum, hour(s), hr(s), fortnight(s), mis, wythnos",
);

/** Years, counted or numbered: within 3 years, year 2. Welsh blwyddyn. */
export const years = lexicon("year(s), yr(s), blwyddyn");

/** What makes a year one of accounts: end of the financial year. American: fiscal. */
export const accounts = lexicon(
  "financial, business, working, calendar working, fy, fiscal, municipal, council, ariannol",
);

/** How a quarter of the year is called. Welsh chwarter. */
export const quarterNames = lexicon("q, qtr(s), quarter(s), chwarter");
