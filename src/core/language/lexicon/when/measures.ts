import { lexicon } from "../../lexicon";

/** What makes a date that of a figure: "as at 31 March", "compared with May 2018". */
export const measuredAt = lexicon(`
  as at, as of, as on, as in, position at, correct at, correct as of, accurate at, accurate as of, up to date as of, snapshot at, snapshot taken, compared with, compared to, compared against, comparison with, relative to, versus, vs, baseline of, baseline at,
  figures for, figures from, figures to, data for, data from, data to, data up to, accounts to, accounts for, position to, activity to, spend to date to, numbers for, statistics for, statistics from, counted in, measured in, recorded in, ytd, year to date to, extracted, extracted on, downloaded, downloaded on, accessed, accessed on,
  referrals for, cases from, spend in, spend to, spend for, outturn, underspend in, overspend in, census, census of, census on, performance in, performance for
`);

/** What a figure does: with "from" behind it, the date behind that is of the old figure ("up from 40% in June"). */
export const figureMoves = lexicon(
  "up, down, rise, rose, risen, fall, fell, fallen, increase*, decrease*, reduction, reduced, drop, dropped, improved, improvement, compared, comparison, growth, grew",
);

/** What makes a stretch of time that which something tells of: "report covering April to September". */
export const tellsOf = lexicon(`
  covering, covers, covered, coverage, relating to, relates to, in respect of, for period, for a period, period of, period covering, reporting on, reporting period, review period, audit period, sample period, sample from, sampled from, files from, cases closed, cases opened, looking back at, in relation to activity in,
  year ended, year ending, year to, quarter ended, quarter ending, months to, months ended, months ending, financial year ended, period ended, period ending, dated between
`);
